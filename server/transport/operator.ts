import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { PublicError } from '../contracts/index.ts';
import { sameSecret } from './same-secret.ts';

/** Whether a process of this machine's operator calls: it knows the token in the lock of the data folder. */
export function isOperator({ headers }: Pick<IncomingMessage, 'headers'>, token: string): boolean {
  const shown = headers['x-naru-token'];
  return typeof shown === 'string' && sameSecret(shown, token);
}

/** For everybody else, what stands behind it does not exist. */
export function operatorOnly(token: string): RequestHandler {
  return (request, _response, next) => {
    if (!isOperator(request, token)) throw new PublicError('unknown_path');
    next();
  };
}
