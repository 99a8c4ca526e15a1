import { GrowingArray } from './growing-array.ts';

/**
 * Postings as they come: one chain a term, all in one pool, so that adding allocates nothing. Reading jumps about
 * in memory; that is why `Postings` packs them now and then. A term goes by its ordinal; position 0 ends a chain.
 */
export class RecentPostings {
  readonly #heads = new GrowingArray(new Uint32Array(0));
  readonly #counts = new GrowingArray(new Uint32Array(0));
  readonly #next = new GrowingArray(new Uint32Array(0));
  readonly #slots = new GrowingArray(new Uint32Array(0));
  readonly #weights = new GrowingArray(new Float32Array(0));
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(ordinal: number, slot: number, weight: number): void {
    this.#length += 1;
    const at = this.#length;
    this.#heads.reserve(ordinal + 1);
    this.#counts.reserve(ordinal + 1);
    this.#counts.values[ordinal] = (this.#counts.values[ordinal] as number) + 1;
    this.#next.reserve(at + 1);
    this.#slots.reserve(at + 1);
    this.#weights.reserve(at + 1);
    this.#next.values[at] = this.#heads.values[ordinal] as number;
    this.#heads.values[ordinal] = at;
    this.#slots.values[at] = slot;
    this.#weights.values[at] = weight;
  }

  /** Where the term's postings begin; 0 where it has none. */
  first(ordinal: number): number {
    return this.#heads.values[ordinal] ?? 0;
  }

  /** Visits up to `most` postings from position `at` on. Returns where they go on; 0 at their end. */
  visit(at: number, most: number, visit: (slot: number, weight: number) => void): number {
    let next = at;
    for (let visited = 0; next !== 0 && visited < most; visited += 1) {
      visit(this.#slots.values[next] as number, this.#weights.values[next] as number);
      next = this.#next.values[next] as number;
    }
    return next;
  }

  /** In how many postings the term stands. */
  count(ordinal: number): number {
    return this.#counts.values[ordinal] ?? 0;
  }
}
