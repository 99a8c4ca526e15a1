import { and, eq, gt, lte } from 'drizzle-orm';
import type { StoredFile } from '../contracts/file.ts';
import type { Database } from './database.ts';
import type { Owner } from './owner.ts';
import { files } from './schema.ts';
import { storable } from './storable.ts';

/** The masked texts of files that people sent. */
export interface FileRecords {
  keep(file: StoredFile, owner: Owner): Promise<void>;
  /** Null where there is none, or its time is over. */
  find(id: string, now: Date): Promise<{ file: StoredFile; owner: Owner } | null>;
  /** Whether there was one. */
  delete(id: string): Promise<boolean>;
  /** Deletes those whose time is over; returns how many. */
  deleteExpired(now: Date): Promise<number>;
}

export function fileRecords(database: Database): FileRecords {
  return {
    async keep(file, { accountId, organisation }) {
      await database.insert(files).values({
        id: file.id,
        stored: storable(file),
        expiresAt: new Date(file.expiresAt),
        accountId,
        organisation,
      });
    },

    async find(id, now) {
      const [row] = await database
        .select()
        .from(files)
        .where(and(eq(files.id, id), gt(files.expiresAt, now)));
      return row ? { file: row.stored, owner: row } : null;
    },

    async delete(id) {
      return (await database.delete(files).where(eq(files.id, id)).returning({ id: files.id })).length > 0;
    },

    async deleteExpired(now) {
      const deleted = await database
        .delete(files)
        .where(lte(files.expiresAt, now))
        .returning({ id: files.id });
      return deleted.length;
    },
  };
}
