import type { CalendarDate, Passage } from '../../server/contracts/passage.ts';
import type { VectorStore } from '../index/vector-store.ts';
import { articleKey, articlesIn } from '../law/article-reference.ts';
import { citedOn } from '../law/in-force.ts';
import { withoutHeld } from './other-days.ts';

/** The passages in which articles such as `근로기준법 제55조제1항` stand: see `Retriever.articles`. */
export async function lookUpArticles(
  store: VectorStore,
  references: readonly string[],
  asOf: CalendarDate,
  today: CalendarDate = asOf,
): Promise<Passage[]> {
  const wanted = references.flatMap((reference) => articlesIn(reference).slice(0, 1));
  const keys = [...new Set(wanted.map(({ law, article }) => articleKey(law, article)))];
  const found = await store.ofArticles(keys, { inForceOn: asOf });
  if (asOf < today)
    found.push(...(await withoutHeld(await store.ofArticles(keys, { inForceOn: today }), asOf, store)));
  const places = wanted.flatMap(({ law, article, locator }) => {
    const whole = found.filter(
      (passage) => articleKey(passage.title, passage.locator) === articleKey(law, article),
    );
    const named = whole.filter((passage) => standsIn(locator, passage.locator));
    return named.length > 0 ? named : whole;
  });
  return [...new Map(places.map((passage) => [passage.id, citedOn(passage, asOf)])).values()];
}

/** Whether a place such as `제2조제1항제3호` lies in a passage's `제2조제1항` or `제2조제1항제1호~제12호`. */
function standsIn(place: string, passage: string): boolean {
  const paragraph = (locator: string): string => locator.match(/제\d+조(?:의\d+)?(?:제\d+항)?/)?.[0] ?? '';
  return paragraph(place).includes('항') && paragraph(place) === paragraph(passage);
}
