import { articleKey, articlesIn } from '../../../knowledge/law/article-reference.ts';
import type { Passage } from '../../contracts/index.ts';
import type { Run } from '../run.ts';
import { type Candidate, paragraphsOfLaw } from './relevance.ts';

/** Characters of an article that one reads at a glance; its nearest paragraphs come first when it is longer. */
const longestArticle = 800;
/** Characters of one paragraph that are quoted; the citation opens the rest. */
export const longestQuote = 480;

/** The paragraphs to be quoted of one article, in the order of the article. */
export type QuotedArticle = readonly Passage[];

/** What the law itself says: the articles that the chosen sentences name first, then those nearest to the question. */
export function articlesBehind(chosen: readonly Candidate[], run: Run, most: number): QuotedArticle[] {
  const named = weightOfNamed(chosen);
  const articles = new Map<string, Map<Passage, number>>();
  for (const [passage, score] of paragraphsOfLaw(run)) {
    const key = articleKey(passage.title, passage.locator);
    articles.set(key, (articles.get(key) ?? new Map<Passage, number>()).set(passage, score));
  }
  return [...articles]
    .map(([key, paragraphs]) => ({
      paragraphs,
      weight: (named.get(key) ?? 0) + Math.max(...paragraphs.values()),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ paragraphs }) => atAGlance(paragraphs));
}

/** The better a sentence, the more the articles that it names count; the first it names is what it is about. */
function weightOfNamed(chosen: readonly Candidate[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [place, { text }] of [...chosen].sort((a, b) => b.score - a.score).entries()) {
    for (const [order, { law, article }] of articlesIn(text).entries()) {
      const key = articleKey(law, article);
      weights.set(key, Math.max(weights.get(key) ?? 0, (0.5 * 0.8 ** order) / (1 + 0.2 * place)));
    }
  }
  return weights;
}

function atAGlance(paragraphs: ReadonlyMap<Passage, number>): QuotedArticle {
  const kept: Passage[] = [];
  let left = longestArticle;
  for (const [passage] of [...paragraphs].sort(([, a], [, b]) => b - a)) {
    const length = Math.min(passage.text.length, longestQuote);
    if (kept.length > 0 && length > left) continue;
    kept.push(passage);
    left -= length;
  }
  return kept.sort((a, b) => a.locator.localeCompare(b.locator, 'ko', { numeric: true }));
}
