import { asc, eq } from 'drizzle-orm';
import type { Manifest, ManifestEntry } from '../../ingest/manifest.ts';
import type { Database } from './database.ts';
import { documents } from './schema.ts';
import { storable } from './storable.ts';

/** Ingest's manifest as a table beside the talks, so that one database holds what one data folder knows. */
export function manifestRecords(database: Database): Manifest {
  return {
    async find(documentId) {
      const [row] = await database.select().from(documents).where(eq(documents.documentId, documentId));
      return row ?? null;
    },

    all() {
      return database.select().from(documents).orderBy(asc(documents.documentId));
    },

    begin(entry) {
      return write({ ...entry, state: 'pending', error: null });
    },

    complete(entry) {
      return write({ ...entry, state: 'indexed', error: null });
    },

    fail(entry) {
      return write({ ...entry, state: 'failed' });
    },

    async remove(documentId) {
      await database.delete(documents).where(eq(documents.documentId, documentId));
    },
  };

  async function write(entry: ManifestEntry): Promise<void> {
    const row = { ...entry, title: storable(entry.title), error: storable(entry.error) };
    await database
      .insert(documents)
      .values(row)
      .onConflictDoUpdate({ target: documents.documentId, set: row });
  }
}
