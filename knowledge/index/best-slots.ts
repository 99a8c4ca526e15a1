/**
 * Keeps the best `limit` of many scored slots: a binary heap with the worst kept slot on top, so that most slots are
 * turned away by one comparison. `precedes` orders slots of equal score, so that the same index always gives the
 * same list.
 */
export class BestSlots {
  readonly #limit: number;
  readonly #precedes: (a: number, b: number) => boolean;
  readonly #slots: Uint32Array;
  readonly #scores: Float64Array;
  #length = 0;
  /** Scores below this are not kept any more. */
  bar = 0;

  constructor(limit: number, precedes: (a: number, b: number) => boolean) {
    this.#limit = limit;
    this.#precedes = precedes;
    this.#slots = new Uint32Array(limit);
    this.#scores = new Float64Array(limit);
  }

  add(slot: number, score: number): void {
    if (this.#length < this.#limit) {
      this.#place(this.#length, slot, score);
      this.#length += 1;
      this.#rise(this.#length - 1);
    } else if (this.#limit > 0 && this.#isWorse(0, slot, score)) {
      this.#place(0, slot, score);
      this.#sink(0);
    }
    if (this.#length === this.#limit) this.bar = this.#scores[0] ?? Number.POSITIVE_INFINITY;
  }

  /** The kept slots, best first. */
  list(): { slot: number; score: number }[] {
    return Array.from({ length: this.#length }, (_, i) => ({
      slot: this.#slots[i] as number,
      score: this.#scores[i] as number,
    })).sort((a, b) => b.score - a.score || (this.#precedes(a.slot, b.slot) ? -1 : 1));
  }

  #place(at: number, slot: number, score: number): void {
    this.#slots[at] = slot;
    this.#scores[at] = score;
  }

  /** Whether what stands at `at` is worse than this slot with this score. */
  #isWorse(at: number, slot: number, score: number): boolean {
    const own = this.#scores[at] as number;
    return own < score || (own === score && this.#precedes(slot, this.#slots[at] as number));
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, this.#slots[at] as number, this.#scores[at] as number)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child >= this.#length) continue;
        if (this.#isWorse(child, this.#slots[worst] as number, this.#scores[worst] as number)) worst = child;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #swap(a: number, b: number): void {
    const [slot, score] = [this.#slots[a] as number, this.#scores[a] as number];
    this.#place(a, this.#slots[b] as number, this.#scores[b] as number);
    this.#place(b, slot, score);
  }
}
