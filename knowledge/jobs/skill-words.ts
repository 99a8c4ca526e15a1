import type { Occupation } from '../../server/contracts/jobs.ts';
import type { Morphemes } from '../retrieve/morphemes.ts';
import { words } from '../retrieve/words.ts';
import type { OccupationIndex } from './occupation-index.ts';

/** A pair of letters that stands in more entries than this share says nothing of one of them (`작업`, `관리`). */
const common = 0.08;
/** Nouns that name a place or a time of work, not what one can do. */
const noSkill =
  /^(?:경우|필요|여부|기준|상태|내용|방법|결과|관련|해당|이용|사용|담당|업무|작업|수행|실시|기타|각종|전반)$/;

/**
 * Words for what one must be able to do in an occupation: its certificates, and the nouns of its duties that few
 * other entries share, those that stand there most often first. They are suggestions, not requirements.
 */
export function skillWords(
  { duties, certificates }: Occupation,
  index: OccupationIndex,
  morphemes: Morphemes,
  limit = 10,
): string[] {
  const counts = new Map<string, number>();
  for (const term of duties.flatMap(morphemes)) {
    if (term.includes('/') || term.length < 2 || noSkill.test(term)) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const telling = [...counts]
    .map(([term, count]) => ({ term, weight: count * rarity(term, index) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.term.length - a.term.length)
    .map(({ term }) => term);
  const nouns = telling.filter((term, at) => !telling.slice(0, at).some((other) => other.includes(term)));
  return [...new Set([...certificates, ...nouns])].slice(0, limit);
}

/** By its rarest pair of letters: 0 for a word that half the dictionary uses. */
function rarity(term: string, index: OccupationIndex): number {
  const [word = ''] = words(term);
  const pairs = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  const rarest = Math.min(...pairs.map((pair) => index.frequency(pair)), index.size);
  const share = rarest / index.size;
  return share > common ? 0 : Math.log(1 / Math.max(share, 1 / index.size));
}
