import { Router } from 'express';
import type { AssistantList, Readiness } from '../contracts/index.ts';
import type { Metrics } from '../pipeline/metrics.ts';
import { openApiDocument } from './openapi.ts';

/** What operators and programs ask about the service itself. */
export function serviceOverHttp(
  list: AssistantList,
  readiness: () => Promise<Readiness>,
  metrics: Metrics,
): Router {
  const router = Router();
  router.get('/v1/assistants', (_request, response) => {
    response.json(list);
  });
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok');
  });
  router.get('/readyz', async (_request, response) => {
    const state = await readiness();
    response.status(state.ready ? 200 : 503).json(state);
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  router.get('/openapi.json', (_request, response) => {
    response.json(openApiDocument());
  });
  return router;
}
