import { Router } from 'express';
import { z } from 'zod';
import { Feedback, RunRequest, type RunResult } from '../contracts/index.ts';
import type { Runs } from '../pipeline/runs.ts';
import { sendEvents, untilGone, wantsEvents } from './event-stream.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });
const After = z.object({ after: z.coerce.number().int().nonnegative().optional() });

/** Runs and conversations over HTTP. */
export function runsOverHttp(runs: Runs): Router {
  const router = Router();

  router.post('/v1/runs', async (request, response) => {
    const { runId } = await runs.start(incoming(RunRequest, request.body), visitorOf(response));
    const gone = untilGone(response);
    const events = runs.follow(runId, 0, visitorOf(response), gone);
    if (wantsEvents(request)) return sendEvents(response, events, gone);
    for await (const event of events) {
      if (event.type !== 'finished') continue;
      const { retryAfterSeconds } = event.result;
      if (retryAfterSeconds) response.set('retry-after', String(retryAfterSeconds));
      response.status(httpStatus(event.result)).json(event.result);
    }
  });

  router.get('/v1/runs/:id', async (request, response) => {
    const { id } = incoming(Id, request.params);
    const { after = Number(request.get('last-event-id') ?? 0) || 0 } = incoming(After, request.query);
    const result = await runs.result(id, visitorOf(response));
    if (wantsEvents(request)) {
      const gone = untilGone(response);
      return sendEvents(response, runs.follow(id, after, visitorOf(response), gone), gone);
    }
    if (result === null) response.status(202).json({ id, status: null });
    else response.json(result);
  });

  router.post('/v1/runs/:id/cancel', async (request, response) => {
    response.json({ cancelled: await runs.cancel(incoming(Id, request.params).id, visitorOf(response)) });
  });

  router.post('/v1/runs/:id/feedback', async (request, response) => {
    await runs.feedback(
      incoming(Id, request.params).id,
      incoming(Feedback, request.body),
      visitorOf(response),
    );
    response.status(204).end();
  });

  router.get('/v1/conversations', async (_request, response) => {
    response.json({ conversations: await runs.conversations(visitorOf(response)) });
  });

  router.get('/v1/conversations/:id', async (request, response) => {
    response.json(await runs.conversation(incoming(Id, request.params).id, visitorOf(response)));
  });

  router.delete('/v1/conversations/:id', async (request, response) => {
    await runs.deleteConversation(incoming(Id, request.params).id, visitorOf(response));
    response.status(204).end();
  });

  return router;
}

/** A run that could not even begin is an error to a program; every other ending is a result. */
function httpStatus({ status }: RunResult): number {
  return status === 'error_capacity' ? 503 : 200;
}
