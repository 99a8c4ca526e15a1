import { bigramsOf } from '../bigrams.ts';
import type { Candidate } from './relevance.ts';

/** The best candidates, none saying what another already says, each with the unit that it depends on or that limits it. */
export function choose(candidates: readonly Candidate[], most: number): Candidate[] {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  const neighbour = (unit: Candidate, step: number): Candidate | undefined =>
    candidates.find(({ k, place }) => k === unit.k && place === unit.place + step);
  for (const candidate of ranked) {
    if (chosen.length >= most) break;
    if (chosen.some((other) => other === candidate || repeats(other.text, candidate.text))) continue;
    const before = candidate.dependent ? neighbour(candidate, -1) : undefined;
    const after = neighbour(candidate, 1);
    for (const unit of [before, candidate, after?.dependent ? after : undefined]) {
      if (unit && !chosen.includes(unit)) chosen.push(unit);
    }
  }
  return chosen;
}

function repeats(one: string, other: string): boolean {
  const [a, b] = [bigramsOf(one), bigramsOf(other)];
  const shared = [...a].filter((bigram) => b.has(bigram)).length;
  return shared / Math.max(1, Math.min(a.size, b.size)) > 0.7;
}
