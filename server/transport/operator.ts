import type { IncomingMessage } from 'node:http';
import { sameSecret } from './same-secret.ts';

/** Whether a process of this machine's operator calls: it knows the token in the lock of the data folder. */
export function isOperator({ headers }: Pick<IncomingMessage, 'headers'>, token: string): boolean {
  const shown = headers['x-naru-token'];
  return typeof shown === 'string' && sameSecret(shown, token);
}
