import { and, asc, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { ManifestRegister } from '../../ingest/manifest.ts';
import type { DocumentQuery } from '../contracts/documents.ts';
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
export function manifestRecords(database: Database): ManifestRegister {
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

    async find(documentId) {
      const [entry] = await database.select().from(documents).where(eq(documents.documentId, documentId));
      return entry ?? null;
    },

    async page(query) {
      const where = matching(query);
      const [matches] = await database.select({ total: count() }).from(documents).where(where);
      const entries = await database
        .select()
        .from(documents)
        .where(where)
        .orderBy(desc(documents.at), asc(documents.documentId))
        .limit(query.size)
        .offset((query.page - 1) * query.size);
      return { entries, total: matches?.total ?? 0 };
    },
  };
}

/** Every word stands somewhere in the title or the path. Files from macOS have their names in decomposed letters. */
function matching({ state, kind, q }: DocumentQuery): SQL | undefined {
  const told = sql`lower(normalize(${documents.title} || ' ' || ${documents.source}, NFC))`;
  const words = (q ?? '')
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return and(
    ...(state === undefined ? [] : [eq(documents.state, state)]),
    ...(kind === undefined ? [] : [eq(documents.kind, kind)]),
    ...words.map((word) => sql`strpos(${told}, ${storable(word)}) > 0`),
  );
}
