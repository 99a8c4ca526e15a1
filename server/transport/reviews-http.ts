import { Router } from 'express';
import { z } from 'zod';
import {
  DecisionsQuery,
  PublicError,
  ReviewDay,
  ReviewDecision,
  ReviewReopening,
  ReviewRequest,
  ReviewsQuery,
} from '../contracts/index.ts';
import { ownerOf } from '../identity/ownership.ts';
import type { ReviewRoom } from '../pipeline/review/review-room.ts';
import type { Runs } from '../pipeline/runs.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

/** What reviewers decide about, over HTTP. */
export function reviewsOverHttp(room: ReviewRoom, runs: Pick<Runs, 'result'>): Router {
  const router = Router();

  router.get('/v1/reviews', async (request, response) => {
    response.json(await room.list(incoming(ReviewsQuery, request.query), visitorOf(response)));
  });

  router.post('/v1/reviews', async (request, response) => {
    const { runId } = incoming(ReviewRequest, request.body);
    const visitor = visitorOf(response);
    const run = await runs.result(runId, visitor);
    const review = run && (await room.add(run, ownerOf(visitor)));
    if (!review) throw new PublicError('not_reviewable');
    response.status(201).location(`/v1/reviews/${review.id}`).json(review);
  });

  router.get('/v1/reviews/:id', async (request, response) => {
    response
      .set('cache-control', 'no-store')
      .json(await room.open(incoming(Id, request.params).id, visitorOf(response)));
  });

  router.put('/v1/reviews/:id/decision', async (request, response) => {
    const { id } = incoming(Id, request.params);
    response.json(await room.decide(id, incoming(ReviewDecision, request.body), visitorOf(response)));
  });

  router.post('/v1/reviews/:id/reopen', async (request, response) => {
    const { id } = incoming(Id, request.params);
    const { version } = incoming(ReviewReopening, request.body);
    response.json(await room.reopen(id, version, visitorOf(response)));
  });

  router.get('/v1/review-numbers', async (request, response) => {
    const { day } = incoming(ReviewDay, request.query);
    response.json(await room.numbers(day, visitorOf(response)));
  });

  router.get('/v1/review-decisions', async (request, response) => {
    const query = incoming(DecisionsQuery, request.query);
    const table = await room.decisions(query, visitorOf(response));
    response.set({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="naru-decisions.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(table);
  });

  return router;
}
