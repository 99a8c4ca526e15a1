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
    /** Runs whose events go to this connection already: none goes there twice. Made with the first: most connections idle. */
    let following: { readonly runs: Set<string>; readonly leaving: AbortController } | undefined;
    socket.on('disconnect', () => following?.leaving.abort());
    const forward = async (runId: string, after: number, who: Visitor) => {
      following ??= { runs: new Set(), leaving: new AbortController() };
      const { runs: followed, leaving } = following;
      if (socket.disconnected) leaving.abort();
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
