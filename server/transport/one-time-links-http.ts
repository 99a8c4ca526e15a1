import { Router } from 'express';
import { z } from 'zod';
import type { OneTimeLinks } from '../pipeline/one-time-links.ts';
import type { Runs } from '../pipeline/runs.ts';
import { closedAnswerPage, goneAnswerPage, handedAnswerPage } from './handed-answer-page.ts';
import { incoming } from './incoming.ts';
import { visitorOf } from './visitors.ts';

const Id = z.object({ id: z.uuid() });

/**
 * Handing an answer to a client: `POST /v1/runs/:id/one-time-link` makes the address, which anybody who has it opens
 * once. Looking at the address opens nothing; pressing the button does. No page of it is kept by a browser or shown to
 * a search engine, and where a link in it leads does not learn of the address.
 */
export function oneTimeLinksOverHttp(links: OneTimeLinks, runs: Runs): Router {
  const router = Router();

  router.post('/v1/runs/:id/one-time-link', async (request, response) => {
    const visitor = visitorOf(response);
    const run = await runs.result(incoming(Id, request.params).id, visitor);
    response.status(201).json(await links.make(run, visitor));
  });

  router.use('/answers', (_request, response, next) => {
    response.set({
      'cache-control': 'no-store',
      // Not `no-referrer`: a browser would then send the form with `Origin: null`, which is refused as another site's.
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    });
    next();
  });
  router.get('/answers/:token', async (request, response) => {
    const state = await links.state(request.params.token);
    response.type('html');
    if (state === 'closed') return void response.send(closedAnswerPage());
    response.status(state === 'unknown' ? 404 : 410).send(goneAnswerPage(state));
  });
  router.post('/answers/:token', async (request, response) => {
    const { token } = request.params;
    const answer = await links.open(token, visitorOf(response));
    response.type('html');
    if (answer !== null) return void response.send(handedAnswerPage(answer));
    const state = await links.state(token);
    // Whoever lost the race by a moment finds it opened.
    const ending = state === 'closed' ? 'opened' : state;
    response.status(ending === 'unknown' ? 404 : 410).send(goneAnswerPage(ending));
  });
  return router;
}
