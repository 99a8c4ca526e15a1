import { mkdirSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import zvec, { type ZVecCollection, type ZVecDoc } from '@zvec/zvec';
import type { Passage } from '../../server/contracts/passage.ts';
import { inOrderOfArticles } from '../law/article-reference.ts';
import { DenseCollection } from './dense-collection.ts';
import { Generations } from './embedded-generations.ts';
import { fuseRanks, listsOf } from './hybrid-query.ts';
import { packVector, unpackVector } from './packed-vector.ts';
import { PassageTable } from './passage-table.ts';
import { Postings } from './postings.ts';
import type {
  HybridQuery,
  IndexedPassage,
  PassageFilter,
  VectorHit,
  VectorQuery,
  VectorStore,
} from './vector-store.ts';
import { openCollection } from './zvec-collection.ts';

/** zvec writes on the calling thread: 0.05 ms a passage, 0.3 ms with a dense vector. So many hold up no search for long. */
const writeBatch = 32;
/** Each opening after a write seals a segment; above this many they are merged, in about 10 ms a thousand passages. */
const segmentLimit = 8;
/** Passages after which the segment being written is ended, so that they need not be kept in memory. */
const segmentSize = 8_192;

function openPassages(folder: string): ZVecCollection {
  const text = zvec.ZVecDataType.STRING;
  const path = join(folder, 'passages');
  return openCollection(
    path,
    () =>
      new zvec.ZVecCollectionSchema({
        name: 'passages',
        fields: ['passage', 'morpheme', 'bigram'].map((name) => ({ name, dataType: text })),
      }),
  );
}

/**
 * Opens the index in `folder`, or makes it. zvec keeps the passages and their vectors on disk; the inverted lists
 * of the sparse vectors are built from it here, about 60 ms a thousand passages (docs/decisions/2026-11-22-embedded-index.md).
 * One process at a time may have it open.
 */
export async function openEmbeddedStore(folder: string): Promise<VectorStore> {
  const generations = new Generations(folder);
  const store = await openGeneration(generations.current);
  await generations.tidy();
  return new RebuildableStore(generations, store);
}

async function openGeneration(folder: string): Promise<EmbeddedStore> {
  mkdirSync(folder, { recursive: true });
  const passages = openPassages(folder);
  const segments = readdirSync(passages.path).filter((name) => /^\d+$/.test(name)).length;
  if (segments > segmentLimit) await passages.optimize();
  const store = new EmbeddedStore(passages, new DenseCollection(folder));
  await store.load();
  return store;
}

/** The generation in force, which a rebuild exchanges while it serves. */
class RebuildableStore implements VectorStore {
  readonly name = 'zvec';
  readonly #generations: Generations;
  #current: EmbeddedStore;
  /** Under way: zvec must not be closed under them. */
  readonly #searches = new Set<Promise<unknown>>();

  constructor(generations: Generations, current: EmbeddedStore) {
    this.#generations = generations;
    this.#current = current;
  }

  async rebuild(fill: (next: VectorStore) => Promise<void>): Promise<void> {
    const folder = this.#generations.next;
    const next = await openGeneration(folder);
    try {
      await fill(new RebuildableStore(this.#generations, next));
    } catch (failure) {
      await next.close();
      await rm(folder, { recursive: true });
      throw failure;
    }
    await this.#generations.advance();
    const former = this.#current;
    this.#current = next;
    await Promise.allSettled(this.#searches);
    await former.close();
    await this.#generations.tidy();
  }

  search(
    queries: readonly (VectorQuery | HybridQuery)[],
    filter: PassageFilter,
    signal?: AbortSignal,
  ): Promise<VectorHit[][]> {
    const search = this.#current.search(queries, filter, signal);
    this.#searches.add(search);
    return search.finally(() => this.#searches.delete(search));
  }

  upsert: VectorStore['upsert'] = (passages) => this.#current.upsert(passages);
  deleteDocument: VectorStore['deleteDocument'] = (id) => this.#current.deleteDocument(id);
  deletePassages: VectorStore['deletePassages'] = (ids) => this.#current.deletePassages(ids);
  fetch: VectorStore['fetch'] = (ids) => this.#current.fetch(ids);
  ofDocument: VectorStore['ofDocument'] = (id) => this.#current.ofDocument(id);
  ofArticles: VectorStore['ofArticles'] = (keys, filter) => this.#current.ofArticles(keys, filter);
  denseModel: VectorStore['denseModel'] = () => this.#current.denseModel();
  count: VectorStore['count'] = () => this.#current.count();
  all: VectorStore['all'] = () => this.#current.all();
  close: VectorStore['close'] = () => this.#current.close();
}

class EmbeddedStore implements Omit<VectorStore, 'rebuild'> {
  readonly name = 'zvec';
  readonly #passages: ZVecCollection;
  readonly #dense: DenseCollection;
  readonly #table = new PassageTable();
  readonly #postings = { morpheme: new Postings(this.#table), bigram: new Postings(this.#table) };
  /** Passages in the segment being written, from which zvec takes milliseconds to fetch one. */
  readonly #written = new Map<string, Passage>();
  /** Writes run one after another: a batch yields to the event loop in between. */
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(passages: ZVecCollection, dense: DenseCollection) {
    this.#passages = passages;
    this.#dense = dense;
  }

  async load(): Promise<void> {
    let read = 0;
    for (const document of this.#passages.iterDocsSync({ includeVector: false })) {
      const slot = this.#table.add(readPassage(document));
      for (const name of ['morpheme', 'bigram'] as const) {
        const { terms, weights } = unpackVector(document.fields[name]);
        this.#postings[name].add(slot, terms, weights);
      }
      read += 1;
      if (read % writeBatch === 0) await nextTurn();
    }
    this.#postings.morpheme.pack();
    this.#postings.bigram.pack();
  }

  upsert(passages: readonly IndexedPassage[]): Promise<void> {
    return this.#write(async () => {
      for (let start = 0; start < passages.length; start += writeBatch) {
        this.#upsertNow(passages.slice(start, start + writeBatch));
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
    const known = ids.filter((id) => this.#table.has(id));
    const stored = known.filter((id) => !this.#written.has(id));
    const found =
      stored.length > 0
        ? this.#passages.fetchSync({ ids: stored, outputFields: ['passage'], includeVector: false })
        : {};
    return known.flatMap((id) => {
      const document = found[id];
      return this.#written.get(id) ?? (document ? readPassage(document) : []);
    });
  }

  async ofDocument(documentId: string): Promise<Passage[]> {
    return this.fetch(this.#table.idsOf(documentId));
  }

  async ofArticles(keys: readonly string[], filter: PassageFilter): Promise<Passage[]> {
    const matches = this.#table.matcher(filter);
    const ids = keys.flatMap((key) => this.#table.idsOfArticle(key));
    const found = await this.fetch(ids.filter((id) => matches(this.#table.slotOf(id) ?? -1)));
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
      const found = await this.#postings[vector].search(terms, wanted);
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
    this.#sealSegment();
    const all = this.#table.ids();
    const made = this.#dense.model === null ? {} : { denseModel: this.#dense.model };
    for (let start = 0; start < all.length; start += writeBatch) {
      const ids = all.slice(start, start + writeBatch);
      const rows = this.#passages.fetchSync({ ids, includeVector: false });
      const dense = this.#dense.fetch(ids);
      for (const id of ids) {
        const [row, vector] = [rows[id], dense.get(id)];
        if (row)
          yield {
            passage: readPassage(row),
            vectors: { ...readVectors(row), ...(vector ? { dense: vector, ...made } : {}) },
          };
      }
      await nextTurn();
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    this.#passages.closeSync();
    this.#dense.close();
  }

  async #searchDense(query: readonly number[], limit: number, filter: PassageFilter): Promise<VectorHit[]> {
    const found = await this.#dense.search(query, limit, filter);
    return found.flatMap(({ id, score }) => {
      const slot = this.#table.slotOf(id);
      return slot === undefined ? [] : [{ ...this.#table.placeAt(slot), score }];
    });
  }

  #write(change: () => Promise<void>): Promise<void> {
    const done = this.#lastWrite.then(change);
    this.#lastWrite = done.catch(() => undefined);
    return done;
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
    this.#passages.upsertSync(
      passages.map(({ passage, vectors }) => ({
        id: passage.id,
        fields: {
          passage: JSON.stringify(passage),
          morpheme: packVector(vectors.morpheme),
          bigram: packVector(vectors.bigram),
        },
      })),
    );
    for (const { passage, vectors } of passages) {
      const slot = this.#table.add(passage);
      this.#postings.morpheme.add(slot, [...vectors.morpheme.keys()], [...vectors.morpheme.values()]);
      this.#postings.bigram.add(slot, [...vectors.bigram.keys()], [...vectors.bigram.values()]);
      this.#written.set(passage.id, passage);
    }
    if (this.#written.size >= segmentSize) this.#sealSegment();
  }

  /** Ends the segment being written: zvec does so when it takes a snapshot. From then on fetching is quick. */
  #sealSegment(): void {
    this.#passages.iterDocsSync({ outputFields: [], includeVector: false }).closeSync();
    this.#written.clear();
  }

  #deleteNow(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.#passages.deleteSync([...ids]);
    this.#dense.delete(ids);
    for (const id of ids) {
      this.#table.remove(id);
      this.#written.delete(id);
    }
  }
}

/** A row that this adapter wrote itself: its shape is taken as it is, which halves the time to open. */
function readPassage(row: ZVecDoc): Passage {
  return JSON.parse(row.fields.passage) as Passage;
}

function readVectors({ fields }: ZVecDoc): Pick<IndexedPassage['vectors'], 'morpheme' | 'bigram'> {
  const read = (packed: string): Map<number, number> => {
    const { terms, weights } = unpackVector(packed);
    return new Map([...terms].map((term, i) => [term, weights[i] ?? 0]));
  };
  return { morpheme: read(fields.morpheme), bigram: read(fields.bigram) };
}

/** The search's filter, with the kinds of the one list. */
function within({ kinds }: VectorQuery, filter: PassageFilter): PassageFilter {
  return kinds ? { ...filter, kinds } : filter;
}
