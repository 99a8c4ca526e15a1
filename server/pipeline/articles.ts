import type { CalendarDate, Passage } from '../contracts/index.ts';
import { articleKey, articlesIn } from '../guards/articles.ts';
import type { Desk } from './desk.ts';

/**
 * The passages of the articles named, e.g. `근로기준법 제55조제1항`, each once, in the order named. An article that
 * is not in the index is left out: a citation must open.
 */
export async function findArticles(
  references: readonly string[],
  asOf: CalendarDate,
  desk: Pick<Desk, 'retriever' | 'signal'>,
): Promise<Passage[]> {
  const found = await Promise.all(
    [...new Set(references)].map(async (reference) => {
      const wanted = articlesIn(reference)[0];
      if (!wanted) return undefined;
      const hits = await desk.retriever.search({ text: reference, k: 8, asOf }, desk.signal);
      const ofArticle = hits.filter(
        ({ kind, title, locator }) =>
          kind === 'law' && articleKey(title, locator) === articleKey(wanted.law, wanted.article),
      );
      return ofArticle.find(({ locator }) => wanted.locator.startsWith(locator)) ?? ofArticle[0];
    }),
  );
  return [
    ...new Map(
      found.filter((passage) => passage !== undefined).map((passage) => [passage.id, passage]),
    ).values(),
  ];
}
