import type { Logger } from 'pino';
import type { Server, Socket } from 'socket.io';
import {
  CancelRequest,
  type ClientMessages,
  FollowRequest,
  RunRequest,
  type ServerMessages,
} from '../contracts/index.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Runs } from '../pipeline/runs.ts';
import { createAcknowledge } from './acknowledge.ts';
import { incoming } from './incoming.ts';
import type { Visitors } from './visitors.ts';

type RunSocket = Socket<ClientMessages, ServerMessages>;

/** The same runs and the same events over Socket.IO. Who loses the connection follows again from the last `seq`. */
export function runsOverSocket(
  io: Server<ClientMessages, ServerMessages>,
  runs: Runs,
  log: Logger,
  visitors: Visitors,
): void {
  const answer = createAcknowledge(log);
  io.on('connection', (socket) => {
    const leaving = new AbortController();
    socket.on('disconnect', () => leaving.abort());
    /** Anew for each message: a session may have ended meanwhile. */
    const visitor = async () => (await visitors(socket.request)).visitor;

    socket.on('run', (request, acknowledge) =>
      answer(acknowledge, async () => {
        const who = await visitor();
        const started = await runs.start(incoming(RunRequest, request), who);
        void forward(socket, started.runId, 0, who, leaving.signal);
        return started;
      }),
    );
    socket.on('follow', (request, acknowledge) =>
      answer(acknowledge, async () => {
        const { runId, after } = incoming(FollowRequest, request);
        const who = await visitor();
        await runs.result(runId, who);
        void forward(socket, runId, after, who, leaving.signal);
        return { following: true };
      }),
    );
    socket.on('cancel', (request, acknowledge) =>
      answer(acknowledge, async () => ({
        cancelled: await runs.cancel(incoming(CancelRequest, request).runId, await visitor()),
      })),
    );
  });

  async function forward(
    socket: RunSocket,
    runId: string,
    after: number,
    visitor: Visitor,
    gone: AbortSignal,
  ): Promise<void> {
    try {
      for await (const event of runs.follow(runId, after, visitor, gone)) socket.emit('event', event);
    } catch (failure) {
      log.error({ err: failure, runId }, 'the events of a run could not be sent');
    }
  }
}
