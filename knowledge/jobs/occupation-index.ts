import type { Occupation } from '../../server/contracts/jobs.ts';
import { nextTurn } from '../next-turn.ts';
import { bigrams } from '../retrieve/bigrams.ts';
import { countTerms, passageVector, type TermCounts } from '../retrieve/term-counts.ts';
import { termId } from '../retrieve/term-id.ts';
import { words } from '../retrieve/words.ts';
import { type EverydayWords, everydayWordsIn } from './everyday-words.ts';

/** What a pair of letters counts by the field that it stands in: names tell an occupation, duties only hint at it. */
const fieldWeights: readonly (readonly [(occupation: Occupation) => readonly string[], number])[] = [
  [({ name, similarNames }) => [name, ...similarNames], 6],
  [({ keco }) => [keco.name], 3],
  [({ relatedJobs, certificates }) => [...relatedJobs, ...certificates], 1],
  [({ summary, industry }) => [summary, industry ?? ''], 1.5],
  [({ duties }) => duties, 0.5],
];
const saturation = { k1: 1.2, b: 0.6, usualLength: 160 };
/** What a name that stands whole in the text adds, a letter. */
const wholeName = 4;
/** What an everyday word of employers adds to the entries of its unit groups, a letter; the second group gets less. */
const everydayWord = [4, 3];
/** Occupations indexed between two turns of the event loop: a few milliseconds. */
const atATime = 100;

export interface OccupationHit {
  readonly occupation: Occupation;
  /** Comparable within one search only. */
  readonly score: number;
}

/** The job dictionary in memory, found by words: about 150 ms and 40 MB for the 6,313 entries of 2024. */
export class OccupationIndex {
  readonly #occupations: readonly Occupation[];
  /** By term: slot and weight in turn, which takes a third of the room of as many objects. */
  readonly #lists = new Map<number, number[]>();
  /** Names of two letters and more without their spaces, and whose they are. */
  readonly #names = new Map<string, number[]>();

  readonly #everyday: EverydayWords;
  readonly #ofKeco = new Map<string, number[]>();

  private constructor(occupations: readonly Occupation[], everyday: EverydayWords) {
    this.#occupations = occupations;
    this.#everyday = everyday;
  }

  static async build(
    occupations: readonly Occupation[],
    everyday: EverydayWords = new Map(),
  ): Promise<OccupationIndex> {
    const index = new OccupationIndex(occupations, everyday);
    for (const [slot, occupation] of occupations.entries()) {
      index.#add(slot, occupation);
      if (slot % atATime === 0) await nextTurn();
    }
    return index;
  }

  /** The entries that share most with the text, best first; none where nothing is shared. */
  search(text: string, limit: number): OccupationHit[] {
    const scores = new Map<number, number>();
    const add = (slot: number, score: number) => scores.set(slot, (scores.get(slot) ?? 0) + score);
    for (const [term, count] of countTerms(bigrams(text))) {
      const list = this.#lists.get(termId(term)) ?? [];
      const rarity = Math.log(1 + this.#occupations.length / (list.length / 2 + 0.5));
      for (let at = 0; at < list.length; at += 2)
        add(list[at] as number, Math.min(2, count) * (list[at + 1] as number) * rarity);
    }
    const joined = words(text).join('');
    for (const [name, slots] of this.#names) {
      if (joined.includes(name)) for (const slot of slots) add(slot, name.length * wholeName);
    }
    for (const word of everydayWordsIn(text, this.#everyday)) {
      for (const [place, code] of (this.#everyday.get(word) ?? []).entries()) {
        const score = word.length * (everydayWord[place] ?? 0);
        for (const slot of this.#ofKeco.get(code) ?? []) add(slot, score);
      }
    }
    return [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, limit)
      .flatMap(([slot, score]) => {
        const occupation = this.#occupations[slot];
        return occupation ? [{ occupation, score }] : [];
      });
  }

  get size(): number {
    return this.#occupations.length;
  }

  /** How many entries have the pair of letters: rare ones tell what an entry is about. */
  frequency(pair: string): number {
    return (this.#lists.get(termId(pair))?.length ?? 0) / 2;
  }

  #add(slot: number, occupation: Occupation): void {
    const { code } = occupation.keco;
    this.#ofKeco.set(code, [...(this.#ofKeco.get(code) ?? []), slot]);
    const counts: TermCounts = new Map();
    for (const [field, weight] of fieldWeights) {
      for (const text of field(occupation)) countTerms(bigrams(text), weight, counts);
    }
    for (const [term, weight] of passageVector(counts, saturation)) {
      const list = this.#lists.get(term);
      if (list) list.push(slot, weight);
      else this.#lists.set(term, [slot, weight]);
    }
    for (const name of new Set([occupation.name, ...occupation.similarNames, occupation.keco.name])) {
      const joined = words(name).join('');
      if (joined.length < 2) continue;
      const slots = this.#names.get(joined);
      if (slots) slots.push(slot);
      else this.#names.set(joined, [slot]);
    }
  }
}
