import { randomUUID } from 'node:crypto';
import { desc, lt } from 'drizzle-orm';
import type { AuditEntry } from '../contracts/identity.ts';
import type { Database } from './database.ts';
import { auditTrail } from './schema.ts';

export interface AuditTrail {
  add(entry: Omit<AuditEntry, 'id' | 'at'>, at: Date): Promise<void>;
  /** The last ones first, those before `before` where it is given. */
  last(limit: number, before?: Date): Promise<AuditEntry[]>;
}

export function auditRecords(database: Database): AuditTrail {
  return {
    async add(entry, at) {
      await database.insert(auditTrail).values({ id: randomUUID(), at, ...entry });
    },
    async last(limit, before) {
      const rows = await database
        .select()
        .from(auditTrail)
        .where(before ? lt(auditTrail.at, before) : undefined)
        .orderBy(desc(auditTrail.at))
        .limit(limit);
      return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
    },
  };
}
