import { mkdirSync } from 'node:fs';
import type { Passage } from '../../server/contracts/passage.ts';
import { inOrderOfArticles } from '../law/article-reference.ts';
import { nextTurn } from '../next-turn.ts';
import { DenseCollection } from './dense-collection.ts';
import { Generations } from './embedded-generations.ts';
import { type Generation, RebuildableStore } from './embedded-rebuild.ts';
import { fuseRanks, listsOf } from './hybrid-query.ts';
import { PassageRows, rowsFolder } from './passage-rows.ts';
import type { PassageTable } from './passage-table.ts';
import { SparseIndex, type TermWeights } from './sparse-index.ts';
import { SnapshotFile } from './sparse-snapshot.ts';
import type {
  HybridQuery,
  IndexedPassage,
  PassageFilter,
  SparseVector,
  VectorHit,
  VectorQuery,
  VectorStore,
} from './vector-store.ts';

/** zvec writes on the calling thread: 0.05 ms a passage, 0.3 ms with a dense vector. So many hold up no search for long. */
const writeBatch = 32;
/** So few are read in no time: a snapshot of them would cost more than it saves. */
const fewPassages = 500;
/** Nothing was written for so long: the lists can be packed. */
const idleMs = 200;

/**
 * Opens the index in `folder`, or makes it. zvec keeps the passages and their vectors on disk; the inverted lists
 * of the sparse vectors are built from it here, about 60 ms a thousand passages, or read from the snapshot that was taken
 * of them (docs/decisions/2026-11-22-embedded-index.md). One process at a time may have it open.
 */
export async function openEmbeddedStore(folder: string): Promise<VectorStore> {
  const generations = new Generations(folder);
  const store = await openGeneration(generations.current);
  await generations.tidy();
  return new RebuildableStore(generations, store, openGeneration);
}

async function openGeneration(folder: string): Promise<EmbeddedStore> {
  mkdirSync(folder, { recursive: true });
  const kept = new SnapshotFile(folder, rowsFolder(folder));
  const snapshot = await kept.read();
  const rows = await PassageRows.open(folder);
  const sparse = snapshot === null ? await readSparseIndex(rows) : new SparseIndex(snapshot);
  const store = new EmbeddedStore(rows, new DenseCollection(folder), sparse, kept);
  await store.keepSnapshot();
  return store;
}

async function readSparseIndex(rows: PassageRows): Promise<SparseIndex> {
  const sparse = new SparseIndex();
  let read = 0;
  for (const { passage, vectors } of rows.all()) {
    sparse.add(passage, vectors);
    read += 1;
    if (read % writeBatch === 0) await nextTurn();
  }
  await sparse.pack();
  return sparse;
}

class EmbeddedStore implements Generation {
  readonly name = 'zvec';
  readonly #rows: PassageRows;
  readonly #dense: DenseCollection;
  readonly #sparse: SparseIndex;
  readonly #table: PassageTable;
  readonly #snapshot: SnapshotFile;
  /** Writes run one after another: a batch yields to the event loop in between. */
  #lastWrite: Promise<void> = Promise.resolve();
  #packing: NodeJS.Timeout | undefined;

  constructor(rows: PassageRows, dense: DenseCollection, sparse: SparseIndex, snapshot: SnapshotFile) {
    this.#rows = rows;
    this.#dense = dense;
    this.#sparse = sparse;
    this.#table = sparse.table;
    this.#snapshot = snapshot;
  }

  /** Lets the next start take the inverted lists as they are; nothing may be written meanwhile. */
  async keepSnapshot(): Promise<void> {
    if (this.#table.size >= fewPassages) await this.#snapshot.keep(() => this.#sparse.snapshot());
  }

  upsert(passages: readonly IndexedPassage[]): Promise<void> {
    return this.#write(async () => {
      for (let start = 0; start < passages.length; start += writeBatch) {
        this.#upsertNow(passages.slice(start, start + writeBatch));
        if (this.#sparse.isDue('now')) await this.#sparse.pack();
        await nextTurn();
      }
    });
  }

  deleteDocument(documentId: string): Promise<void> {
    return this.#write(async () => this.#deleteNow(this.#table.idsOf(documentId)));
  }

  deletePassages(ids: readonly string[]): Promise<void> {
    return this.#write(async () => this.#deleteNow(ids.filter((id) => this.#table.has(id))));
  }

  async fetch(ids: readonly string[]): Promise<Passage[]> {
    return this.#rows.fetch(ids.filter((id) => this.#table.has(id)));
  }

  async ofDocument(documentId: string): Promise<Passage[]> {
    return this.#rows.fetch(this.#table.idsOf(documentId));
  }

  async ofArticles(keys: readonly string[], filter: PassageFilter): Promise<Passage[]> {
    const matches = this.#table.matcher(filter);
    const ids = keys.flatMap((key) => this.#table.idsOfArticle(key));
    const found = this.#rows.fetch(ids.filter((id) => matches(this.#table.slotOf(id) ?? -1)));
    return inOrderOfArticles(found, keys);
  }

  async search(
    queries: readonly (VectorQuery | HybridQuery)[],
    filter: PassageFilter,
    signal?: AbortSignal,
  ): Promise<VectorHit[][]> {
    const single = queries.map(listsOf);
    const lists = await this.#searchEach(single.flat(), filter, signal);
    return queries.map((query, i) => {
      const found = (single[i] ?? []).map((one) => lists.get(one) ?? []);
      return 'fuse' in query ? fuseRanks(found, query.limit) : (found[0] ?? []);
    });
  }

  async #searchEach(
    queries: readonly VectorQuery[],
    filter: PassageFilter,
    signal: AbortSignal | undefined,
  ): Promise<ReadonlyMap<VectorQuery, VectorHit[]>> {
    const lists = new Map<VectorQuery, VectorHit[]>();
    for (const query of queries) {
      signal?.throwIfAborted();
      if (lists.has(query)) continue;
      if (query.vector === 'dense') {
        lists.set(query, await this.#searchDense(query.query, query.limit, within(query, filter)));
        continue;
      }
      const { vector, query: terms } = query;
      const same = queries.filter((other) => other.vector === vector && other.query === terms);
      const wanted = same.map((one) => ({ limit: one.limit, filter: within(one, filter) }));
      const found = await this.#sparse.search(vector, terms, wanted);
      for (const [i, one] of same.entries()) lists.set(one, found[i] ?? []);
      // Each vector takes milliseconds over a large index; what else waits gets its turn in between.
      await nextTurn();
    }
    return lists;
  }

  async denseModel(): Promise<string | null> {
    return this.#dense.model;
  }

  async count(): Promise<number> {
    return this.#table.size;
  }

  async *all(): AsyncGenerator<IndexedPassage> {
    const all = this.#table.ids();
    const made = this.#dense.model === null ? {} : { denseModel: this.#dense.model };
    for (let start = 0; start < all.length; start += writeBatch) {
      const ids = all.slice(start, start + writeBatch);
      const rows = this.#rows.fetchWhole(ids);
      const dense = this.#dense.fetch(ids);
      for (const id of ids) {
        const [row, vector] = [rows.get(id), dense.get(id)];
        if (row) yield vector ? { ...row, vectors: { ...row.vectors, dense: vector, ...made } } : row;
      }
      await nextTurn();
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#packing);
    await this.#lastWrite;
    this.#rows.close();
    this.#dense.close();
    await this.#sparse.pack();
    await this.keepSnapshot();
  }

  async #searchDense(query: readonly number[], limit: number, filter: PassageFilter): Promise<VectorHit[]> {
    const found = await this.#dense.search(query, limit, filter);
    return found.flatMap(({ id, score }) => {
      const slot = this.#table.slotOf(id);
      return slot === undefined ? [] : [{ ...this.#table.placeAt(slot), score }];
    });
  }

  #write(change: () => Promise<void>): Promise<void> {
    const done = this.#lastWrite.then(() => {
      this.#snapshot.discard();
      return change();
    });
    this.#lastWrite = done.catch(() => undefined);
    this.#packWhenIdle();
    return done;
  }

  /** What was written last is packed as soon as nothing is written any more, so that searches are quick again. */
  #packWhenIdle(): void {
    clearTimeout(this.#packing);
    this.#packing = setTimeout(() => {
      if (this.#sparse.isDue('idle')) this.#lastWrite = this.#lastWrite.then(() => this.#sparse.pack());
    }, idleMs);
    this.#packing.unref();
  }

  #upsertNow(passages: readonly IndexedPassage[]): void {
    // The dense vectors go first: one without its passage is passed over, a passage without its vector is not found.
    this.#dense.upsert(
      passages.flatMap(({ passage, vectors }) => (vectors.dense ? [{ passage, dense: vectors.dense }] : [])),
      passages.find(({ vectors }) => vectors.denseModel !== undefined)?.vectors.denseModel ?? null,
    );
    this.#dense.delete(
      passages.flatMap(({ passage, vectors }) =>
        vectors.dense === undefined && this.#table.has(passage.id) ? [passage.id] : [],
      ),
    );
    this.#rows.upsert(passages);
    for (const { passage, vectors } of passages)
      this.#sparse.add(passage, { morpheme: columnsOf(vectors.morpheme), bigram: columnsOf(vectors.bigram) });
  }

  #deleteNow(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.#rows.delete(ids);
    this.#dense.delete(ids);
    for (const id of ids) this.#table.remove(id);
  }
}

function columnsOf(vector: SparseVector): TermWeights {
  return { terms: [...vector.keys()], weights: [...vector.values()] };
}

/** The search's filter, with the kinds of the one list. */
function within({ kinds }: VectorQuery, filter: PassageFilter): PassageFilter {
  return kinds ? { ...filter, kinds } : filter;
}
