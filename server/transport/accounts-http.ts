import { Router } from 'express';
import { z } from 'zod';
import { AuditQuery } from '../contracts/index.ts';
import type { AccountsAdministration } from '../pipeline/accounts-administration.ts';
import type { RetentionDesk } from '../pipeline/retention.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

/** Who signs in here, who did what with personal data, and how long what is kept. */
export function accountsOverHttp(accounts: AccountsAdministration, retention: RetentionDesk): Router {
  const router = Router();

  router.get('/v1/accounts', async (_request, response) => {
    response.set('cache-control', 'no-store').json(await accounts.list(visitorOf(response)));
  });
  for (const [verb, act] of [
    ['sign-out', accounts.signOut],
    ['block', accounts.block],
    ['unblock', accounts.unblock],
  ] as const)
    router.post(`/v1/accounts/:id/${verb}`, async (request, response) => {
      await act(incoming(Id, request.params).id, visitorOf(response));
      response.status(204).end();
    });

  router.get('/v1/audit', async (request, response) => {
    const { limit, ...filter } = incoming(AuditQuery, request.query);
    const entries = await accounts.auditTrail(limit, filter, visitorOf(response));
    response.set('cache-control', 'no-store').json({ entries });
  });

  router.get('/v1/retention', async (_request, response) => {
    response.json(await retention.overview());
  });
  router.post('/v1/retention/run', async (_request, response) => {
    response.json(await retention.clean(visitorOf(response)));
  });
  return router;
}
