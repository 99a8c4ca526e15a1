import type { KecoCode, Occupation } from '../../server/contracts/jobs.ts';
import type { OccupationHit, OccupationIndex } from './occupation-index.ts';

/** Entries that are looked at: enough for three unit groups of many entries each. */
const looked = 60;
/** What the second and the third entry of a unit group add: several that fit are better than one. */
const furtherEntries = [1, 0.3, 0.15];

export interface OccupationSuggestion {
  readonly keco: KecoCode;
  /** The entry of the unit group that fits best: its duties and skill words are what is proposed. */
  readonly occupation: Occupation;
  /** From 0 to 1, 1 the best of this search; how far the next ones are behind tells how sure it is. */
  readonly score: number;
}

/**
 * The unit groups of KECO that a job's wording fits, best first, each with its best entry of the job dictionary.
 * By default the best and two alternatives.
 */
export function suggestOccupations(index: OccupationIndex, text: string, count = 3): OccupationSuggestion[] {
  const groups = new Map<string, OccupationHit[]>();
  for (const hit of index.search(text, looked)) {
    const { code } = hit.occupation.keco;
    groups.set(code, [...(groups.get(code) ?? []), hit]);
  }
  const scored = [...groups.values()]
    .map((hits) => ({
      hits,
      score: furtherEntries.reduce((sum, weight, i) => sum + weight * (hits[i]?.score ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 1;
  return scored.slice(0, count).flatMap(({ hits: [first], score }) => {
    if (first === undefined) return [];
    const { occupation } = first;
    return [{ keco: occupation.keco, occupation, score: score / best }];
  });
}
