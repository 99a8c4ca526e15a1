import type { QdrantClient, Schemas } from '@qdrant/js-client-rest';
import type { Passage } from '../../server/contracts/passage.ts';
import { inOrderOfArticles } from '../law/article-reference.ts';
import { copyPassages } from './copy-passages.ts';
import { type QdrantCluster, QdrantCollections } from './qdrant-collections.ts';
import {
  CollectionMissing,
  type QdrantAddress,
  QdrantConnection,
  QdrantRefused,
} from './qdrant-connection.ts';
import { readFiling, readPassage, readPoint, toFilter, toPoint, toSparse } from './qdrant-point.ts';
import {
  type IndexedPassage,
  type PassageFilter,
  StoreUnavailable,
  type VectorHit,
  type VectorQuery,
  type VectorStore,
} from './vector-store.ts';

export interface QdrantSettings extends QdrantAddress {
  /** The alias that everything goes through; the collections behind it are `naru-1`, `naru-2` … */
  readonly collection?: string;
  readonly cluster?: QdrantCluster;
}

/** Points in one request: some 30 KB each with vectors, and the server takes 32 MB. */
const writeBatch = 128;
const pageSize = 128;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * The index on a Qdrant server. Opening it asks the server nothing, so that Naru starts while Qdrant is away; the
 * collection is made by the first write.
 */
export async function openQdrantStore(settings: QdrantSettings): Promise<VectorStore> {
  const connection = new QdrantConnection(settings);
  return new QdrantStore(connection, collectionsOf(settings, connection));
}

/**
 * Fills a new collection while the present one serves, then switches the alias and deletes the former one. What else
 * is written meanwhile is lost. When `fill` fails, everything stays as it was.
 */
export async function rebuildQdrantStore(
  settings: QdrantSettings,
  fill: (next: VectorStore) => Promise<void>,
): Promise<void> {
  const connection = new QdrantConnection(settings);
  const present = collectionsOf(settings, connection);
  await replaceCollection(connection, present, null, fill);
}

function collectionsOf(settings: QdrantSettings, connection: QdrantConnection): QdrantCollections {
  return new QdrantCollections(connection, settings.collection ?? 'naru', settings.cluster ?? {});
}

async function replaceCollection(
  connection: QdrantConnection,
  present: QdrantCollections,
  denseLength: number | null,
  fill: (next: VectorStore) => Promise<void>,
): Promise<void> {
  const next = present.next();
  await next.createFresh(denseLength);
  try {
    await fill(new QdrantStore(connection, next));
  } catch (failure) {
    await next.discard().catch(() => {});
    throw failure;
  }
  await present.takeOver(next);
}

class QdrantStore implements VectorStore {
  readonly name = 'qdrant';
  readonly #connection: QdrantConnection;
  readonly #collections: QdrantCollections;
  /** Whether this process has found the collection: one that is not there any more was lost, not empty. */
  #seen = false;
  /** The length of the dense vectors there, null where there are none; undefined until asked. */
  #denseLength: number | null | undefined;
  #order = 0;
  /** Writes run one after another, as in the embedded store. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(connection: QdrantConnection, collections: QdrantCollections) {
    this.#connection = connection;
    this.#collections = collections;
  }

  upsert(passages: readonly IndexedPassage[]): Promise<void> {
    return this.#write(async () => {
      if (passages.length === 0) return;
      await this.#makeReadyFor(passages);
      for (let start = 0; start < passages.length; start += writeBatch) {
        const points = passages
          .slice(start, start + writeBatch)
          .map((passage) => toPoint(passage, this.#nextOrder()));
        await this.#connection.bulk((client) => client.upsert(this.#alias, { wait: true, points }));
      }
    });
  }

  deleteDocument(documentId: string): Promise<void> {
    const filter = { must: [{ key: 'documentId', match: { value: documentId } }] };
    return this.#write(() => this.#delete(filter));
  }

  deletePassages(ids: readonly string[]): Promise<void> {
    return this.#write(async () => {
      const known = ids.filter((id) => uuid.test(id));
      for (let start = 0; start < known.length; start += writeBatch) {
        await this.#delete({ must: [{ has_id: [...new Set(known.slice(start, start + writeBatch))] }] });
      }
    });
  }

  async fetch(ids: readonly string[]): Promise<Passage[]> {
    const known = ids.filter((id) => uuid.test(id));
    if (known.length === 0) return [];
    const records = await this.#read([], (client) =>
      client.retrieve(this.#alias, { ids: [...new Set(known)], with_payload: true, with_vector: false }),
    );
    const passages = new Map(records.map(({ id, payload }) => [id, readPassage(payload)]));
    return known.flatMap((id) => passages.get(id.toLowerCase()) ?? []);
  }

  async ofDocument(documentId: string): Promise<Passage[]> {
    return this.#inOrder({ must: [{ key: 'documentId', match: { value: documentId } }] });
  }

  async ofArticles(keys: readonly string[], filter: PassageFilter): Promise<Passage[]> {
    if (keys.length === 0 || filter.kinds?.length === 0) return [];
    const { must } = toFilter(filter);
    const article = { key: 'article', match: { any: [...new Set(keys)] } };
    return inOrderOfArticles(await this.#inOrder({ must: [article, ...must] }), keys);
  }

  async search(
    queries: readonly VectorQuery[],
    filter: PassageFilter,
    signal?: AbortSignal,
  ): Promise<VectorHit[][]> {
    signal?.throwIfAborted();
    if (queries.length === 0 || filter.kinds?.length === 0) return queries.map(() => []);
    const search = this.#search(queries, filter).catch((failure) => {
      // The alias leads to another collection meanwhile, with other dense vectors.
      if (!(failure instanceof QdrantRefused)) throw failure;
      this.#denseLength = undefined;
      return this.#search(queries, filter);
    });
    return signal ? await Promise.race([search, aborted(signal)]) : await search;
  }

  async count(): Promise<number> {
    const { count } = await this.#read({ count: 0 }, (client) => client.count(this.#alias, { exact: true }));
    return count;
  }

  async *all(): AsyncGenerator<IndexedPassage> {
    let last = -1;
    let seen = new Set<unknown>();
    for (;;) {
      const page = await this.#read(
        { points: [] },
        (client) =>
          client.scroll(this.#alias, {
            limit: pageSize,
            order_by: { key: 'order', start_from: last },
            with_payload: true,
            with_vector: true,
          }),
        'bulk',
      );
      const fresh = page.points.filter(({ id }) => !seen.has(id));
      for (const point of fresh) yield readPoint(point);
      const end = page.points.at(-1);
      if (end === undefined || fresh.length === 0) return;
      const before = last;
      last = readFiling(end.payload).order;
      // Two processes may have given out the same number; the next page begins with it.
      const ending = page.points.filter(({ payload }) => readFiling(payload).order === last);
      seen = new Set([...(last === before ? seen : []), ...ending.map(({ id }) => id)]);
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite;
  }

  get #alias(): string {
    return this.#collections.alias;
  }

  async #search(queries: readonly VectorQuery[], filter: PassageFilter): Promise<VectorHit[][]> {
    const possible: VectorQuery[] = [];
    for (const query of queries) if (await this.#holds(query)) possible.push(query);
    const within = toFilter(filter);
    const answers = await this.#read([], (client) =>
      client.queryBatch(this.#alias, {
        timeout: this.#connection.serverTimeoutSeconds,
        searches: possible.map(({ vector, query, limit }) => ({
          query: query instanceof Map ? toSparse(query) : [...(query as readonly number[])],
          using: vector,
          limit,
          filter: within,
          with_payload: ['article'],
        })),
      }),
    );
    return queries.map((query) => toHits(answers[possible.indexOf(query)]?.points ?? []));
  }

  /** A query by other terms than the collection has is refused by the server, and finds nothing here. */
  async #holds({ vector, query }: VectorQuery): Promise<boolean> {
    if (vector !== 'dense') return true;
    if (this.#denseLength !== query.length) {
      this.#denseLength = await this.#collections.denseLength().catch((failure) => {
        if (failure instanceof CollectionMissing) return null;
        throw failure;
      });
    }
    return this.#denseLength === query.length;
  }

  async #read<Result>(
    whenNeverMade: Result,
    request: (client: QdrantClient) => Promise<Result>,
    kind: 'read' | 'bulk' = 'read',
  ): Promise<Result> {
    try {
      const result = await this.#connection[kind](request);
      this.#seen = true;
      return result;
    } catch (failure) {
      if (!(failure instanceof CollectionMissing)) throw failure;
      if (!this.#seen) return whenNeverMade;
      throw new StoreUnavailable(`Qdrant (its collection ${this.#alias} is gone; run ingest again)`, {
        cause: failure,
      });
    }
  }

  #write(change: () => Promise<void>): Promise<void> {
    const done = this.#lastWrite.then(change);
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  /** Makes the collection where there is none, or another with room for dense vectors where they are new. */
  async #makeReadyFor(passages: readonly IndexedPassage[]): Promise<void> {
    const lengths = new Set(passages.flatMap(({ vectors }) => vectors.dense?.length ?? []));
    const [wanted = null, other] = lengths;
    const held = await this.#collections.denseLength().catch((failure) => {
      if (failure instanceof CollectionMissing) return undefined;
      throw failure;
    });
    if (other !== undefined || (held && wanted !== null && held !== wanted)) {
      throw new RangeError(
        `The index holds dense vectors of length ${held ?? wanted}, and this one has ${other ?? wanted}: ` +
          `another embedding model made it. Set NARU_EMBED_MODEL back, or run npm run index -- rebuild.`,
      );
    }
    if (held === undefined) await this.#collections.createFirst(wanted);
    if (held === null && wanted !== null) {
      await replaceCollection(this.#connection, this.#collections, wanted, async (next) => {
        await copyPassages(this, next);
      });
    }
    this.#seen = true;
    this.#denseLength = wanted ?? held ?? null;
  }

  /**
   * A point that is only deleted goes on counting in the IDF of its terms until the server tidies up, however long
   * that takes. Emptied sparse vectors leave the statistics at once, so they are emptied first.
   */
  async #delete(filter: Schemas['Filter']): Promise<void> {
    const points = await this.#scroll(filter, false);
    if (points.length === 0) return;
    const nothing = { indices: [], values: [] };
    const emptied = points.map(({ id }) => ({ id, vector: { morpheme: nothing, bigram: nothing } }));
    await this.#connection.bulk((client) =>
      client.batchUpdate(this.#alias, {
        wait: true,
        operations: [{ update_vectors: { points: emptied } }, { delete: { filter } }],
      }),
    );
  }

  async #inOrder(filter: Schemas['Filter']): Promise<Passage[]> {
    const found = (await this.#scroll(filter, true)).map(({ payload }) => ({
      order: readFiling(payload).order,
      passage: readPassage(payload),
    }));
    return found.sort((a, b) => a.order - b.order).map(({ passage }) => passage);
  }

  async #scroll(filter: Schemas['Filter'], withPayload: boolean): Promise<Schemas['Record'][]> {
    const points: Schemas['Record'][] = [];
    let offset: string | number | null = null;
    do {
      const page: Schemas['ScrollResult'] = await this.#read({ points: [] }, (client) =>
        client.scroll(this.#alias, {
          filter,
          limit: 1_000,
          with_payload: withPayload,
          with_vector: false,
          ...(offset === null ? {} : { offset }),
        }),
      );
      points.push(...page.points);
      const next = page.next_page_offset;
      offset = typeof next === 'string' || typeof next === 'number' ? next : null;
    } while (offset !== null);
    return points;
  }

  /** Microseconds since 1970, or one more than the last: rises in one process, and from one process to the next. */
  #nextOrder(): number {
    this.#order = Math.max(this.#order + 1, Date.now() * 1_000);
    return this.#order;
  }
}

/** Best first; equal scores in the order of their ids, as in the embedded store. */
function toHits(points: readonly Schemas['ScoredPoint'][]): VectorHit[] {
  return points
    .map(({ id, score, payload }) => ({
      id: String(id),
      article: typeof payload?.article === 'string' ? payload.article : null,
      score,
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
