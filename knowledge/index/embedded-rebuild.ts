import { rm } from 'node:fs/promises';
import type { Generations } from './embedded-generations.ts';
import type { HybridQuery, PassageFilter, VectorHit, VectorQuery, VectorStore } from './vector-store.ts';

/** One filling of the index. */
export type Generation = Omit<VectorStore, 'rebuild'>;

/** The generation in force, which a rebuild exchanges while it serves. */
export class RebuildableStore implements VectorStore {
  readonly name = 'zvec';
  readonly #generations: Generations;
  readonly #open: (folder: string) => Promise<Generation>;
  #current: Generation;
  /** Under way: zvec must not be closed under them. */
  readonly #searches = new Set<Promise<unknown>>();

  constructor(
    generations: Generations,
    current: Generation,
    openGeneration: (folder: string) => Promise<Generation>,
  ) {
    this.#open = openGeneration;
    this.#generations = generations;
    this.#current = current;
  }

  async rebuild(fill: (next: VectorStore) => Promise<void>): Promise<void> {
    const folder = this.#generations.next;
    const next = await this.#open(folder);
    try {
      await fill(new RebuildableStore(this.#generations, next, this.#open));
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
