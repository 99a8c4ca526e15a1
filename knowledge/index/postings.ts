import { nextTurn } from '../next-turn.ts';
import { BestSlots } from './best-slots.ts';
import type { PassageTable } from './passage-table.ts';
import { RecentPostings } from './recent-postings.ts';
import type { PassageFilter, SparseVector, VectorHit } from './vector-store.ts';

/** From how many recent postings, and from which share of the packed ones, packing is due. */
const due = { now: { few: 1_000_000, share: 0.5 }, idle: { few: 50_000, share: 0.05 } };
/** Postings packed at a stretch, a millisecond: a search that goes on meanwhile waits for one between its own. */
const packStretch = 10_000;
/** Packed postings read at a stretch, some 2 ms: what else waits gets its turn in between. */
const stretch = 300_000;
/** Reading a recent posting takes as long as reading so many packed ones. */
const recentCost = 20;

/** Packed lists: those of `terms[i]` from `starts[i]` to `starts[i + 1]` of `slots` and `weights`. */
export interface PostingsSnapshot {
  readonly terms: Int32Array;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly weights: Float32Array<ArrayBuffer>;
}

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
  #recent = new RecentPostings();
  /** `table.removals` when the lists were packed: as long as it stands, every packed posting is of a passage that is there. */
  #packedAt = 0;
  /** Scores by slot, all zero, of searches that are over: the next ones use them again. */
  readonly #idleScores: Float64Array[] = [];

  constructor(table: PassageTable, snapshot?: PostingsSnapshot) {
    this.#table = table;
    if (snapshot === undefined) return;
    for (const [ordinal, term] of snapshot.terms.entries()) this.#ordinals.set(term, ordinal);
    this.#starts = snapshot.starts;
    this.#slots = snapshot.slots;
    this.#weights = snapshot.weights;
    this.#packedAt = table.removals;
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
  }

  /**
   * Whether packing saves more than it costs: `now`, because what is written next would make it dearer, or as soon as
   * nothing is written, because searches are slowed down.
   */
  isDue(when: 'now' | 'idle'): boolean {
    const { few, share } = due[when];
    return this.#recent.length > Math.max(few, this.#slots.length * share);
  }

  /**
   * Packs everything and drops what names removed passages: about 40 ms a million postings, in short stretches.
   * Searches go on meanwhile; nothing may be added or removed until the promise resolves.
   */
  async pack(): Promise<void> {
    if (this.#recent.length === 0 && this.#packedAt === this.#table.removals) return;
    const alive = this.#table.alive;
    const size = this.#slots.length + this.#recent.length;
    const starts = new Uint32Array(this.#ordinals.size + 1);
    const slots = new Uint32Array(size);
    const weights = new Float32Array(size);
    let length = 0;
    const keep = (slot: number, weight: number): void => {
      if (alive[slot] === 0) return;
      slots[length] = slot;
      weights[length] = weight;
      length += 1;
    };
    let left = packStretch;
    for (let ordinal = 0; ordinal < this.#ordinals.size; ordinal += 1) {
      const end = this.#starts[ordinal + 1] ?? 0;
      for (let i = this.#starts[ordinal] ?? end; i < end; ) {
        const stop = Math.min(end, i + left);
        left -= stop - i;
        for (; i < stop; i += 1) keep(this.#slots[i] as number, this.#weights[i] as number);
        if (left > 0) continue;
        left = packStretch;
        await nextTurn();
      }
      for (let at = this.#recent.first(ordinal); at !== 0; ) {
        at = this.#recent.visit(at, left, keep);
        left = at === 0 ? left - this.#recent.count(ordinal) : 0;
        if (left > 0) continue;
        left = packStretch;
        await nextTurn();
      }
      starts[ordinal + 1] = length;
    }
    this.#starts = starts;
    this.#slots = slots.subarray(0, length);
    this.#weights = weights.subarray(0, length);
    // A search under way reads on in the former ones.
    this.#recent = new RecentPostings();
    this.#packedAt = this.#table.removals;
  }

  /** The packed lists; what is not packed is not in it. */
  snapshot(): PostingsSnapshot {
    const terms = Int32Array.from(this.#ordinals.keys());
    return { terms, starts: this.#starts, slots: this.#slots, weights: this.#weights };
  }

  /**
   * Passages with the highest Σ query weight × IDF × passage weight, best first: one list for each of `wanted`,
   * from the same scores. It works in short stretches, between which others search and write.
   */
  async search(
    query: SparseVector,
    wanted: readonly { readonly limit: number; readonly filter: PassageFilter }[],
  ): Promise<VectorHit[][]> {
    const idle = this.#idleScores.pop();
    const scores =
      idle && idle.length >= this.#table.slots ? idle : new Float64Array(Math.ceil(this.#table.slots * 1.5));
    let left = stretch;
    for (const [term, queryWeight] of query) {
      const ordinal = this.#ordinals.get(term | 0);
      if (ordinal === undefined) continue;
      const recent = this.#recent;
      const weight = queryWeight * inverseDocumentFrequency(this.#table.size, this.#frequency(ordinal));
      left -= this.#scorePacked(ordinal, weight, scores);
      const add = (slot: number, own: number): void => {
        scores[slot] = (scores[slot] as number) + weight * own;
      };
      for (let at = recent.first(ordinal); at !== 0; ) {
        at = recent.visit(at, Math.max(1, left / recentCost), add);
        if (at === 0) break;
        left = stretch;
        await nextTurn();
      }
      left -= recent.count(ordinal) * recentCost;
      if (left > 0) continue;
      left = stretch;
      await nextTurn();
    }
    const lists: VectorHit[][] = [];
    for (const { limit, filter } of wanted) {
      lists.push(this.#best(limit, this.#table.matcher(filter), scores));
      if (this.#table.slots > stretch / 10) await nextTurn();
    }
    scores.fill(0);
    this.#idleScores.push(scores);
    return lists;
  }

  #best(limit: number, matches: (slot: number) => boolean, scores: Float64Array): VectorHit[] {
    // What was added since the search began has no score.
    const [table, slots] = [this.#table, Math.min(this.#table.slots, scores.length)];
    const best = new BestSlots(limit, (a, b) => table.placeAt(a).id < table.placeAt(b).id);
    for (let slot = 0; slot < slots; slot += 1) {
      const score = scores[slot] as number;
      if (score > 0 && score >= best.bar && matches(slot)) best.add(slot, score);
    }
    return best.list().map(({ slot, score }) => ({ ...table.placeAt(slot), score }));
  }

  /** Adds the term's share to the score of every packed passage that has it. Returns how many postings were read. */
  #scorePacked(ordinal: number, weight: number, scores: Float64Array): number {
    const [slots, weights] = [this.#slots, this.#weights];
    const end = this.#starts[ordinal + 1] ?? 0;
    const start = this.#starts[ordinal] ?? end;
    for (let i = start; i < end; i += 1) {
      const slot = slots[i] as number;
      scores[slot] = (scores[slot] as number) + weight * (weights[i] as number);
    }
    return end - start;
  }

  /** In how many passages the term stands. */
  #frequency(ordinal: number): number {
    const end = this.#starts[ordinal + 1] ?? 0;
    const start = this.#starts[ordinal] ?? end;
    if (this.#packedAt === this.#table.removals) return end - start + this.#recent.count(ordinal);
    const alive = this.#table.alive;
    let count = 0;
    for (let i = start; i < end; i += 1) if (alive[this.#slots[i] as number] !== 0) count += 1;
    this.#recent.visit(this.#recent.first(ordinal), Number.POSITIVE_INFINITY, (slot) => {
      if (alive[slot] !== 0) count += 1;
    });
    return count;
  }
}

/** As Qdrant's `modifier: idf` has it: ln(1 + (N − n + 0.5) / (n + 0.5)). */
export function inverseDocumentFrequency(passages: number, withTerm: number): number {
  return Math.log(1 + (passages - withTerm + 0.5) / (withTerm + 0.5));
}
