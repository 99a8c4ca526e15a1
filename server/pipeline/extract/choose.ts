import { bigramsOf } from '../bigrams.ts';
import type { Candidate } from './relevance.ts';

/** The longest list that comes along with the sentence that opens it. */
const wholeList = 4;

/**
 * The best candidates that find room, none saying what another already says, each with the unit that it depends on
 * or that limits it, and a sentence that opens a short list with that list: by itself it says little. `first` come before all better ones: what each guide answers in one sentence.
 */
export function choose(
  candidates: readonly Candidate[],
  room: number,
  first: readonly Candidate[] = [],
): Candidate[] {
  const ranked = [...new Set([...first, ...candidates.toSorted((a, b) => b.score - a.score)])];
  const placed = new Map(candidates.map((one) => [placeOf(one.k, one.place), one]));
  const chosen = new Map<Candidate, ReadonlySet<string>>();
  let left = room;
  for (const candidate of ranked) {
    if (left <= 0) break;
    if (chosen.has(candidate)) continue;
    const { k, place } = candidate;
    const before = candidate.dependent ? placed.get(placeOf(k, place - 1)) : undefined;
    const after = placed.get(placeOf(k, place + 1));
    const { opens } = candidate;
    const list =
      opens <= wholeList
        ? Array.from({ length: opens }, (_, at) => placed.get(placeOf(k, place + 1 + at)))
        : [];
    const units = [before, candidate, ...list, after?.dependent ? after : undefined].filter(
      (unit, at, all): unit is Candidate =>
        unit !== undefined && !chosen.has(unit) && all.indexOf(unit) === at,
    );
    const length = units.reduce((sum, { text }) => sum + text.length, 0);
    if (length > left && chosen.size > 0) continue;
    const bigrams = bigramsOf(candidate.text);
    if ([...chosen.values()].some((others) => repeats(others, bigrams))) continue;
    for (const unit of units) chosen.set(unit, unit === candidate ? bigrams : bigramsOf(unit.text));
    left -= length;
  }
  return [...chosen.keys()];
}

const placeOf = (k: number, place: number): string => `${k} ${place}`;

function repeats(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const bigram of one) if (other.has(bigram)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size)) > 0.7;
}
