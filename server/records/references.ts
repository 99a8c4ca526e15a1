import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Reference, ReferenceGraph } from '../../knowledge/law/reference-graph.ts';
import type { Database } from './database.ts';
import { passageReferences } from './schema.ts';
import { storable } from './storable.ts';

/** The reference graph as a table beside the manifest. */
export function referenceRecords(database: Database): ReferenceGraph {
  const columns = {
    passageId: passageReferences.passageId,
    relation: passageReferences.relation,
    target: passageReferences.target,
    place: passageReferences.place,
  };
  return {
    async replace(documents) {
      const rows = [...documents].flatMap(([documentId, references]) =>
        references.map((reference, position) => ({
          documentId,
          position,
          ...reference,
          target: storable(reference.target),
          place: storable(reference.place),
        })),
      );
      await database.transaction(async (change) => {
        await change
          .delete(passageReferences)
          .where(inArray(passageReferences.documentId, [...documents.keys()]));
        // One value in place of six parameters a row, of which the query builder takes longer than the database.
        await change.execute(sql`
          insert into ${passageReferences} (document_id, position, passage_id, relation, target, place)
          select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given
            ("documentId" text, position integer, "passageId" uuid, relation text, target text, place text)`);
      });
    },

    async remove(documentId) {
      await database.delete(passageReferences).where(eq(passageReferences.documentId, documentId));
    },

    async from(passageIds): Promise<Reference[]> {
      if (passageIds.length === 0) return [];
      return await database
        .select(columns)
        .from(passageReferences)
        .where(inArray(passageReferences.passageId, [...passageIds]))
        .orderBy(asc(passageReferences.documentId), asc(passageReferences.position));
    },

    async to(articles): Promise<Reference[]> {
      if (articles.length === 0) return [];
      return await database
        .select(columns)
        .from(passageReferences)
        .where(inArray(passageReferences.target, [...articles]))
        .orderBy(asc(passageReferences.documentId), asc(passageReferences.position));
    },
  };
}
