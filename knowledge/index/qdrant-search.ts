import type { Schemas } from '@qdrant/js-client-rest';
import { bestFirst, fusionConstant } from './hybrid-query.ts';
import type { DenseKind, QdrantCollections } from './qdrant-collections.ts';
import { CollectionMissing, type QdrantConnection, QdrantRefused } from './qdrant-connection.ts';
import { toFilter, toSparse } from './qdrant-point.ts';
import type { QdrantReader } from './qdrant-reader.ts';
import type { HybridQuery, NamedQuery, PassageFilter, VectorHit, VectorQuery } from './vector-store.ts';

/** How long what the dense vectors are is taken as known. */
const rememberedMs = 5_000;

/** Searches: all ranked lists of a question come in one request. */
export class QdrantSearch {
  readonly #connection: QdrantConnection;
  readonly #collections: QdrantCollections;
  readonly #reader: QdrantReader;
  /** What the dense vectors there are, null where there are none; undefined until asked. */
  #dense: DenseKind | null | undefined;
  #askedAt = 0;

  constructor(connection: QdrantConnection, collections: QdrantCollections, reader: QdrantReader) {
    this.#connection = connection;
    this.#collections = collections;
    this.#reader = reader;
  }

  async search(
    queries: readonly (VectorQuery | HybridQuery)[],
    filter: PassageFilter,
    signal?: AbortSignal,
  ): Promise<VectorHit[][]> {
    signal?.throwIfAborted();
    const search = this.#ask(queries, filter).catch((failure) => {
      // The alias leads to another collection meanwhile, with other dense vectors.
      if (!(failure instanceof QdrantRefused)) throw failure;
      this.#dense = undefined;
      return this.#ask(queries, filter);
    });
    return await untilAborted(search, signal);
  }

  async #ask(queries: readonly (VectorQuery | HybridQuery)[], filter: PassageFilter): Promise<VectorHit[][]> {
    const requests: (Schemas['QueryRequest'] | null)[] = [];
    for (const query of queries) requests.push(await this.#requestFor(query, filter));
    const searches = requests.filter((request) => request !== null);
    if (searches.length === 0) return queries.map(() => []);
    const answers = await this.#reader.read([], (client) =>
      client.queryBatch(this.#reader.alias, { timeout: this.#connection.serverTimeoutSeconds, searches }),
    );
    return requests.map((request) =>
      request === null ? [] : toHits(answers[searches.indexOf(request)]?.points ?? []),
    );
  }

  /** Null for what can find nothing. */
  async #requestFor(
    query: VectorQuery | HybridQuery,
    filter: PassageFilter,
  ): Promise<Schemas['QueryRequest'] | null> {
    const { kinds = filter.kinds } = query;
    if (kinds?.length === 0) return null;
    if (!('fuse' in query)) return (await this.#holds(query)) ? toSearchRequest(query, filter) : null;
    const fuse: NamedQuery[] = [];
    for (const one of query.fuse) if (await this.#holds(one)) fuse.push(one);
    return fuse.length === 0 ? null : toSearchRequest({ ...query, fuse }, filter);
  }

  /** A query by a vector that the collection does not have is refused by the server, and finds nothing here. */
  async #holds({ vector, query }: NamedQuery): Promise<boolean> {
    if (vector !== 'dense') return query.size > 0;
    if (this.#dense?.length !== query.length) this.#dense = undefined;
    return (await this.dense())?.length === query.length;
  }

  /** This process changed the collection. */
  forget(): void {
    this.#dense = undefined;
  }

  /** Asked again after a while: another process may have led the alias to another collection. */
  async dense(): Promise<DenseKind | null> {
    if (this.#dense === undefined || performance.now() - this.#askedAt > rememberedMs) {
      this.#askedAt = performance.now();
      this.#dense = await this.#collections.dense().catch((failure) => {
        if (failure instanceof CollectionMissing) return null;
        throw failure;
      });
    }
    return this.#dense;
  }
}

/** One list as the Query API is asked for it; a hybrid one with a prefetch for each vector, fused on the server. */
export function toSearchRequest(
  query: VectorQuery | HybridQuery,
  filter: PassageFilter,
): Schemas['QueryRequest'] {
  const { limit, kinds = filter.kinds } = query;
  const matching = toFilter({ ...filter, ...(kinds ? { kinds } : {}) });
  const search = (one: NamedQuery) => ({
    query: one.vector === 'dense' ? [...one.query] : toSparse(one.query),
    using: one.vector,
    limit,
    filter: matching,
  });
  const shown = { with_payload: ['article'] };
  if (!('fuse' in query)) return { ...search(query), ...shown };
  return { prefetch: query.fuse.map(search), query: { rrf: { k: fusionConstant } }, limit, ...shown };
}

function toHits(points: readonly Schemas['ScoredPoint'][]): VectorHit[] {
  return bestFirst(
    points.map(({ id, score, payload }) => ({
      id: String(id),
      article: typeof payload?.article === 'string' ? payload.article : null,
      score,
    })),
  );
}

/** The client takes no signal: the answer of an aborted search is left to come, or to run into its time limit. */
async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return await work;
  let abort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
