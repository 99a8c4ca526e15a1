import { eq, inArray } from 'drizzle-orm';
import type { Corrections } from '../../ingest/corrections.ts';
import type { Database } from './database.ts';
import { corrections } from './schema.ts';
import { storable } from './storable.ts';

/** What administrators changed of passages, as a table. */
export function correctionRecords(database: Database): Corrections {
  return {
    async ofDocuments(documentIds) {
      if (documentIds.length === 0) return [];
      return await database
        .select()
        .from(corrections)
        .where(inArray(corrections.documentId, [...documentIds]));
    },

    async write(correction) {
      const row = { ...correction, text: storable(correction.text) };
      await database
        .insert(corrections)
        .values(row)
        .onConflictDoUpdate({ target: corrections.passageId, set: row });
    },

    async remove(passageId) {
      await database.delete(corrections).where(eq(corrections.passageId, passageId));
    },
  };
}
