import type { Passage } from '../../server/contracts/passage.ts';
import { PassageTable, type TableSnapshot } from './passage-table.ts';
import { Postings, type PostingsSnapshot } from './postings.ts';
import type { PassageFilter, SparseVector, VectorHit } from './vector-store.ts';

export type SparseName = 'morpheme' | 'bigram';

/** A sparse vector as two columns. */
export interface TermWeights {
  readonly terms: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** All of it, as it can be kept in a file. */
export interface SparseSnapshot {
  readonly table: TableSnapshot;
  readonly morpheme: PostingsSnapshot;
  readonly bigram: PostingsSnapshot;
}

/** Above this share of slots whose passage is gone, a snapshot is not worth keeping: building anew drops them. */
const deadShare = 0.2;

/** What of the index stands in memory: which passages there are, what a filter asks of them, and their inverted lists. */
export class SparseIndex {
  readonly table: PassageTable;
  readonly #postings: Readonly<Record<SparseName, Postings>>;

  constructor(snapshot?: SparseSnapshot) {
    this.table = new PassageTable(snapshot?.table);
    this.#postings = {
      morpheme: new Postings(this.table, snapshot?.morpheme),
      bigram: new Postings(this.table, snapshot?.bigram),
    };
  }

  add(passage: Passage, vectors: Readonly<Record<SparseName, TermWeights>>): void {
    const slot = this.table.add(passage);
    for (const name of ['morpheme', 'bigram'] as const) {
      const { terms, weights } = vectors[name];
      this.#postings[name].add(slot, terms, weights);
    }
  }

  /** One list for each of `wanted`, best first. */
  search(
    vector: SparseName,
    query: SparseVector,
    wanted: readonly { readonly limit: number; readonly filter: PassageFilter }[],
  ): Promise<VectorHit[][]> {
    return this.#postings[vector].search(query, wanted);
  }

  /** Whether so much was added since the last packing that searches wait for it: `now`, or when nothing else is to do. */
  isDue(when: 'now' | 'idle'): boolean {
    return Object.values(this.#postings).some((postings) => postings.isDue(when));
  }

  /** Nothing may be added or removed until the promise resolves; searches go on meanwhile. */
  async pack(): Promise<void> {
    for (const postings of Object.values(this.#postings)) await postings.pack();
  }

  /** Null where building it anew is better. To be called right after `pack`. */
  snapshot(): SparseSnapshot | null {
    if (this.table.slots - this.table.size > this.table.slots * deadShare) return null;
    const { morpheme, bigram } = this.#postings;
    return { table: this.table.snapshot(), morpheme: morpheme.snapshot(), bigram: bigram.snapshot() };
  }
}
