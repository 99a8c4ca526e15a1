import { Router } from 'express';
import { z } from 'zod';
import { PublicError, SiteRequest } from '../contracts/index.ts';
import type { Sites } from '../identity/sites.ts';
import type { SiteAdministration } from '../pipeline/site-administration.ts';
import { callerOf } from './caller.ts';
import { incoming } from './incoming.ts';
import { refuseTooMany } from './rate-limit.ts';
import { pageCallOf, sessionHeader } from './site-calls.ts';
import type { SiteLimiter } from './site-limits.ts';
import { sitePreviewPage } from './site-preview-page.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.string().min(1).max(100) });

/** Sessions for the pages of sites. Mounted before anything asks for one. */
export function siteSessionsOverHttp(sites: Sites, limiter: SiteLimiter, trustedProxies: number): Router {
  const router = Router();
  router.post('/v1/sites/:id/sessions', async (request, response) => {
    const before = request.get(sessionHeader);
    const { id } = incoming(Id, request.params);
    const { session, visit } = await sites.begin(id, pageCallOf(request), before);
    const wait = await limiter(visit, callerOf(request, trustedProxies));
    if (wait !== null) return refuseTooMany(response, wait);
    response.status(201).set('cache-control', 'no-store').json(session);
  });
  return router;
}

/** The sites themselves, for administrators, and a page on which they try one out. */
export function sitesOverHttp(sites: SiteAdministration): Router {
  const router = Router();
  router.get('/admin/sites/preview', async (request, response) => {
    response.set({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
    if (!visitorOf(response).roles.has('administrator'))
      return response.redirect(303, `/sign-in?to=${encodeURIComponent(request.originalUrl)}`);
    const wanted = String(request.query.site ?? '');
    const site = (await sites.list()).sites.find(({ id, revokedAt }) => id === wanted && revokedAt === null);
    if (!site) throw new PublicError('unknown_site');
    response.type('html').send(sitePreviewPage(site));
  });
  router.get('/v1/sites', async (_request, response) => {
    response.json(await sites.list());
  });
  router.post('/v1/sites', async (request, response) => {
    const decided = incoming(SiteRequest, request.body);
    response.status(201).json(await sites.add(decided, visitorOf(response)));
  });
  router.put('/v1/sites/:id', async (request, response) => {
    const { id } = incoming(Id, request.params);
    response.json(await sites.change(id, incoming(SiteRequest, request.body), visitorOf(response)));
  });
  router.post('/v1/sites/:id/revoke', async (request, response) => {
    response.json(await sites.revoke(incoming(Id, request.params).id, visitorOf(response)));
  });
  return router;
}
