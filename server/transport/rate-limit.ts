import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { errors, PublicError } from '../contracts/index.ts';

/**
 * Refuses an address that asks too often. Whoever knows the token of the data folder's lock is a process of this
 * machine's operator, such as an evaluation, and is not counted.
 */
export function limitRate(requestsPerMinute: number, operatorToken: string): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (request, response, next) => {
    if (request.get('x-naru-token') === operatorToken) return next();
    try {
      await limiter.consume(request.ip ?? 'unknown');
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      response
        .set('retry-after', String(Math.ceil(refusal.msBeforeNext / 1000)))
        .status(errors.too_many.status);
      response.json(new PublicError('too_many').toResponse());
      return;
    }
    next();
  };
}
