import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import zvec, { type ZVecCollection, type ZVecDoc } from '@zvec/zvec';
import type { Passage } from '../../server/contracts/passage.ts';
import { packVector, unpackVector } from './packed-vector.ts';
import type { SparseName, TermWeights } from './sparse-index.ts';
import type { IndexedPassage, SparseVector } from './vector-store.ts';
import { openCollection } from './zvec-collection.ts';

/** Each opening after a write seals a segment; above this many they are merged, in about 10 ms a thousand passages. */
const segmentLimit = 8;
/** Passages after which the segment being written is ended, so that they need not be kept in memory. */
const segmentSize = 8_192;

/** The folder of the rows of the index in `folder`. */
export const rowsFolder = (folder: string) => join(folder, 'passages');

/** Each passage with its two sparse vectors, packed into strings, in a collection of zvec's. */
export class PassageRows {
  readonly #collection: ZVecCollection;
  /** Passages in the segment being written, from which zvec takes milliseconds to fetch one. */
  readonly #written = new Map<string, Passage>();

  private constructor(collection: ZVecCollection) {
    this.#collection = collection;
  }

  static async open(folder: string): Promise<PassageRows> {
    const text = zvec.ZVecDataType.STRING;
    const collection = openCollection(
      rowsFolder(folder),
      () =>
        new zvec.ZVecCollectionSchema({
          name: 'passages',
          fields: ['passage', 'morpheme', 'bigram'].map((name) => ({ name, dataType: text })),
        }),
    );
    const segments = readdirSync(collection.path).filter((name) => /^\d+$/.test(name)).length;
    if (segments > segmentLimit) await collection.optimize();
    return new PassageRows(collection);
  }

  get count(): number {
    return this.#collection.stats.docCount;
  }

  upsert(passages: readonly IndexedPassage[]): void {
    this.#collection.upsertSync(
      passages.map(({ passage, vectors }) => ({
        id: passage.id,
        fields: {
          passage: JSON.stringify(passage),
          morpheme: packVector(vectors.morpheme),
          bigram: packVector(vectors.bigram),
        },
      })),
    );
    for (const { passage } of passages) this.#written.set(passage.id, passage);
    if (this.#written.size >= segmentSize) this.#sealSegment();
  }

  delete(ids: readonly string[]): void {
    this.#collection.deleteSync([...ids]);
    for (const id of ids) this.#written.delete(id);
  }

  /** In the order of `ids`, all of which are there. */
  fetch(ids: readonly string[]): Passage[] {
    const stored = ids.filter((id) => !this.#written.has(id));
    const found =
      stored.length > 0
        ? this.#collection.fetchSync({ ids: stored, outputFields: ['passage'], includeVector: false })
        : {};
    return ids.flatMap((id) => {
      const row = found[id];
      return this.#written.get(id) ?? (row ? readPassage(row) : []);
    });
  }

  /** With their sparse vectors, by id. */
  fetchWhole(ids: readonly string[]): Map<string, IndexedPassage> {
    if (this.#written.size > 0) this.#sealSegment();
    const rows = this.#collection.fetchSync({ ids: [...ids], includeVector: false });
    return new Map(
      Object.entries(rows).map(([id, row]) => [id, { passage: readPassage(row), vectors: readVectors(row) }]),
    );
  }

  /** All of them, in the order in which zvec has them. */
  *all(): Generator<{ readonly passage: Passage; readonly vectors: Record<SparseName, TermWeights> }> {
    for (const row of this.#collection.iterDocsSync({ includeVector: false })) {
      const { morpheme, bigram } = row.fields;
      yield {
        passage: readPassage(row),
        vectors: { morpheme: unpackVector(morpheme), bigram: unpackVector(bigram) },
      };
    }
  }

  close(): void {
    this.#collection.closeSync();
  }

  /** Ends the segment being written: zvec does so when it takes a snapshot. From then on fetching is quick. */
  #sealSegment(): void {
    this.#collection.iterDocsSync({ outputFields: [], includeVector: false }).closeSync();
    this.#written.clear();
  }
}

/** A row that this adapter wrote itself: its shape is taken as it is, which halves the time to open. */
function readPassage(row: ZVecDoc): Passage {
  return JSON.parse(row.fields.passage) as Passage;
}

function readVectors({ fields }: ZVecDoc): Record<SparseName, SparseVector> {
  const read = (packed: string): SparseVector => {
    const { terms, weights } = unpackVector(packed);
    return new Map([...terms].map((term, i) => [term, weights[i] ?? 0]));
  };
  return { morpheme: read(fields.morpheme), bigram: read(fields.bigram) };
}
