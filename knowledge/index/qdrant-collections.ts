import type { Schemas } from '@qdrant/js-client-rest';
import { z } from 'zod';
import type { QdrantCluster } from './index-settings.ts';
import { CollectionMissing, type QdrantConnection, QdrantRefused } from './qdrant-connection.ts';
import { payloadIndexes } from './qdrant-point.ts';

const DenseParams = z.object({ dense: z.object({ size: z.number() }).optional() });
const Metadata = z.object({ denseModel: z.string().nullish() });

/** The dense vectors of a collection: their length and the model that made them, null where nobody said. */
export interface DenseKind {
  readonly length: number;
  readonly model: string | null;
}

/**
 * The collections behind one alias. Everything is read and written through the alias; a collection is `naru-1`,
 * `naru-2` and so on, so that a new one can be filled while the old one serves.
 */
export class QdrantCollections {
  readonly alias: string;
  readonly #family: string;
  readonly #cluster: QdrantCluster;
  readonly #connection: QdrantConnection;

  /** `family` is the first part of the collections' names. */
  constructor(connection: QdrantConnection, family: string, cluster: QdrantCluster, alias = family) {
    this.#connection = connection;
    this.#family = family;
    this.#cluster = cluster;
    this.alias = alias;
  }

  /** The same family behind another alias: a collection that is being filled. */
  next(): QdrantCollections {
    return new QdrantCollections(this.#connection, this.#family, this.#cluster, `${this.alias}-next`);
  }

  /** What the dense vectors are, null where there are none. @throws CollectionMissing */
  async dense(): Promise<DenseKind | null> {
    const { config } = await this.#connection.read((client) => client.getCollection(this.alias));
    const length = DenseParams.parse(config.params.vectors ?? {}).dense?.size;
    if (length === undefined) return null;
    return { length, model: Metadata.parse(config.metadata ?? {}).denseModel ?? null };
  }

  /** The collection behind the alias; null where there is none. */
  async current(): Promise<string | null> {
    const { aliases } = await this.#connection.read((client) => client.getAliases());
    return aliases.find(({ alias_name }) => alias_name === this.alias)?.collection_name ?? null;
  }

  /** The very first collection. Several processes may do this at once: it is the same collection for all. */
  async createFirst(dense: DenseKind | null): Promise<void> {
    await this.#create(`${this.#family}-1`, dense).catch((failure) => {
      if (!(failure instanceof QdrantRefused && failure.status === 409)) throw failure;
    });
    await this.#addIndexes(`${this.#family}-1`);
    await this.#point(`${this.#family}-1`);
  }

  /** A fresh, empty collection behind this alias; what it pointed at before, an unfinished one, is deleted. */
  async createFresh(dense: DenseKind | null): Promise<void> {
    const unfinished = await this.current();
    if (unfinished !== null) await this.#drop(unfinished);
    const { collections } = await this.#connection.read((client) => client.getCollections());
    const numbers = collections.map(({ name }) =>
      name.startsWith(`${this.#family}-`) ? Number(name.slice(this.#family.length + 1)) || 0 : 0,
    );
    const name = `${this.#family}-${Math.max(0, ...numbers) + 1}`;
    await this.#create(name, dense);
    await this.#addIndexes(name);
    await this.#point(name);
  }

  /** Lets this alias lead to the collection that `filled` leads to, in one step, and deletes the former one. */
  async takeOver(filled: QdrantCollections): Promise<void> {
    const [former, present] = [await this.current(), await filled.current()];
    if (present === null) throw new CollectionMissing(`No collection stands behind ${filled.alias}.`);
    await this.#connection.bulk((client) =>
      client.updateCollectionAliases({
        actions: [
          ...(former === null ? [] : [{ delete_alias: { alias_name: this.alias } }]),
          { create_alias: { collection_name: present, alias_name: this.alias } },
          { delete_alias: { alias_name: filled.alias } },
        ],
      }),
    );
    if (former !== null && former !== present) await this.#drop(former);
  }

  /** Deletes the collection behind the alias, and with it the alias. */
  async discard(): Promise<void> {
    const name = await this.current();
    if (name !== null) await this.#drop(name);
  }

  async #create(name: string, dense: DenseKind | null): Promise<void> {
    const { shards, replicas, writeConsistency } = this.#cluster;
    const sparse: Schemas['SparseVectorParams'] = { modifier: 'idf' };
    await this.#connection.bulk((client) =>
      // The client's own createCollection leaves `metadata` out.
      client.api().createCollection({
        collection_name: name,
        ...(dense ? { vectors: { dense: { size: dense.length, distance: 'Cosine' } } } : {}),
        ...(dense?.model ? { metadata: { denseModel: dense.model } } : {}),
        sparse_vectors: { morpheme: sparse, bigram: sparse },
        on_disk_payload: true,
        ...(shards === undefined ? {} : { shard_number: shards }),
        ...(replicas === undefined ? {} : { replication_factor: replicas }),
        ...(writeConsistency === undefined ? {} : { write_consistency_factor: writeConsistency }),
      }),
    );
  }

  async #addIndexes(name: string): Promise<void> {
    for (const [field, type] of Object.entries(payloadIndexes)) {
      await this.#connection.bulk((client) =>
        client.createPayloadIndex(name, { wait: true, field_name: field, field_schema: type }),
      );
    }
  }

  async #point(name: string): Promise<void> {
    await this.#connection.bulk((client) =>
      client.updateCollectionAliases({
        actions: [{ create_alias: { collection_name: name, alias_name: this.alias } }],
      }),
    );
  }

  async #drop(name: string): Promise<void> {
    await this.#connection.bulk((client) => client.deleteCollection(name));
  }
}
