import type { Passage, ScoredPassage } from '../../server/contracts/passage.ts';
import type { Fused, Scores } from './fusion.ts';

/** More passages of one article or guide than these would push other sources out of the evidence. */
const passagesEach = 3;
/** What is left of an article's score for a paragraph that does not fit the question at all. */
const leastShare = 0.5;

/**
 * Hands the score of an article or a guide on to its passages: the one that fits best gets all of it, the others
 * less, by how well they fit. `fit` is by passage id; without any, the first passage stands for all.
 */
export function spreadOverPassages(
  { score, parts }: Fused,
  passages: readonly Passage[],
  fit: Scores,
): ScoredPassage[] {
  const fitting = passages.map((passage) => ({ passage, fit: fit.get(passage.id) ?? 0 }));
  const best = Math.max(0, ...fitting.map((one) => one.fit));
  const shown = best > 0 ? fitting.filter((one) => one.fit > 0) : fitting.slice(0, 1);
  return shown
    .sort((a, b) => b.fit - a.fit)
    .slice(0, passagesEach)
    .map(({ passage, fit: own }) => {
      const share = best > 0 ? leastShare + (1 - leastShare) * (own / best) : 1;
      const ownParts = Object.entries(parts).map(([part, value]) => [part, value * share]);
      return { ...passage, score: score * share, parts: Object.fromEntries(ownParts) };
    });
}
