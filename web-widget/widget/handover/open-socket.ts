import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, ServerMessages } from '../../../server/contracts/index.ts';
import type { LineNews, LineSocket } from './line-socket.ts';

/** Longer than this the server does not think about one message. */
const replyMs = 8_000;
const refusedMs = 5_000;

/**
 * Socket.IO at the address that `v1/…` hangs on; plain HTTP where WebSocket does not pass.
 *
 * @param shown what the page of a site shows each time that the connection is opened
 */
export function openSocket(
  base: URL,
  shown: () => Promise<Record<string, string>> = async () => ({}),
): LineSocket {
  const socket: Socket<ServerMessages, ClientMessages> = io(base.origin, {
    path: `${base.pathname}socket.io/`,
    auth: (give) => void shown().then(give, () => give({})),
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
  });
  const reopen = (): void => {
    socket.disconnect().connect();
  };
  // The server ended it, such as where somebody signed in anew: Socket.IO would leave it at that.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') socket.connect();
  });
  // The server would not have it, such as with a session that ended meanwhile: the next one shows a new one.
  socket.on('connect_error', () => {
    if (!socket.active) setTimeout(() => socket.connect(), refusedMs);
  });
  addEventListener('online', () => {
    if (!socket.connected) reopen();
  });
  return {
    isOpen: () => socket.connected,
    on: (name, heard) => void socket.on(name as 'handover', heard as LineNews['handover']),
    async ask(name, request) {
      if (!socket.connected) throw new Error('there is no connection');
      return socket.timeout(replyMs).emitWithAck(name as 'handover_join', request as never) as never;
    },
    reopen,
    close: () => void socket.close(),
  };
}
