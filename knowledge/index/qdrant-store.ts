import type { Schemas } from '@qdrant/js-client-rest';
import type { Passage } from '../../server/contracts/passage.ts';
import { inOrderOfArticles } from '../law/article-reference.ts';
import { copyPassages } from './copy-passages.ts';
import type { QdrantSettings } from './index-settings.ts';
import { type DenseKind, QdrantCollections } from './qdrant-collections.ts';
import { CollectionMissing, QdrantConnection } from './qdrant-connection.ts';
import { toFilter, toPoint } from './qdrant-point.ts';
import { QdrantReader } from './qdrant-reader.ts';
import { QdrantSearch } from './qdrant-search.ts';
import {
  anotherModel,
  type HybridQuery,
  type IndexedPassage,
  type PassageFilter,
  type VectorHit,
  type VectorQuery,
  type VectorStore,
} from './vector-store.ts';

/** Points in one request: some 30 KB each with vectors, and the server takes 32 MB. */
const writeBatch = 128;
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/**
 * The index on a Qdrant server. Opening it asks the server nothing, so that Naru starts while Qdrant is away; the
 * collection is made by the first write.
 */
export async function openQdrantStore(settings: QdrantSettings): Promise<VectorStore> {
  const connection = new QdrantConnection(settings);
  return new QdrantStore(connection, collectionsOf(settings, connection));
}

function collectionsOf(settings: QdrantSettings, connection: QdrantConnection): QdrantCollections {
  return new QdrantCollections(connection, settings.collection ?? 'naru', settings.cluster ?? {});
}

async function replaceCollection(
  connection: QdrantConnection,
  present: QdrantCollections,
  dense: DenseKind | null,
  fill: (next: VectorStore) => Promise<void>,
): Promise<void> {
  const next = present.next();
  await next.createFresh(dense);
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
  readonly #reader: QdrantReader;
  readonly #search: QdrantSearch;
  #order = 0;
  /** Writes run one after another, as in the embedded store. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(connection: QdrantConnection, collections: QdrantCollections) {
    this.#connection = connection;
    this.#collections = collections;
    this.#reader = new QdrantReader(connection, collections.alias);
    this.#search = new QdrantSearch(connection, collections, this.#reader);
  }

  upsert(passages: readonly IndexedPassage[]): Promise<void> {
    return this.#write(async () => {
      if (passages.length === 0) return;
      await this.#makeReadyFor(passages);
      for (let start = 0; start < passages.length; start += writeBatch) {
        const points = passages
          .slice(start, start + writeBatch)
          .map((passage) => toPoint(passage, this.#nextOrder()));
        await this.#connection.bulk((client) => client.upsert(this.#reader.alias, { wait: true, points }));
      }
    });
  }

  deleteDocument(documentId: string): Promise<void> {
    return this.#write(() => this.#delete(ofDocument(documentId)));
  }

  deletePassages(ids: readonly string[]): Promise<void> {
    return this.#write(async () => {
      const known = [...new Set(ids.filter((id) => uuid.test(id)))];
      for (let start = 0; start < known.length; start += writeBatch) {
        await this.#delete({ must: [{ has_id: known.slice(start, start + writeBatch) }] });
      }
    });
  }

  async fetch(ids: readonly string[]): Promise<Passage[]> {
    const known = ids.filter((id) => uuid.test(id));
    return known.length === 0 ? [] : await this.#reader.fetch(known);
  }

  ofDocument(documentId: string): Promise<Passage[]> {
    return this.#reader.passages(ofDocument(documentId));
  }

  async ofArticles(keys: readonly string[], filter: PassageFilter): Promise<Passage[]> {
    if (keys.length === 0 || filter.kinds?.length === 0) return [];
    const article = { key: 'article', match: { any: [...new Set(keys)] } };
    const { must } = toFilter(filter);
    return inOrderOfArticles(await this.#reader.passages({ must: [article, ...must] }), keys);
  }

  search(
    queries: readonly (VectorQuery | HybridQuery)[],
    filter: PassageFilter,
    signal?: AbortSignal,
  ): Promise<VectorHit[][]> {
    return this.#search.search(queries, filter, signal);
  }

  async denseModel(): Promise<string | null> {
    return (await this.#search.dense())?.model ?? null;
  }

  /** A new collection is filled while the present one serves; then the alias is switched and the former one deleted. */
  async rebuild(fill: (next: VectorStore) => Promise<void>): Promise<void> {
    await replaceCollection(this.#connection, this.#collections, null, fill);
    this.#search.forget();
  }

  count(): Promise<number> {
    return this.#reader.count();
  }

  all(): AsyncIterable<IndexedPassage> {
    return this.#reader.all();
  }

  async close(): Promise<void> {
    await this.#lastWrite;
  }

  #write(change: () => Promise<void>): Promise<void> {
    const done = this.#lastWrite.then(change);
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  /** Makes the collection where there is none, or another with room for dense vectors where they are new. */
  async #makeReadyFor(passages: readonly IndexedPassage[]): Promise<void> {
    const lengths = new Set(passages.flatMap(({ vectors }) => vectors.dense?.length ?? []));
    const [length, other] = lengths;
    const model =
      passages.find(({ vectors }) => vectors.denseModel !== undefined)?.vectors.denseModel ?? null;
    const wanted = length === undefined ? null : { length, model };
    const held = await this.#collections.dense().catch((failure) => {
      if (failure instanceof CollectionMissing) return undefined;
      throw failure;
    });
    if (held && wanted && held.model !== null && model !== null && held.model !== model)
      throw anotherModel(held.model, model);
    if (other !== undefined || (held && wanted && held.length !== wanted.length)) {
      throw new RangeError(
        `The index holds dense vectors of length ${held?.length ?? length}, and this one has ${other ?? length}: ` +
          `another embedding model made it. Set NARU_EMBED_MODEL back, or run npm run index -- rebuild.`,
      );
    }
    if (held === undefined) await this.#collections.createFirst(wanted);
    if (held === null && wanted !== null) {
      await replaceCollection(this.#connection, this.#collections, wanted, async (next) => {
        await copyPassages(this, next);
      });
    }
    if (!held) this.#search.forget();
  }

  /**
   * A point that is only deleted goes on counting in the IDF of its terms until the server tidies up, however long
   * that takes. Emptied sparse vectors leave the statistics at once, so they are emptied first.
   */
  async #delete(filter: Schemas['Filter']): Promise<void> {
    const ids = await this.#reader.ids(filter);
    if (ids.length === 0) return;
    const nothing = { indices: [], values: [] };
    const emptied = ids.map((id) => ({ id, vector: { morpheme: nothing, bigram: nothing } }));
    await this.#connection.bulk((client) =>
      client.batchUpdate(this.#reader.alias, {
        wait: true,
        operations: [{ update_vectors: { points: emptied } }, { delete: { filter } }],
      }),
    );
  }

  /** Microseconds since 1970, or one more than the last: rises in one process, and from one process to the next. */
  #nextOrder(): number {
    this.#order = Math.max(this.#order + 1, Date.now() * 1_000);
    return this.#order;
  }
}

function ofDocument(documentId: string): Schemas['Filter'] {
  return { must: [{ key: 'documentId', match: { value: documentId } }] };
}
