import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Server, Socket } from 'socket.io';
import {
  type ClientMessages,
  HandoverJoin,
  HandoverWrite,
  PublicError,
  type ServerMessages,
} from '../contracts/index.ts';
import { isOwnOrigin } from '../identity/own-origin.ts';
import type { Visitor } from '../identity/visitor.ts';
import { counselorIn, type Handovers, type Party } from '../pipeline/handover/handovers.ts';
import type { Switchboard } from '../pipeline/handover/switchboard.ts';
import { createAcknowledge } from './acknowledge.ts';
import { incoming } from './incoming.ts';

/** Faster than this nobody types; whoever is refused keeps what they wrote and sends it later. */
const messagesPerMinute = 120;

/**
 * Hand-overs live: who comes in is told what they have not seen and then everything as it happens; who loses the
 * connection comes in again after the last message that they have. A counselor is there while the queue is open.
 */
export function handoversOverSocket(
  io: Server<ClientMessages, ServerMessages>,
  { handovers, switchboard }: { handovers: Handovers; switchboard: Switchboard },
  log: Logger,
  visitorOfSocket: (socket: Socket) => Promise<Visitor>,
): void {
  const answer = createAcknowledge(log);
  const limiter = new RateLimiterMemory({ points: messagesPerMinute, duration: 60 });

  io.on('connection', (socket) => {
    /** What this socket is in, by the hand-over's id, and the queue. */
    const leaving = new Map<string, () => Promise<void>>();
    socket.on('disconnect', () => {
      for (const leave of leaving.values())
        leave().catch((failure) => log.warn({ err: failure }, 'a hand-over was not left in order'));
      leaving.clear();
    });

    /** @throws PublicError where a page of another site speaks in the name of whoever is signed in here */
    async function counselor(): Promise<Visitor> {
      const { origin, host } = socket.request.headers;
      if (origin !== undefined && !isOwnOrigin(origin, host)) throw new PublicError('cross_site');
      const visitor = await visitorOfSocket(socket);
      if (visitor.account === null) throw new PublicError('sign_in_needed');
      counselorIn(visitor);
      return visitor;
    }

    const party = async (key: string | undefined): Promise<Party> =>
      key === undefined ? { visitor: await counselor() } : { key };

    /** Takes the place of an earlier coming in, and is undone at once where the socket has closed meanwhile. */
    async function keep(place: string, leave: () => Promise<void>): Promise<void> {
      await leaving.get(place)?.();
      leaving.set(place, leave);
      if (socket.disconnected) await leave();
    }

    socket.on('handover_join', (request, acknowledge) =>
      answer(acknowledge, async () => {
        const { id, key, after } = incoming(HandoverJoin, request);
        const { update, leave } = await switchboard.join({
          handoverId: id,
          counselor: await handovers.admit(id, await party(key)),
          seen: after,
          send: (news) => socket.emit('handover', news),
        });
        await keep(id, leave);
        return update;
      }),
    );

    socket.on('handover_write', (request, acknowledge) =>
      answer(acknowledge, async () => {
        const message = incoming(HandoverWrite, request);
        await limiter.consume(message.key ?? socket.id).catch((refusal) => {
          throw refusal instanceof RateLimiterRes ? new PublicError('too_many') : refusal;
        });
        return handovers.write(message, await party(message.key));
      }),
    );

    socket.on('handover_queue', (_request, acknowledge) =>
      answer(acknowledge, async () => {
        const { queue, leave } = await switchboard.watch({
          counselor: counselorIn(await counselor()),
          send: (news) => socket.emit('handover_queue', news),
          stays: () =>
            counselor().then(
              () => true,
              () => {
                // Whoever signed in anew comes back with the new session.
                socket.disconnect();
                return false;
              },
            ),
        });
        await keep('queue', leave);
        return queue;
      }),
    );
  });
}
