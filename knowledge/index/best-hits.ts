import type { VectorHit } from './vector-store.ts';

/** Best first; equal scores in the order of their ids, so that the same index always gives the same list. */
function compare(a: VectorHit, b: VectorHit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/**
 * Keeps the best `limit` of many hits without sorting them all: hits below the bar (the worst score still kept
 * at the last cut) are turned away at once.
 */
export class BestHits {
  readonly #limit: number;
  #hits: VectorHit[] = [];
  #bar = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a hit with this score could still be kept: asked before its filter and id are looked up. */
  wants(score: number): boolean {
    return score > 0 && score >= this.#bar;
  }

  add(hit: VectorHit): void {
    this.#hits.push(hit);
    if (this.#hits.length >= 4 * this.#limit + 64) this.#cut();
  }

  list(): VectorHit[] {
    this.#cut();
    return this.#hits;
  }

  #cut(): void {
    this.#hits = this.#hits.sort(compare).slice(0, this.#limit);
    if (this.#hits.length === this.#limit) this.#bar = this.#hits.at(-1)?.score ?? 0;
  }
}
