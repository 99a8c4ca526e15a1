import { Router } from 'express';
import { z } from 'zod';
import type { PostBatches } from '../pipeline/review/post-batches.ts';
import type { FileLimits } from './files-http.ts';
import { incoming } from './incoming.ts';
import { limitRate } from './rate-limit.ts';
import { readUpload } from './read-upload.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

/** Files of job posts for the reviewers. Mounted before bodies are read as JSON. */
export function reviewBatchesOverHttp(batches: PostBatches, limits: FileLimits): Router {
  const router = Router();

  router.post(
    '/v1/review-batches',
    limitRate(limits.perMinute, limits.operatorToken),
    async (request, response) => {
      const upload = await readUpload(request, response, limits.bytes);
      const batch = await batches.take(upload, visitorOf(response));
      response.status(202).location(`/v1/review-batches/${batch.id}`).json(batch);
    },
  );

  router.get('/v1/review-batches', async (_request, response) => {
    response.json({ batches: await batches.list(visitorOf(response)) });
  });

  router.get('/v1/review-batches/:id', async (request, response) => {
    response.json(await batches.open(incoming(Id, request.params).id, visitorOf(response)));
  });

  return router;
}
