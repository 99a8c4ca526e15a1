import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import zvec, { type ZVecCollection } from '@zvec/zvec';
import type { Passage } from '../../server/contracts/passage.ts';
import { calendarNumber, daysInForce } from './calendar-number.ts';
import { anotherModel, type PassageFilter } from './vector-store.ts';
import { openCollection } from './zvec-collection.ts';

/** Beside the vectors: which embedding model made them. */
const modelFile = 'dense-model';

const everybody = '*';

/** The filter in zvec's expression language; no text of a user goes into it unescaped. */
function expression(filter: PassageFilter): string | undefined {
  const parts: string[] = [];
  if (filter.inForceOn !== undefined) {
    parts.push(
      `starts <= ${calendarNumber(filter.inForceOn)}`,
      `ends >= ${calendarNumber(filter.inForceOn)}`,
    );
  }
  const quoted = (words: readonly string[]) =>
    words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`).join(',');
  if (filter.audience) parts.push(`audience contain_any (${quoted([everybody, ...filter.audience])})`);
  if (filter.kinds) parts.push(`kind in (${quoted(filter.kinds)})`);
  return parts.length > 0 ? parts.join(' and ') : undefined;
}

/**
 * Dense vectors, by cosine. They stand in a zvec collection of their own, made when the first one comes, because
 * zvec wants their length in the schema and the length is the embedder's.
 */
export class DenseCollection {
  readonly #folder: string;
  #collection: ZVecCollection | undefined;
  #dimension = 0;
  #model: string | null;

  constructor(folder: string) {
    this.#folder = folder;
    const named = join(folder, modelFile);
    this.#model = existsSync(named) ? readFileSync(named, 'utf8').trim() : null;
    const existing = readdirSync(folder).find((name) => /^dense-\d+$/.test(name));
    if (existing) this.#open(Number(existing.slice('dense-'.length)));
  }

  /** The model that made the vectors; null where none are there, or nobody said. */
  get model(): string | null {
    return this.#collection === undefined ? null : this.#model;
  }

  /** @throws RangeError when another model made the vectors that are already there. */
  upsert(
    passages: readonly { passage: Passage; dense: readonly number[] }[],
    model: string | null = null,
  ): void {
    const length = passages[0]?.dense.length;
    if (length === undefined) return;
    if (this.model !== null && model !== null && model !== this.model) throw anotherModel(this.model, model);
    if (this.#model === null && model !== null) {
      writeFileSync(join(this.#folder, modelFile), `${model}\n`);
      this.#model = model;
    }
    const collection = this.#collection ?? this.#open(length);
    const wrong = passages.find(({ dense }) => dense.length !== this.#dimension);
    if (wrong) {
      throw new RangeError(
        `The index holds dense vectors of length ${this.#dimension}, and this one has ${wrong.dense.length}: ` +
          `another embedding model made it. Set NARU_EMBED_MODEL back, or rebuild the index.`,
      );
    }
    collection.upsertSync(
      passages.map(({ passage, dense }) => ({
        id: passage.id,
        vectors: { dense: Float32Array.from(dense) },
        fields: {
          kind: passage.kind,
          starts: daysInForce(passage).from,
          ends: daysInForce(passage).to,
          audience: passage.audience.length > 0 ? [...passage.audience] : [everybody],
        },
      })),
    );
  }

  delete(ids: readonly string[]): void {
    if (ids.length > 0) this.#collection?.deleteSync([...ids]);
  }

  /** The vectors of those of the passages that have one. */
  fetch(ids: readonly string[]): Map<string, number[]> {
    const found = this.#collection?.fetchSync({ ids: [...ids], outputFields: [] }) ?? {};
    return new Map(
      Object.values(found).map(({ id, vectors }) => [id, [...(vectors.dense as Iterable<number>)]]),
    );
  }

  /** Empty while no passage has a dense vector. */
  async search(
    query: readonly number[],
    limit: number,
    filter: PassageFilter,
  ): Promise<{ id: string; score: number }[]> {
    if (!this.#collection || query.length !== this.#dimension) return [];
    const where = expression(filter);
    const found = await this.#collection.query({
      fieldName: 'dense',
      vector: Float32Array.from(query),
      topk: limit,
      outputFields: [],
      ...(where === undefined ? {} : { filter: where }),
    });
    // zvec gives the cosine distance, 0 for the same direction; the port wants the best score to be the highest.
    return found.map(({ id, score }) => ({ id, score: 1 - score }));
  }

  close(): void {
    this.#collection?.closeSync();
  }

  #open(dimension: number): ZVecCollection {
    const { ZVecDataType: type, ZVecIndexType: index, ZVecMetricType: metric } = zvec;
    const inverted = { indexType: index.INVERT } as const;
    this.#dimension = dimension;
    this.#collection = openCollection(
      join(this.#folder, `dense-${dimension}`),
      () =>
        new zvec.ZVecCollectionSchema({
          name: 'dense',
          vectors: {
            name: 'dense',
            dataType: type.VECTOR_FP32,
            dimension,
            // Every vector is looked at, in half precision: 4 ms over 15,000 passages. A graph (HNSW) would take minutes
            // to build on two cores and, until it is built, be no faster.
            indexParams: {
              indexType: index.FLAT,
              metricType: metric.COSINE,
              quantizeType: zvec.ZVecQuantizeType.FP16,
            },
          },
          fields: [
            { name: 'kind', dataType: type.STRING, indexParams: inverted },
            { name: 'starts', dataType: type.INT32, indexParams: inverted },
            { name: 'ends', dataType: type.INT32, indexParams: inverted },
            { name: 'audience', dataType: type.ARRAY_STRING, indexParams: inverted },
          ],
        }),
    );
    return this.#collection;
  }
}
