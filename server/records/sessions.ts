import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Account } from '../contracts/identity.ts';
import type { Database } from './database.ts';
import { accounts, sessions } from './schema.ts';

/** A signed-in browser as it is kept. */
export interface SessionRecord {
  readonly id: string;
  /** SHA-256 of its token. */
  readonly token: string;
  readonly rotatedAt: Date;
  readonly account: Account;
}

export interface SessionRecords {
  create(session: { accountId: string; token: string; at: Date; expiresAt: Date }): Promise<void>;
  /** By its token, or by the one before it; null when it is over. */
  find(token: string, now: Date): Promise<SessionRecord | null>;
  /** Takes a new token in place of `token`. False when somebody was faster. */
  rotate(id: string, token: string, next: string, at: Date): Promise<boolean>;
  delete(id: string): Promise<void>;
  /** Signs an account out everywhere. */
  deleteOfAccount(accountId: string): Promise<void>;
  deleteExpired(now: Date): Promise<void>;
}

export function sessionRecords(database: Database): SessionRecords {
  return {
    async create({ accountId, token, at, expiresAt }) {
      await database
        .insert(sessions)
        .values({ id: randomUUID(), accountId, token, rotatedAt: at, expiresAt });
    },

    async find(token, now) {
      const [found] = await database
        .select({
          id: sessions.id,
          token: sessions.token,
          rotatedAt: sessions.rotatedAt,
          account: {
            id: accounts.id,
            name: accounts.name,
            roles: accounts.roles,
            organisation: accounts.organisation,
          },
        })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(
          and(
            isNull(accounts.blockedAt),
            gt(sessions.expiresAt, now),
            or(eq(sessions.token, token), eq(sessions.previousToken, token)),
          ),
        );
      return found ?? null;
    },

    async rotate(id, token, next, at) {
      const rotated = await database
        .update(sessions)
        .set({ token: next, previousToken: token, rotatedAt: at })
        .where(and(eq(sessions.id, id), eq(sessions.token, token)))
        .returning({ id: sessions.id });
      return rotated.length > 0;
    },

    async delete(id) {
      await database.delete(sessions).where(eq(sessions.id, id));
    },

    async deleteOfAccount(accountId) {
      await database.delete(sessions).where(eq(sessions.accountId, accountId));
    },

    async deleteExpired(now) {
      await database.delete(sessions).where(lte(sessions.expiresAt, now));
    },
  };
}
