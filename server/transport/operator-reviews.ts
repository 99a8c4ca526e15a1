import express, { Router } from 'express';
import { z } from 'zod';
import { PublicError, ReviewOutcome } from '../contracts/index.ts';
import type { ReviewRoom } from '../pipeline/review/review-room.ts';
import type { Runs } from '../pipeline/runs.ts';
import { nobody } from '../records/owner.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

/** `POST /internal/reviews`: a checked post of `npm run job-posts`; it is nobody's, so that every reviewer finds it. */
const CheckedPost = z.strictObject({
  runId: z.uuid(),
  source: z.string().min(1),
  line: z.number().int().positive(),
});
const OfTalk = z.object({ conversation: z.uuid() });
const OperatorDecision = OfTalk.extend({ outcome: ReviewOutcome, reason: z.string().max(2000) });

/** The reviewers' desk for `npm run job-posts`. Mounted behind `operatorOnly`. */
export function operatorReviews(room: ReviewRoom, runs: Pick<Runs, 'result'>): Router {
  const router = Router();

  router.post('/internal/reviews', express.json(), async (request, response) => {
    const { runId, ...from } = incoming(CheckedPost, request.body);
    const run = await runs.result(runId, visitorOf(response));
    response.json({ review: run && (await room.add(run, nobody, from)) });
  });

  router.get('/internal/reviews', async (request, response) => {
    const { conversation } = incoming(OfTalk, request.query);
    response.json({ review: await room.ofConversation(conversation, visitorOf(response)) });
  });

  router.post('/internal/reviews/decision', express.json(), async (request, response) => {
    const { conversation, outcome, reason } = incoming(OperatorDecision, request.body);
    const visitor = visitorOf(response);
    const review = await room.ofConversation(conversation, visitor);
    if (!review) throw new PublicError('unknown_review');
    const { id, version } = review;
    response.json({ review: await room.decide(id, { version, outcome, reason }, visitor) });
  });
  return router;
}
