import { io, type Socket } from 'socket.io-client';
import { type Child, startChild } from './child.ts';
import type { SharedBench } from './measure.ts';

const connections = 500;

function connect(url: string): Promise<Socket> {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/** Kilobytes that a server keeps for one client that is connected and says nothing. */
async function kilobytesEach(server: Child): Promise<number> {
  // The first connections load code that stays.
  const first = await Promise.all(Array.from({ length: 10 }, () => connect(server.url)));
  const before = await server.memory();
  const sockets = await Promise.all(Array.from({ length: connections }, () => connect(server.url)));
  const kept = (await server.memory()) - before;
  for (const socket of [...first, ...sockets]) socket.disconnect();
  return kept / 1024 / connections;
}

/** What it costs to keep many people connected. */
export const idleConnections: SharedBench = {
  name: 'connections',
  beside: 'a Socket.IO server that does nothing',
  async run({ naru }) {
    const bare = await startChild('tests/bench/bare-socket.main.ts');
    try {
      return [
        {
          name: `memory of one of ${connections} idle connections`,
          unit: 'KB',
          naru: await kilobytesEach(naru),
          bare: await kilobytesEach(bare),
        },
      ];
    } finally {
      await bare.stop();
    }
  },
};
