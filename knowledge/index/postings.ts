import { BestHits } from './best-hits.ts';
import type { PassageTable } from './passage-table.ts';
import type { PassageFilter, SparseVector, VectorHit } from './vector-store.ts';

/** The passages that have one term, in the order they were added. */
interface PostingList {
  slots: Uint32Array;
  weights: Float32Array;
  length: number;
  /** `table.removals` when dead slots were last swept out. */
  sweptAt: number;
}

function enlarge(list: PostingList): void {
  const capacity = Math.ceil(list.slots.length * 1.5) + 2;
  const slots = new Uint32Array(capacity);
  const weights = new Float32Array(capacity);
  slots.set(list.slots);
  weights.set(list.weights);
  list.slots = slots;
  list.weights = weights;
}

/**
 * Inverted lists of one sparse vector. A list is swept of removed passages when it is next read, so that its
 * length is the term's document frequency without a count kept beside it that could go wrong.
 */
export class Postings {
  readonly #table: PassageTable;
  readonly #lists = new Map<number, PostingList>();
  /** Reused between searches; all zero in between. */
  #scores = new Float64Array(0);

  constructor(table: PassageTable) {
    this.#table = table;
  }

  add(slot: number, terms: Iterable<number>, weights: Iterable<number>): void {
    const weightOf = weights[Symbol.iterator]();
    for (const term of terms) {
      const weight = weightOf.next().value ?? 0;
      let list = this.#lists.get(term);
      if (!list) {
        list = {
          slots: new Uint32Array(1),
          weights: new Float32Array(1),
          length: 0,
          sweptAt: this.#table.removals,
        };
        this.#lists.set(term, list);
      }
      if (list.length === list.slots.length) enlarge(list);
      list.slots[list.length] = slot;
      list.weights[list.length] = weight;
      list.length += 1;
    }
  }

  /** Passages with the highest Σ query weight × IDF × passage weight, best first. */
  search(query: SparseVector, limit: number, filter: PassageFilter): VectorHit[] {
    if (this.#scores.length < this.#table.slots) this.#scores = new Float64Array(this.#table.slots * 2);
    const scores = this.#scores;
    const touched: number[] = [];
    for (const [term, queryWeight] of query) {
      const list = this.#read(term);
      if (!list) continue;
      const weight = queryWeight * inverseDocumentFrequency(this.#table.size, list.length);
      for (let i = 0; i < list.length; i += 1) {
        const slot = list.slots[i] as number;
        if (scores[slot] === 0) touched.push(slot);
        scores[slot] = (scores[slot] as number) + weight * (list.weights[i] as number);
      }
    }
    const matches = this.#table.matcher(filter);
    const best = new BestHits(limit);
    for (const slot of touched) {
      const score = scores[slot] as number;
      scores[slot] = 0;
      if (best.wants(score) && matches(slot)) best.add(this.#table.idAt(slot), score);
    }
    return best.list();
  }

  /** The term's list without dead slots; undefined when no passage has the term. */
  #read(term: number): PostingList | undefined {
    const list = this.#lists.get(term);
    if (list && list.sweptAt !== this.#table.removals) {
      let kept = 0;
      for (let i = 0; i < list.length; i += 1) {
        const slot = list.slots[i] as number;
        if (!this.#table.isAlive(slot)) continue;
        list.slots[kept] = slot;
        list.weights[kept] = list.weights[i] as number;
        kept += 1;
      }
      list.length = kept;
      list.sweptAt = this.#table.removals;
    }
    return list;
  }
}

/** As Qdrant's `modifier: idf` has it: ln(1 + (N − n + 0.5) / (n + 0.5)). */
export function inverseDocumentFrequency(passages: number, withTerm: number): number {
  return Math.log(1 + (passages - withTerm + 0.5) / (withTerm + 0.5));
}
