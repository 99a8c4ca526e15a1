import { Router } from 'express';
import { LoadQuery, QualityQuery } from '../contracts/index.ts';
import type { Observation } from '../pipeline/observation.ts';
import { incoming } from './incoming.ts';

/** How the house is doing, for administrators. */
export function observationOverHttp(observation: Observation): Router {
  const router = Router();
  router.get('/v1/health', async (_request, response) => {
    response.json(await observation.health());
  });
  router.get('/v1/load', async (request, response) => {
    response.json(await observation.load(incoming(LoadQuery, request.query).range));
  });
  router.get('/v1/quality', async (request, response) => {
    response.json(await observation.quality(incoming(QualityQuery, request.query)));
  });
  router.get('/v1/replies', (_request, response) => {
    response.json(observation.replies());
  });
  return router;
}
