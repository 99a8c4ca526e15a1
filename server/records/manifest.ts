import { asc, eq } from 'drizzle-orm';
import type { Manifest } from '../../ingest/manifest.ts';
import type { Database } from './database.ts';
import { documents } from './schema.ts';
import { storable } from './storable.ts';

/** Ingest's manifest as a table beside the talks, so that one database holds what one data folder knows. */
export function manifestRecords(database: Database): Manifest {
  return {
    all() {
      return database.select().from(documents).orderBy(asc(documents.documentId));
    },

    async write(entry) {
      const row = { ...entry, title: storable(entry.title), error: storable(entry.error) };
      await database
        .insert(documents)
        .values(row)
        .onConflictDoUpdate({ target: documents.documentId, set: row });
    },

    async remove(documentId) {
      await database.delete(documents).where(eq(documents.documentId, documentId));
    },
  };
}
