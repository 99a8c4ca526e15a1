import { Router } from 'express';
import { z } from 'zod';
import { HandoverKey, HandoverRequest } from '../contracts/index.ts';
import type { Handovers } from '../pipeline/handover/handovers.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

/** Asking for a person, and what counselors do with those who wait; what is written goes over Socket.IO. */
export function handoversOverHttp(handovers: Handovers): Router {
  const router = Router();

  router.get('/v1/handover-desk', async (_request, response) => {
    response.set('cache-control', 'no-store').json(await handovers.desk());
  });

  router.post('/v1/handovers', async (request, response) => {
    const asked = await handovers.ask(incoming(HandoverRequest, request.body), visitorOf(response));
    response.status(201).json(asked);
  });

  router.post('/v1/handovers/:id/leave', async (request, response) => {
    await handovers.leave(incoming(Id, request.params).id, incoming(HandoverKey, request.body).key);
    response.status(204).end();
  });

  router.get('/v1/handovers', async (_request, response) => {
    response.set('cache-control', 'no-store').json(await handovers.queue(visitorOf(response)));
  });

  router.get('/v1/handovers/:id', async (request, response) => {
    response
      .set('cache-control', 'no-store')
      .json(await handovers.open(incoming(Id, request.params).id, visitorOf(response)));
  });

  for (const [verb, act] of [
    ['take', handovers.take],
    ['return', handovers.giveBack],
    ['end', handovers.end],
  ] as const)
    router.post(`/v1/handovers/:id/${verb}`, async (request, response) => {
      await act(incoming(Id, request.params).id, visitorOf(response));
      response.status(204).end();
    });

  router.post('/v1/handovers/:id/suggestion', async (request, response) => {
    response.json(await handovers.suggest(incoming(Id, request.params).id, visitorOf(response)));
  });

  return router;
}
