import { BestHits } from './best-hits.ts';
import type { PassageTable } from './passage-table.ts';
import { RecentPostings } from './recent-postings.ts';
import type { PassageFilter, SparseVector, VectorHit } from './vector-store.ts';

/** Below this many, recent postings are never packed on their own account: packing them would cost more than it saves. */
const fewPostings = 1_000_000;

/**
 * Inverted lists of one sparse vector: for each term the passages that have it, packed one list after another,
 * and beside them the recent ones that are not packed yet. A list may name passages that were removed since;
 * they are passed over when it is read, so that document frequencies are always those of what is there.
 */
export class Postings {
  readonly #table: PassageTable;
  /** From a term to its ordinal; keys are signed, which V8 keeps without allocating. */
  readonly #ordinals = new Map<number, number>();
  #starts = new Uint32Array(1);
  #slots = new Uint32Array(0);
  #weights = new Float32Array(0);
  readonly #recent = new RecentPostings();
  /** Reused between searches; all zero in between. */
  #scores = new Float64Array(0);

  constructor(table: PassageTable) {
    this.#table = table;
  }

  /** `terms` and `weights` side by side. */
  add(slot: number, terms: ArrayLike<number>, weights: ArrayLike<number>): void {
    for (let i = 0; i < terms.length; i += 1) {
      const term = (terms[i] as number) | 0;
      let ordinal = this.#ordinals.get(term);
      if (ordinal === undefined) {
        ordinal = this.#ordinals.size;
        this.#ordinals.set(term, ordinal);
      }
      this.#recent.add(ordinal, slot, weights[i] as number);
    }
    if (this.#recent.length > Math.max(fewPostings, this.#slots.length / 2)) this.pack();
  }

  /** Packs everything and drops what names removed passages: about 40 ms a million postings. */
  pack(): void {
    const size = this.#slots.length + this.#recent.length;
    const starts = new Uint32Array(this.#ordinals.size + 1);
    const slots = new Uint32Array(size);
    const weights = new Float32Array(size);
    let length = 0;
    for (let ordinal = 0; ordinal < this.#ordinals.size; ordinal += 1) {
      this.#forEach(ordinal, (slot, weight) => {
        slots[length] = slot;
        weights[length] = weight;
        length += 1;
      });
      starts[ordinal + 1] = length;
    }
    this.#starts = starts;
    this.#slots = slots.slice(0, length);
    this.#weights = weights.slice(0, length);
    this.#recent.clear();
  }

  /** Passages with the highest Σ query weight × IDF × passage weight, best first. */
  search(query: SparseVector, limit: number, filter: PassageFilter): VectorHit[] {
    if (this.#scores.length < this.#table.slots) this.#scores = new Float64Array(this.#table.slots * 2);
    const scores = this.#scores;
    const touched: number[] = [];
    for (const [term, queryWeight] of query) {
      const ordinal = this.#ordinals.get(term | 0);
      if (ordinal === undefined) continue;
      const weight = queryWeight * inverseDocumentFrequency(this.#table.size, this.#frequency(ordinal));
      this.#forEach(ordinal, (slot, passageWeight) => {
        if (scores[slot] === 0) touched.push(slot);
        scores[slot] = (scores[slot] as number) + weight * passageWeight;
      });
    }
    const matches = this.#table.matcher(filter);
    const best = new BestHits(limit);
    for (const slot of touched) {
      const score = scores[slot] as number;
      scores[slot] = 0;
      if (best.wants(score) && matches(slot)) best.add({ ...this.#table.placeAt(slot), score });
    }
    return best.list();
  }

  /** In how many passages the term stands. */
  #frequency(ordinal: number): number {
    let count = 0;
    this.#forEach(ordinal, () => {
      count += 1;
    });
    return count;
  }

  #forEach(ordinal: number, visit: (slot: number, weight: number) => void): void {
    const end = this.#starts[ordinal + 1] ?? 0;
    for (let i = this.#starts[ordinal] ?? end; i < end; i += 1) {
      const slot = this.#slots[i] as number;
      if (this.#table.isAlive(slot)) visit(slot, this.#weights[i] as number);
    }
    this.#recent.forEach(ordinal, (slot, weight) => {
      if (this.#table.isAlive(slot)) visit(slot, weight);
    });
  }
}

/** As Qdrant's `modifier: idf` has it: ln(1 + (N − n + 0.5) / (n + 0.5)). */
export function inverseDocumentFrequency(passages: number, withTerm: number): number {
  return Math.log(1 + (passages - withTerm + 0.5) / (withTerm + 0.5));
}
