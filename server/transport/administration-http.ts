import { Router } from 'express';
import { z } from 'zod';
import { ReviewQuery, ReviewResolution, StandardAnswerRequest } from '../contracts/index.ts';
import type { Administration } from '../pipeline/administration.ts';
import { incoming } from './incoming.ts';

const Id = z.object({ id: z.uuid() });

/** The review queue and the standard answers. */
export function administrationOverHttp(administration: Administration): Router {
  const router = Router();

  router.get('/v1/standard-answers', async (_request, response) => {
    response.json(await administration.standardAnswers());
  });
  router.post('/v1/standard-answers', async (request, response) => {
    response.status(201).json(await administration.approve(incoming(StandardAnswerRequest, request.body)));
  });
  router.post('/v1/standard-answers/:id/retire', async (request, response) => {
    response.json(await administration.retire(incoming(Id, request.params).id));
  });

  router.get('/v1/review-queue', async (request, response) => {
    const { state, limit } = incoming(ReviewQuery, request.query);
    response.json({ items: await administration.reviewQueue(state, limit) });
  });
  router.post('/v1/review-queue/:id/resolve', async (request, response) => {
    const { note } = incoming(ReviewResolution, request.body);
    await administration.resolve(incoming(Id, request.params).id, note);
    response.status(204).end();
  });
  return router;
}
