import type { IncomingMessage } from 'node:http';

/**
 * The address from which a person calls, behind so many proxies of our own: each of them adds the address that it saw
 * to `X-Forwarded-For`, and what stands before those is the caller's own word.
 */
export function callerOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const seen = trustedProxies > 0 ? forwarded.at(-trustedProxies) : undefined;
  return seen ?? request.socket.remoteAddress ?? 'unknown';
}
