import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { StoreUnavailable } from '../../knowledge/index/vector-store.ts';
import { type ErrorCode, PublicError } from '../contracts/index.ts';

/** What the body parser and the router call the ways in which a request can be broken. */
const codesOfParser: Readonly<Record<string, ErrorCode>> = {
  'entity.parse.failed': 'bad_json',
  'entity.too.large': 'too_large',
  'encoding.unsupported': 'unsupported_type',
  'charset.unsupported': 'unsupported_type',
  'request.size.invalid': 'bad_json',
  'request.aborted': 'bad_json',
};

/** The error as a client may see it. Whatever is not meant for clients becomes `internal` and goes to the log. */
export function toPublicError(failure: unknown, log: Logger): PublicError {
  if (failure instanceof PublicError) {
    // A server behind Naru failed: its operator finds here what a client is not told.
    if (failure.status >= 500 && failure.cause !== undefined)
      log.warn({ err: failure.cause, code: failure.code }, 'a request could not be served');
    return failure;
  }
  if (failure instanceof StoreUnavailable) return new PublicError('store_down');
  const { type, status } = failure as { type?: unknown; status?: unknown };
  const code = typeof type === 'string' ? codesOfParser[type] : undefined;
  if (code) return new PublicError(code);
  if (failure instanceof URIError || status === 400) return new PublicError('bad_request');
  log.error({ err: failure }, 'a request failed');
  return new PublicError('internal');
}

export function handleErrors(log: Logger): ErrorRequestHandler {
  return (failure, _request, response, next) => {
    if (response.headersSent) return next(failure);
    // Whoever left stopped the work, and reads no answer.
    if (response.destroyed && failure instanceof Error && failure.name === 'AbortError') return;
    const error = toPublicError(failure, log);
    response.status(error.status).json(error.toResponse());
  };
}

export const notFound: RequestHandler = () => {
  throw new PublicError('unknown_path');
};
