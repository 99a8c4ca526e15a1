import type { Logger } from 'pino';
import type { Server, Socket } from 'socket.io';
import {
  CancelRequest,
  type ClientMessages,
  FollowRequest,
  type RunEvent,
  RunRequest,
  type ServerMessages,
} from '../contracts/index.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Runs } from '../pipeline/runs.ts';
import { createAcknowledge } from './acknowledge.ts';
import { incoming } from './incoming.ts';

type RunSocket = Socket<ClientMessages, ServerMessages>;

/** The same runs and the same events over Socket.IO. Who loses the connection follows again from the last `seq`. */
export function runsOverSocket(
  io: Server<ClientMessages, ServerMessages>,
  runs: Runs,
  log: Logger,
  visitors: (socket: Socket) => Promise<Visitor>,
): void {
  const answer = createAcknowledge(log);
  io.on('connection', (socket) => {
    const leaving = new AbortController();
    socket.on('disconnect', () => leaving.abort());
    /** Runs whose events go to this connection already: none goes there twice. */
    const followed = new Set<string>();
    const forward = async (runId: string, after: number, who: Visitor) => {
      if (followed.has(runId)) return;
      followed.add(runId);
      await send(socket, runs.follow(runId, after, who, leaving.signal), runId);
      followed.delete(runId);
    };
    /** Anew for each message: a session may have ended meanwhile. */
    const visitor = () => visitors(socket);

    socket.on('run', (request, acknowledge) =>
      answer(acknowledge, async () => {
        const who = await visitor();
        const started = await runs.start(incoming(RunRequest, request), who);
        void forward(started.runId, 0, who);
        return started;
      }),
    );
    socket.on('follow', (request, acknowledge) =>
      answer(acknowledge, async () => {
        const { runId, after } = incoming(FollowRequest, request);
        const who = await visitor();
        await runs.result(runId, who);
        void forward(runId, after, who);
        return { following: true };
      }),
    );
    socket.on('cancel', (request, acknowledge) =>
      answer(acknowledge, async () => ({
        cancelled: await runs.cancel(incoming(CancelRequest, request).runId, await visitor()),
      })),
    );
  });

  async function send(socket: RunSocket, events: AsyncIterable<RunEvent>, runId: string): Promise<void> {
    try {
      for await (const event of events) socket.emit('event', event);
    } catch (failure) {
      log.error({ err: failure, runId }, 'the events of a run could not be sent');
    }
  }
}
