import type { RequestHandler } from 'express';
import { PublicError } from '../contracts/index.ts';
import { isOwnOrigin } from '../identity/own-origin.ts';
import { arrivalOf } from './visitors.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what changes something in the name of a signed-in person unless a page of this very server asks for it:
 * browsers say so in `Sec-Fetch-Site` (W3C Fetch Metadata), older ones at least in `Origin` (OWASP, Cross-Site
 * Request Forgery Prevention). An origin that may embed the widget is another site here.
 */
export const refuseCrossSite: RequestHandler = (request, response, next) => {
  if (safe.has(request.method) || arrivalOf(response).session === null) return next();
  const site = request.get('sec-fetch-site');
  const { origin } = request.headers;
  const same = site === undefined ? isOwnOrigin(origin, request.get('host')) : site === 'same-origin';
  if (!same) throw new PublicError('cross_site');
  next();
};
