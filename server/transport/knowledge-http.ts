import { Router } from 'express';
import { z } from 'zod';
import { forceMark } from '../../knowledge/law/in-force.ts';
import type { Retriever } from '../../knowledge/retrieve/retriever.ts';
import {
  type CalendarDate,
  type OpenedPassage,
  PublicError,
  RelatedRequest,
  type ScoredPassage,
  type SearchHit,
  SearchRequest,
  type SearchResponse,
} from '../contracts/index.ts';
import { incoming } from './incoming.ts';
import { passagePage } from './passage-page.ts';
import { relatedPassages } from './related-passages.ts';

const Id = z.object({ id: z.uuid() });
const Quote = z.object({ quote: z.string().max(2000).optional() });

/** Search, and the passages that citations open, as JSON for programs and as a page for people. */
export function knowledgeOverHttp(retriever: Retriever, today: () => CalendarDate): Router {
  const router = Router();

  router.get('/v1/search', async (request, response) => {
    const { q, k, asOf = today() } = incoming(SearchRequest, request.query);
    const passages = await retriever.search({ text: q, k, asOf, explain: true });
    response.json({ asOf, passages: passages.map((one) => toHit(one, today())) } satisfies SearchResponse);
  });

  router.get('/v1/passages/:id', async (request, response) => {
    const { id } = incoming(Id, request.params);
    const { quote } = incoming(Quote, request.query);
    const passage = await retriever.passage(id);
    if (!passage) throw new PublicError('unknown_passage');
    const opened: OpenedPassage = { ...passage, mark: forceMark(passage, today()) };
    if (request.accepts(['application/json', 'text/html']) === 'text/html')
      response.type('html').send(passagePage(opened, quote ?? ''));
    else response.json(opened);
  });

  router.get('/v1/passages/:id/related', async (request, response) => {
    const { id } = incoming(Id, request.params);
    const { asOf = today() } = incoming(RelatedRequest, request.query);
    const passage = await retriever.passage(id);
    if (!passage) throw new PublicError('unknown_passage');
    const groups = await retriever.related(passage, asOf);
    response.json(relatedPassages(groups, asOf, today()));
  });

  return router;
}

function toHit({ law: references, ...passage }: ScoredPassage, today: CalendarDate): SearchHit {
  const isLaw = passage.kind === 'law';
  return {
    ...passage,
    law: isLaw ? passage.title : null,
    article: isLaw ? (passage.locator.match(/^제\d+조(?:의\d+)?/)?.[0] ?? null) : null,
    mark: forceMark(passage, today),
    references,
  };
}
