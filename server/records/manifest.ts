import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Manifest } from '../../ingest/manifest.ts';
import type { Database } from './database.ts';
import { documents } from './schema.ts';
import { storable } from './storable.ts';

/** Rows in one statement. */
const batch = 500;
/** Of a row that is there already, every column but the key becomes what is given. */
const given = Object.fromEntries(
  Object.entries(getTableColumns(documents))
    .filter(([name]) => name !== 'documentId')
    .map(([name, column]) => [name, sql.raw(`excluded.${column.name}`)]),
);

/** Ingest's manifest as a table beside the talks, so that one database holds what one data folder knows. */
export function manifestRecords(database: Database): Manifest {
  return {
    all() {
      return database.select().from(documents).orderBy(asc(documents.documentId));
    },

    async write(...entries) {
      await database.transaction(async (change) => {
        for (let start = 0; start < entries.length; start += batch) {
          const rows = entries.slice(start, start + batch).map((entry) => ({
            ...entry,
            title: storable(entry.title),
            error: storable(entry.error),
          }));
          await change
            .insert(documents)
            .values(rows)
            .onConflictDoUpdate({ target: documents.documentId, set: given });
        }
      });
    },

    async remove(documentId) {
      await database.delete(documents).where(eq(documents.documentId, documentId));
    },
  };
}
