import type { IncomingMessage } from 'node:http';

/** Whether a page may use this server: no page at all (a program), a page of this server, or one of an allowed origin. */
export type OriginRule = (request: Pick<IncomingMessage, 'headers'>) => boolean;

/** Whether an `Origin` is that of this very server, by the `Host` that was asked. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

export function createOriginRule(allowed: readonly string[]): OriginRule {
  const origins = new Set(allowed.map((origin) => new URL(origin).origin));
  return ({ headers: { origin, host } }) => {
    if (origin === undefined) return true;
    if (!URL.canParse(origin)) return false;
    return new URL(origin).host === host || origins.has(new URL(origin).origin);
  };
}
