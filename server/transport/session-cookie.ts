import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';

const name = 'naru_session';

/** The token of the session's cookie, or null. */
export function sessionTokenIn(request: IncomingMessage): string | null {
  return cookieIn(request, name);
}

/** A cookie that scripts cannot read, and that browsers do not send with what other sites ask for. */
export function setSessionCookie(request: Request, response: Response, token: string, ms: number): void {
  response.cookie(name, token, {
    httpOnly: true,
    // Not strict: the browser comes from the provider's site when it first shows the cookie.
    sameSite: 'lax',
    secure: request.secure,
    path: '/',
    maxAge: ms,
  });
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(name, { path: '/' });
}

/** One cookie of a request, undecoded; null where there is none of the name. */
export function cookieIn(request: IncomingMessage, wanted: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === wanted) return pair.slice(at + 1).trim() || null;
  }
  return null;
}
