import { articleKey, articlesIn, placeKey } from '../../../knowledge/law/article-reference.ts';
import type { Passage } from '../../contracts/index.ts';
import type { Run } from '../run.ts';
import { type Candidate, paragraphsOfLaw } from './relevance.ts';

/** Characters of an article that one reads at a glance; its nearest paragraphs come first when it is longer. */
const longestArticle = 800;
/** Characters of one paragraph that are quoted; the citation opens the rest. */
export const longestQuote = 480;

/** Of an article of which sentences name a paragraph, another is quoted that shares at least this of what the best does. */
const beside = 0.4;

/** What an authority has to do, for somebody who asks what he himself may do. */
const ofAuthority = -0.25;
const authority =
  /^\s*(?:[①-⑳]\s*)?(?:고용노동부장관|(?:근로복지)?공단|직업안정기관의 장|(?:중앙|지방)?노동위원회|[가-힣]{0,12}(?:심사위원회|심사관)|국가(?:와 지방자치단체)?|지방자치단체)[은는]\s/u;
const asksOfAuthority =
  /공단이|공단은|노동청|노동위원회|고용센터|감독관|위원회|장관|정부|나라에서|처리|결정이|결과|진행|심의|조사/u;

/** The paragraphs to be quoted of one article, in the order of the article. */
export type QuotedArticle = readonly Passage[];

/** What the law itself says: the articles that the chosen sentences name first, then those nearest to the question. */
export function articlesBehind(chosen: readonly Candidate[], run: Run, most: number): QuotedArticle[] {
  const named = weightOfNamed(chosen);
  const places = new Set(
    chosen.flatMap(({ text }) => articlesIn(text).map(({ law, locator }) => placeKey(law, locator))),
  );
  const aside = asksOfAuthority.test(run.search) ? 0 : ofAuthority;
  const articles = new Map<string, Map<Passage, number>>();
  for (const [passage, score] of paragraphsOfLaw(run)) {
    const key = articleKey(passage.title, passage.locator);
    const fit = score + (authority.test(passage.text) ? aside : 0);
    articles.set(key, (articles.get(key) ?? new Map<Passage, number>()).set(passage, fit));
  }
  return [...articles]
    .map(([key, paragraphs]) => ({
      paragraphs,
      weight: (named.get(key) ?? 0) + Math.max(...paragraphs.values()),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ paragraphs }) => atAGlance(paragraphs, places));
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

/** The paragraphs that sentences name, and of the others those that bear on the question nearly as much as the best. */
function atAGlance(paragraphs: ReadonlyMap<Passage, number>, places: ReadonlySet<string>): QuotedArticle {
  const isNamed = ({ title, locator }: Passage): boolean => places.has(placeKey(title, locator));
  const someNamed = [...paragraphs.keys()].some((passage) => isNamed(passage) && /항/.test(passage.locator));
  const least = someNamed ? beside * Math.max(...paragraphs.values()) : Number.NEGATIVE_INFINITY;
  const kept: Passage[] = [];
  let left = longestArticle;
  const ranked = [...paragraphs].sort(
    ([one, a], [other, b]) => Number(isNamed(other)) - Number(isNamed(one)) || b - a,
  );
  for (const [passage, fit] of ranked) {
    if (!isNamed(passage) && fit < least) continue;
    const length = Math.min(passage.text.length, longestQuote);
    if (kept.length > 0 && length > left) continue;
    kept.push(passage);
    left -= length;
  }
  return kept.sort((a, b) => a.locator.localeCompare(b.locator, 'ko', { numeric: true }));
}
