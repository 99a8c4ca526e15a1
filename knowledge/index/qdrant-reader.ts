import type { QdrantClient, Schemas } from '@qdrant/js-client-rest';
import type { Passage } from '../../server/contracts/passage.ts';
import { CollectionMissing, type QdrantConnection } from './qdrant-connection.ts';
import { readFiling, readPassage, readPoint } from './qdrant-point.ts';
import { type IndexedPassage, StoreUnavailable } from './vector-store.ts';

const pageSize = 1_000;
/** With vectors, some 30 KB each. */
const heavyPageSize = 128;

/** Reads what stands behind an alias. */
export class QdrantReader {
  readonly alias: string;
  readonly #connection: QdrantConnection;
  /** Whether this process has found the collection: one that is not there any more was lost, not empty. */
  #seen = false;

  constructor(connection: QdrantConnection, alias: string) {
    this.#connection = connection;
    this.alias = alias;
  }

  /** `whenNeverMade` is what an index holds into which nothing was put yet. @throws StoreUnavailable */
  async read<Result>(
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
      throw new StoreUnavailable(`Qdrant (its collection ${this.alias} is gone; run ingest again)`, {
        cause: failure,
      });
    }
  }

  async count(): Promise<number> {
    const { count } = await this.read({ count: 0 }, (client) => client.count(this.alias, { exact: true }));
    return count;
  }

  async fetch(ids: readonly string[]): Promise<Passage[]> {
    const records = await this.read([], (client) =>
      client.retrieve(this.alias, { ids: [...new Set(ids)], with_payload: true, with_vector: false }),
    );
    const passages = new Map(records.map(({ id, payload }) => [id, readPassage(payload)]));
    return ids.flatMap((id) => passages.get(id.toLowerCase()) ?? []);
  }

  /** The passages that match, in the order in which they were put in. */
  async passages(filter: Schemas['Filter']): Promise<Passage[]> {
    const found = (await this.#scroll(filter, true)).map(({ payload }) => ({
      order: readFiling(payload).order,
      passage: readPassage(payload),
    }));
    return found.sort((a, b) => a.order - b.order).map(({ passage }) => passage);
  }

  async ids(filter: Schemas['Filter']): Promise<Schemas['ExtendedPointId'][]> {
    return (await this.#scroll(filter, false)).map(({ id }) => id);
  }

  async *all(): AsyncGenerator<IndexedPassage> {
    let last = -1;
    let seen = new Set<unknown>();
    for (;;) {
      const page = await this.#pageFrom(last);
      const fresh = page.filter(({ id }) => !seen.has(id));
      for (const point of fresh) yield readPoint(point);
      if (fresh.length === 0) return;
      const before = last;
      last = readFiling(page.at(-1)?.payload).order;
      // Two processes may have given out the same number; the next page begins with it.
      const ending = page.filter(({ payload }) => readFiling(payload).order === last);
      seen = new Set([...(last === before ? seen : []), ...ending.map(({ id }) => id)]);
    }
  }

  async #pageFrom(order: number): Promise<Schemas['Record'][]> {
    const page = await this.read(
      { points: [] },
      (client) =>
        client.scroll(this.alias, {
          limit: heavyPageSize,
          order_by: { key: 'order', start_from: order },
          with_payload: true,
          with_vector: true,
        }),
      'bulk',
    );
    return page.points;
  }

  async #scroll(filter: Schemas['Filter'], withPayload: boolean): Promise<Schemas['Record'][]> {
    const points: Schemas['Record'][] = [];
    let offset: string | number | null = null;
    do {
      const page: Schemas['ScrollResult'] = await this.read({ points: [] }, (client) =>
        client.scroll(this.alias, {
          filter,
          limit: pageSize,
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
}
