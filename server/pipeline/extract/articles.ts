import { articleKey, articlesIn } from '../../../knowledge/law/article-reference.ts';
import type { Passage } from '../../contracts/index.ts';
import type { Candidate } from './relevance.ts';

/** What the law itself says: the paragraphs that the chosen sentences name first, then those nearest to the question. */
export function articlesBehind(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  most: number,
): Passage[] {
  const named = new Map<string, number>();
  for (const [place, { text }] of chosen.entries()) {
    for (const { law, article } of articlesIn(text)) {
      const key = articleKey(law, article);
      named.set(key, Math.max(named.get(key) ?? 0, 0.5 / (1 + 0.2 * place)));
    }
  }
  const paragraphs = new Map<Passage, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.passage.kind === 'law')
      paragraphs.set(candidate.passage, [...(paragraphs.get(candidate.passage) ?? []), candidate]);
  }
  const weight = ([{ title, locator }, units]: [Passage, Candidate[]]): number =>
    (named.get(articleKey(title, locator)) ?? 0) + Math.max(...units.map(({ score }) => score));
  return [...paragraphs]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .map(([passage]) => passage);
}
