import { Router } from 'express';
import { z } from 'zod';
import { type Guide, readGuides } from '../../knowledge/guides/guide.ts';
import type { Retriever } from '../../knowledge/retrieve/retriever.ts';
import type { CalendarDate } from '../contracts/index.ts';
import { guideListPage, guideSearchPage } from './guide-list-page.ts';
import { guidePage, unknownGuidePage } from './guide-page.ts';
import { incoming } from './incoming.ts';

const Search = z.object({ q: z.string().trim().max(200).default('') });

/** Passages searched for guides: enough for twenty guides, each of several sections. */
const passagesSearched = 100;
const mostFound = 20;

/**
 * The guides as pages that need no script: `/guides` by topic or, with `?q=`, as found, and `/guides/:id`.
 *
 * @param folder of the guides' files; they are read at the first request
 */
export function guidesOverHttp(folder: string, retriever: Retriever, today: () => CalendarDate): Router {
  const router = Router();
  let reading: Promise<readonly Guide[]> | undefined;
  const guides = (): Promise<readonly Guide[]> => {
    reading ??= readGuides(folder);
    return reading;
  };

  router.get('/guides', async (request, response) => {
    const { q } = incoming(Search, request.query);
    const all = await guides();
    response.type('html');
    if (q === '') return void response.send(guideListPage(all));
    const passages = await retriever.search({ text: q, k: passagesSearched, asOf: today() });
    const ids = new Set(passages.map(({ documentId }) => documentId.replace(/^guide:/, '')));
    const found = [...ids].flatMap((id) => all.find((guide) => guide.id === id) ?? []);
    response.send(guideSearchPage(q, found.slice(0, mostFound)));
  });

  router.get('/guides/:id', async (request, response) => {
    const all = await guides();
    const guide = all.find(({ id }) => id === request.params.id);
    response.type('html');
    if (!guide) return void response.status(404).send(unknownGuidePage());
    const related = guide.related.flatMap((id) => all.find((other) => other.id === id) ?? []);
    response.send(guidePage(guide, related));
  });

  return router;
}
