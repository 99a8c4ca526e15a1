import type { CalendarDate, ScoredPassage } from '../../server/contracts/passage.ts';
import type { VectorStore } from '../index/vector-store.ts';
import { articleKey } from '../law/article-reference.ts';
import { firstDay } from '../law/in-force.ts';
import { asksForComingLaw } from './coming-law.ts';
import type { SearchQuery } from './retriever.ts';

/** After every day: what is promulgated now and will be in force then. */
const whenAllIsInForce = '9999-12-31';
/** Passages not yet in force among the evidence; the rest is the law that counts. */
const mostComing = 4;

type SearchOn = (day: CalendarDate) => Promise<ScoredPassage[]>;

/**
 * Passages of law that are not in force on the day in question and belong into the answer all the same: what is
 * promulgated, where a question asks for it; and for a day of the past whose text is not held, the present text. Both
 * are known by their `effectiveFrom`, which lies after the day.
 */
export async function fromOtherDays(
  { text, asOf, today }: SearchQuery,
  store: VectorStore,
  searchOn: SearchOn,
): Promise<ScoredPassage[]> {
  const found: ScoredPassage[] = [];
  if (asksForComingLaw(text)) {
    const promulgated = await searchOn(whenAllIsInForce);
    const coming = promulgated.filter(
      (passage) => passage.kind === 'law' && (firstDay(passage) ?? '') > asOf,
    );
    found.push(...coming.slice(0, mostComing));
  }
  if (today !== undefined && asOf < today) {
    const present = (await searchOn(today)).filter(
      (passage) => passage.kind === 'law' && (firstDay(passage) ?? '') > asOf,
    );
    found.push(...(await withoutHeld(present, asOf, store)));
  }
  return found;
}

/** The passages of those articles of which no words are held for the day. */
export async function withoutHeld<One extends { readonly title: string; readonly locator: string }>(
  passages: readonly One[],
  day: CalendarDate,
  store: VectorStore,
): Promise<One[]> {
  const keys = [...new Set(passages.map(({ title, locator }) => articleKey(title, locator)))];
  const held = new Set(
    (await store.ofArticles(keys, { inForceOn: day })).map(({ title, locator }) =>
      articleKey(title, locator),
    ),
  );
  return passages.filter(({ title, locator }) => !held.has(articleKey(title, locator)));
}
