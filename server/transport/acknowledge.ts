import type { Logger } from 'pino';
import { toPublicError } from './http-errors.ts';

/**
 * Replies to a message over Socket.IO with what the work gave, or with the same error as over HTTP. A client that sends no
 * acknowledgement function gets no reply, and does no harm.
 */
export function createAcknowledge(log: Logger) {
  return async <Reply>(acknowledge: unknown, work: () => Promise<Reply>): Promise<void> => {
    const reply = typeof acknowledge === 'function' ? acknowledge : () => {};
    try {
      reply(await work());
    } catch (failure) {
      reply(toPublicError(failure, log).toResponse());
    }
  };
}
