import type { VectorHit } from '../index/vector-store.ts';
import { type Fused, fuse, type ScoredList, type Scores, sum } from './fusion.ts';

/** What the second-best paragraph of an article adds: several that fit are better than one. */
const secondParagraph = 0.1;
/** An act is asked about before the decree that carries it out, and the decree before the rule. */
const branchWeight = { act: 1, 시행령: 0.9, 시행규칙: 0.8 };

/** An article's score in one list of passages: its best paragraph's, and a little of the second's. */
export function byArticle(hits: readonly VectorHit[]): Scores {
  const best = new Map<string, number>();
  const second = new Set<string>();
  for (const { article, score } of hits) {
    if (article === null || second.has(article)) continue;
    const first = best.get(article);
    best.set(article, first === undefined ? score : first + secondParagraph * score);
    if (first !== undefined) second.add(article);
  }
  return best;
}

/** Articles by all lists together, best first, acts before decrees unless measured without; those that the question names itself before all others. */
export function rankArticles(
  lists: readonly ScoredList[],
  mentions: readonly string[],
  actFirst = true,
): Fused[] {
  const fused = new Map(fuse(lists).map((article) => [article.key, actFirst ? weighed(article) : article]));
  for (const key of mentions) {
    const found = fused.get(key) ?? { key, score: 0, parts: {} };
    fused.set(key, { ...found, score: found.score + 1, parts: { ...found.parts, mention: 1 } });
  }
  return [...fused.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function weighed({ key, parts }: Fused): Fused {
  const branch = key.match(/시행령|시행규칙/)?.[0] as '시행령' | '시행규칙' | undefined;
  const weight = branchWeight[branch ?? 'act'];
  const own = Object.fromEntries(Object.entries(parts).map(([part, share]) => [part, share * weight]));
  return { key, parts: own, score: sum(Object.values(own)) };
}
