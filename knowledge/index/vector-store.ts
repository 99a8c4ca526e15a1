import type { CalendarDate, Passage } from '../../server/contracts/passage.ts';

/** Term id (unsigned 32-bit hash of the term) to weight. */
export type SparseVector = ReadonlyMap<number, number>;

/**
 * The named vectors of one passage. Sparse weights on the document side are BM25 term weights without IDF
 * (saturated, length-normalised term frequency): the store multiplies by IDF when it searches, as Qdrant's
 * `modifier: idf` does.
 */
export interface PassageVectors {
  readonly morpheme: SparseVector;
  readonly bigram: SparseVector;
  readonly dense?: readonly number[];
  /** The embedding model that made `dense`, kept with the index. */
  readonly denseModel?: string;
}

export interface IndexedPassage {
  readonly passage: Passage;
  readonly vectors: PassageVectors;
}

export interface PassageFilter {
  /** Only passages in force on this day (`effectiveFrom` ≤ day ≤ `effectiveTo`, open where null). */
  readonly inForceOn?: CalendarDate;
  /** Only passages for one of these audiences, or for everybody. */
  readonly audience?: readonly string[];
  readonly kinds?: readonly Passage['kind'][];
}

/** What one named vector is searched for. */
export type NamedQuery =
  | { readonly vector: 'morpheme' | 'bigram'; readonly query: SparseVector }
  | { readonly vector: 'dense'; readonly query: readonly number[] };

/** How many of the best passages a ranked list has, and of which kinds, where it names any. */
interface RankedList {
  readonly limit: number;
  readonly kinds?: readonly Passage['kind'][];
}

/** One ranked list: one named vector. The same vector asked for several times is cheapest as the same object. */
export type VectorQuery = RankedList & NamedQuery;

/**
 * One ranked list of several vectors: each is searched for its `limit` best passages, and the best `limit` by
 * reciprocal rank fusion come back (`fuseRanks`).
 */
export interface HybridQuery extends RankedList {
  readonly fuse: readonly NamedQuery[];
}

export interface VectorHit {
  readonly id: string;
  /** The article of law that the passage belongs to, by `articleKey`; null for what is no law. */
  readonly article: string | null;
  /** The store's own score; comparable only within one ranked list. */
  readonly score: number;
}

/**
 * Where passages live. Two adapters pass the same contract suite (tests/contract): the embedded one on zvec,
 * and Qdrant. A write is visible to the next call once its promise resolves, and survives kill -9.
 * Every method throws `StoreUnavailable` when the store cannot be reached in time.
 */
export interface VectorStore {
  readonly name: string;
  upsert(passages: readonly IndexedPassage[]): Promise<void>;
  /** Removes every passage of the document; no error when there is none. */
  deleteDocument(documentId: string): Promise<void>;
  /** Removes single passages, as when a changed document no longer has them; unknown ids are passed over. */
  deletePassages(ids: readonly string[]): Promise<void>;
  /** In the order of `ids`, the unknown ones left out. */
  fetch(ids: readonly string[]): Promise<Passage[]>;
  /** Every passage of a document, as it was put in. */
  ofDocument(documentId: string): Promise<Passage[]>;
  /**
   * The passages of articles of law, by `articleKey`, those of one article in the order of the article. Articles
   * that are not there are left out.
   */
  ofArticles(keys: readonly string[], filter: PassageFilter): Promise<Passage[]>;
  /** The ranked lists, in the order of `queries`, best first. */
  search(
    queries: readonly (VectorQuery | HybridQuery)[],
    filter: PassageFilter,
    signal?: AbortSignal,
  ): Promise<VectorHit[][]>;
  /** The embedding model whose vectors the index holds; null where it holds none, or was not told. */
  denseModel(): Promise<string | null>;
  /**
   * Fills a new index while the present one serves, and puts it in its place. What is written to this store meanwhile
   * is lost. When `fill` fails, everything stays as it was.
   */
  rebuild(fill: (next: VectorStore) => Promise<void>): Promise<void>;
  count(): Promise<number>;
  /**
   * Everything in the index, in the order in which it was put in, to copy or check it. A dense vector may come back
   * at length 1. What is written while it runs may or may not be among it.
   */
  all(): AsyncIterable<IndexedPassage>;
  close(): Promise<void>;
}

export class StoreUnavailable extends Error {
  constructor(store: string, options?: ErrorOptions) {
    super(
      `The vector store ${store} cannot be reached. Check that it runs, and that QDRANT_URL leads to it.`,
      options,
    );
    this.name = 'StoreUnavailable';
  }
}

/** Vectors of two models cannot be compared: the index must be rebuilt for the new one. */
export function anotherModel(held: string, given: string): RangeError {
  return new RangeError(
    `The index holds dense vectors of ${held}, and these are of ${given}. ` +
      `Set NARU_EMBED_MODEL back, or run npm run index -- rebuild.`,
  );
}
