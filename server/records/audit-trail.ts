import { randomUUID } from 'node:crypto';
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import type { AuditEntry, AuditFilter } from '../contracts/identity.ts';
import type { Database } from './database.ts';
import { accounts, auditTrail } from './schema.ts';

export interface AuditTrail {
  add(entry: Omit<AuditEntry, 'id' | 'at' | 'person'>, at: Date): Promise<void>;
  /** Those that fit, the last ones first. */
  last(limit: number, filter?: AuditFilter): Promise<AuditEntry[]>;
}

const dayMs = 24 * 60 * 60_000;

export function auditRecords(database: Database): AuditTrail {
  return {
    async add(entry, at) {
      await database.insert(auditTrail).values({ id: randomUUID(), at, ...entry });
    },
    async last(limit, { before, account, act, day } = {}) {
      // Seoul has no summer time: a day there is 24 hours.
      const from = day === undefined ? null : new Date(`${day}T00:00:00+09:00`);
      const { id, at, accountId, subject } = auditTrail;
      const rows = await database
        .select({ id, at, accountId, person: accounts.name, act: auditTrail.act, subject })
        .from(auditTrail)
        .leftJoin(accounts, eq(accounts.id, accountId))
        .where(
          and(
            // Entries of the same millisecond are told apart by their ids, so that no page loses one.
            before === undefined
              ? undefined
              : sql`(${at}, ${id}) < (select b.at, b.id from audit_trail b where b.id = ${before})`,
            account === undefined ? undefined : eq(accountId, account),
            act === undefined ? undefined : eq(auditTrail.act, act),
            from === null ? undefined : gte(at, from),
            from === null ? undefined : lt(at, new Date(from.getTime() + dayMs)),
          ),
        )
        .orderBy(desc(at), desc(id))
        .limit(limit);
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
  };
}
