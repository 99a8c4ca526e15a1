import type { RequestHandler } from 'express';
import { setSessionCookie } from './session-cookie.ts';
import { siteOfResponse } from './site-calls.ts';
import type { Visitors } from './visitors.ts';

/** Finds out who calls before anything else does, and hands a renewed session to the browser. */
export function recognise(visitors: Visitors, sessionMs: number): RequestHandler {
  return async (request, response, next) => {
    const arrival = await visitors(request, siteOfResponse(response));
    response.locals.arrival = arrival;
    const { session } = arrival;
    if (session?.renewed) setSessionCookie(request, response, session.renewed, sessionMs);
    next();
  };
}
