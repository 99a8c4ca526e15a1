import { and, eq, inArray, ne } from 'drizzle-orm';
import type { VectorCache } from '../../ingest/vector-cache.ts';
import type { Database } from './database.ts';
import { textEmbeddings } from './schema.ts';

/** Embeddings kept in the database, in single precision. */
export function embeddingRecords(database: Database): VectorCache {
  return {
    async find(model, hashes) {
      if (hashes.length === 0) return new Map();
      const rows = await database
        .select({ hash: textEmbeddings.hash, vector: textEmbeddings.vector })
        .from(textEmbeddings)
        .where(and(eq(textEmbeddings.model, model), inArray(textEmbeddings.hash, [...hashes])));
      return new Map(rows.map(({ hash, vector }) => [hash, unpack(vector)]));
    },

    async keep(model, vectors) {
      const rows = [...vectors].map(([hash, vector]) => ({ model, hash, vector: pack(vector) }));
      if (rows.length > 0) await database.insert(textEmbeddings).values(rows).onConflictDoNothing();
    },

    async forgetOthers(model) {
      await database.delete(textEmbeddings).where(ne(textEmbeddings.model, model));
    },
  };
}

function pack(vector: readonly number[]): Buffer {
  return Buffer.from(Float32Array.from(vector).buffer);
}

function unpack(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength / 4 }, (_, i) => view.getFloat32(4 * i, true));
}
