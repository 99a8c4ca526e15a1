import { type Fused, fuse, type Shares, sum } from './fusion.ts';
import type { FoundPassage } from './search-lists.ts';

/** An act is asked about before the decree that carries it out, and the decree before the rule. */
const branchWeight = { act: 1, 시행령: 0.9, 시행규칙: 0.8 };

/** What its best paragraph has, an article has. */
export function byArticle(hits: readonly FoundPassage[]): Shares {
  const best = new Map<string, FoundPassage['parts']>();
  for (const { article, parts } of hits) if (article !== null && !best.has(article)) best.set(article, parts);
  return best;
}

/** Articles by all ways together, best first, acts before decrees unless measured without; those that the question names itself before all others. */
export function rankArticles(ways: readonly Shares[], mentions: readonly string[], actFirst = true): Fused[] {
  const fused = new Map(fuse(ways).map((article) => [article.key, actFirst ? weighed(article) : article]));
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
