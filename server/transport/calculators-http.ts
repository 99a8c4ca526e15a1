import { Router } from 'express';
import { CalculationRequest, type CalendarDate } from '../contracts/index.ts';
import { calculateWith, listCalculators } from '../pipeline/calculations.ts';
import { incoming } from './incoming.ts';

/** The calculators and eligibility checks by themselves, without a talk. */
export function calculatorsOverHttp(today: () => CalendarDate): Router {
  const router = Router();
  const list = listCalculators();

  router.get('/v1/calculators', (_request, response) => {
    response.json(list);
  });

  router.post('/v1/calculators/:id', (request, response) => {
    response.json(calculateWith(request.params.id, incoming(CalculationRequest, request.body), today()));
  });

  return router;
}
