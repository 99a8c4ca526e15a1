import { bigramsOf } from '../bigrams.ts';
import type { Candidate } from './relevance.ts';

/**
 * The best candidates that find room, none saying what another already says, each with the unit that it depends on
 * or that limits it. `first` come before all better ones: what each guide answers in one sentence.
 */
export function choose(
  candidates: readonly Candidate[],
  room: number,
  first: readonly Candidate[] = [],
): Candidate[] {
  const ranked = [...new Set([...first, ...candidates.toSorted((a, b) => b.score - a.score)])];
  const chosen: Candidate[] = [];
  let left = room;
  const neighbour = (unit: Candidate, step: number): Candidate | undefined =>
    candidates.find(({ k, place }) => k === unit.k && place === unit.place + step);
  for (const candidate of ranked) {
    if (left <= 0) break;
    if (chosen.some((other) => other === candidate || repeats(other.text, candidate.text))) continue;
    const before = candidate.dependent ? neighbour(candidate, -1) : undefined;
    const after = neighbour(candidate, 1);
    const units = [before, candidate, after?.dependent ? after : undefined].filter(
      (unit): unit is Candidate => unit !== undefined && !chosen.includes(unit),
    );
    const length = units.reduce((sum, { text }) => sum + text.length, 0);
    if (length > left && chosen.length > 0) continue;
    chosen.push(...units);
    left -= length;
  }
  return chosen;
}

function repeats(one: string, other: string): boolean {
  const [a, b] = [bigramsOf(one), bigramsOf(other)];
  const shared = [...a].filter((bigram) => b.has(bigram)).length;
  return shared / Math.max(1, Math.min(a.size, b.size)) > 0.7;
}
