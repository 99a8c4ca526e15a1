import type { RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { errors, PublicError } from '../contracts/index.ts';
import { isOperator } from './operator.ts';

/**
 * Refuses an address that asks too often. A process of this machine's operator, such as an evaluation, is not
 * counted.
 */
export function limitRate(requestsPerMinute: number, operatorToken: string): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (request, response, next) => {
    if (isOperator(request, operatorToken)) return next();
    try {
      await limiter.consume(request.ip ?? 'unknown');
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return refuseTooMany(response, refusal.msBeforeNext);
    }
    next();
  };
}

/** Says when it is worth asking again. */
export function refuseTooMany(response: Response, msBeforeNext: number): void {
  response.set('retry-after', String(Math.ceil(msBeforeNext / 1000))).status(errors.too_many.status);
  response.json(new PublicError('too_many').toResponse());
}
