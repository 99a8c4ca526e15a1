import { Router } from 'express';
import { z } from 'zod';
import { FileQuery } from '../contracts/index.ts';
import type { Files } from '../pipeline/files.ts';
import { untilGone } from './event-stream.ts';
import { incoming } from './incoming.ts';
import { limitRate } from './rate-limit.ts';
import { readUpload } from './read-upload.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

export interface FileLimits {
  readonly bytes: number;
  /** From one address; 0: no limit. */
  readonly perMinute: number;
  readonly operatorToken: string;
}

/** Files over HTTP. Mounted before bodies are read as JSON. */
export function filesOverHttp(files: Files, limits: FileLimits): Router {
  const router = Router();

  router.post('/v1/files', limitRate(limits.perMinute, limits.operatorToken), async (request, response) => {
    const { for: service } = incoming(FileQuery, request.query);
    const gone = untilGone(response);
    const upload = await readUpload(request, response, limits.bytes);
    const file = await files.take(upload, visitorOf(response), gone, service);
    response.status(201).location(`/v1/files/${file.id}`).json(file);
  });

  router.get('/v1/files/:id', async (request, response) => {
    response
      .set('cache-control', 'no-store')
      .json(await files.open(incoming(Id, request.params).id, visitorOf(response)));
  });

  router.delete('/v1/files/:id', async (request, response) => {
    await files.delete(incoming(Id, request.params).id, visitorOf(response));
    response.status(204).end();
  });

  return router;
}
