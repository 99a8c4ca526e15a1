import type { Passage } from '../../server/contracts/passage.ts';
import type { VectorHit } from '../index/vector-store.ts';
import { articleKey, placeKey } from '../law/article-reference.ts';
import type { Scores } from './fusion.ts';

/** So many of the best sections lead on to the articles they cite. */
export const bridgingSections = 12;
/** Each further article that a section cites is less what it is about. */
const nextArticle = 0.9;

/** `근로기준법 제55조제1항`, as ingest writes it. */
const reference = /^(.+) (제\d+조.*)$/u;

export interface Bridged {
  /** By `articleKey`. */
  readonly articles: Scores;
  /** By `placeKey`: the very paragraphs that were cited. */
  readonly places: Scores;
}

/**
 * The articles to which a question leads by way of guides: people ask in everyday words, guides answer in them
 * and cite the law. What several sections cite adds up; a section counts by the square of its score, so that many
 * half-fitting ones do not outweigh the one that fits.
 */
export function bridge(hits: readonly VectorHit[], sections: ReadonlyMap<string, Passage>): Bridged {
  const articles = new Map<string, number>();
  const places = new Map<string, number>();
  const best = hits[0]?.score ?? 1;
  for (const { id, score } of hits) {
    let order = 0;
    for (const cited of sections.get(id)?.law ?? []) {
      const [, law, locator] = cited.match(reference) ?? [];
      if (!law || !locator) continue;
      const weight = (score / best) ** 2 * nextArticle ** order;
      add(articles, articleKey(law, locator), weight);
      add(places, placeKey(law, locator), weight);
      order += 1;
    }
  }
  return { articles, places };
}

function add(scores: Map<string, number>, key: string, weight: number): void {
  scores.set(key, (scores.get(key) ?? 0) + weight);
}
