import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { PublicError } from '../contracts/index.ts';
import { isOwnOrigin } from '../identity/own-origin.ts';
import type { PageCall, Sites, SiteVisit } from '../identity/sites.ts';
import type { SiteOfVisitor } from '../identity/visitor.ts';
import { callerOf } from './caller.ts';
import { refuseTooMany } from './rate-limit.ts';
import type { SiteLimiter } from './site-limits.ts';

/** The header in which a page shows the token of its site's session. */
export const sessionHeader = 'x-naru-session';

/** Where a page begins: it has no token yet. */
const beginning = /^\/v1\/sites\/[^/]+\/sessions\/?$/i;

export function pageCallOf({ headers: { origin, host } }: Pick<IncomingMessage, 'headers'>): PageCall {
  return { origin: origin ?? null, host: host ?? '' };
}

/**
 * Holds a page to its site: a page of another origin must show a token of the site, and whoever shows one gets what
 * the site offers and within its limits. Pages of this server and programs need none.
 */
export function admitSites(sites: Sites, limiter: SiteLimiter, trustedProxies: number): RequestHandler {
  return async (request, response, next) => {
    if (beginning.test(request.path)) return next();
    const token = request.get(sessionHeader);
    const { origin, host } = request.headers;
    if (token === undefined) {
      if (origin !== undefined && !isOwnOrigin(origin, host)) throw new PublicError('site_session_needed');
      return next();
    }
    const visit = await sites.open(token, pageCallOf(request));
    const wait = await limiter(visit, callerOf(request, trustedProxies));
    if (wait !== null) return refuseTooMany(response, wait);
    response.locals.site = siteOf(visit);
    next();
  };
}

/** The site whose page asks, as `admitSites` found out. */
export function siteOfResponse({ locals }: Pick<Response, 'locals'>): SiteOfVisitor | undefined {
  return locals.site as SiteOfVisitor | undefined;
}

/** What a visit means for the visitor. */
export function siteOf({ site: { id, assistant, organisation } }: SiteVisit): SiteOfVisitor {
  return { id, assistant, organisation };
}
