import { GrowingArray } from './growing-array.ts';

/**
 * Postings as they come: one chain a term, all in one pool, so that adding allocates nothing. Reading jumps about
 * in memory; that is why `Postings` packs them now and then. A term goes by its ordinal; position 0 ends a chain.
 */
export class RecentPostings {
  readonly #heads = new GrowingArray(new Uint32Array(0));
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
    this.#next.reserve(at + 1);
    this.#slots.reserve(at + 1);
    this.#weights.reserve(at + 1);
    this.#next.values[at] = this.#heads.values[ordinal] as number;
    this.#heads.values[ordinal] = at;
    this.#slots.values[at] = slot;
    this.#weights.values[at] = weight;
  }

  forEach(ordinal: number, visit: (slot: number, weight: number) => void): void {
    for (let at = this.#heads.values[ordinal] ?? 0; at !== 0; at = this.#next.values[at] as number) {
      visit(this.#slots.values[at] as number, this.#weights.values[at] as number);
    }
  }

  clear(): void {
    this.#heads.values.fill(0);
    this.#length = 0;
  }
}
