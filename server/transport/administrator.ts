import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { PublicError } from '../contracts/index.ts';

/**
 * Lets through whoever shows the administrator's token (`NARU_ADMIN_TOKEN`) as `Authorization: Bearer …`.
 *
 * Answers `administration_off` (403) where no token is configured, and `not_administrator` (401) to anybody else.
 * The comparison takes the same time wherever the tokens differ.
 *
 * @example router.get('/v1/review-queue', administratorsOnly(token), handler)
 */
export function administratorsOnly(token: string | undefined): RequestHandler {
  if (token === undefined) {
    return () => {
      throw new PublicError('administration_off');
    };
  }
  const expected = digest(token);
  return (request, response, next) => {
    const [, shown = ''] = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '') ?? [];
    if (timingSafeEqual(digest(shown), expected)) return next();
    response.set('www-authenticate', 'Bearer');
    throw new PublicError('not_administrator');
  };
}

/** Digests have one length, which `timingSafeEqual` needs, and tell nothing of the token's. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
