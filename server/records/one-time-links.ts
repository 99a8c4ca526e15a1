import { and, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm';
import type { HandedAnswer } from '../contracts/one-time-link.ts';
import type { Database } from './database.ts';
import { oneTimeLinks } from './schema.ts';
import { storable } from './storable.ts';

export interface NewOneTimeLink {
  readonly id: string;
  /** The answer goes with its run, when that is deleted. */
  readonly runId: string;
  /** SHA-256 of its token. */
  readonly token: string;
  readonly answer: HandedAnswer;
  readonly expiresAt: Date;
}

/** How a link stands: it can be opened, it was, or its time is over. */
export interface OneTimeLinkState {
  readonly id: string;
  readonly state: 'closed' | 'opened' | 'expired';
}

export interface OneTimeLinkRecords {
  keep(link: NewOneTimeLink): Promise<void>;
  /** By the hash of its token; null where there is none. */
  find(token: string, now: Date): Promise<OneTimeLinkState | null>;
  /** Its answer, to whoever asks first; the answer is gone from the records then. Null where it does not open. */
  open(token: string, now: Date): Promise<{ id: string; answer: HandedAnswer } | null>;
  /** Deletes the answers of links whose time is over, and the links that ended before `forgottenAfter`. */
  deleteExpired(now: Date, forgottenAfter: Date): Promise<void>;
}

export function oneTimeLinkRecords(database: Database): OneTimeLinkRecords {
  return {
    async keep(link) {
      await database.insert(oneTimeLinks).values({ ...link, answer: storable(link.answer), openedAt: null });
    },

    async find(token, now) {
      const [row] = await database
        .select({ id: oneTimeLinks.id, openedAt: oneTimeLinks.openedAt, expiresAt: oneTimeLinks.expiresAt })
        .from(oneTimeLinks)
        .where(eq(oneTimeLinks.token, token));
      if (!row) return null;
      if (row.openedAt !== null) return { id: row.id, state: 'opened' };
      return { id: row.id, state: row.expiresAt <= now ? 'expired' : 'closed' };
    },

    async open(token, now) {
      return database.transaction(async (transaction) => {
        const closed = and(
          eq(oneTimeLinks.token, token),
          isNull(oneTimeLinks.openedAt),
          gt(oneTimeLinks.expiresAt, now),
          isNotNull(oneTimeLinks.answer),
        );
        // The row is locked: of two that press at once, one reads the answer.
        const [row] = await transaction
          .select({ id: oneTimeLinks.id, answer: oneTimeLinks.answer })
          .from(oneTimeLinks)
          .where(closed)
          .for('update');
        if (!row?.answer) return null;
        await transaction
          .update(oneTimeLinks)
          .set({ openedAt: now, answer: null })
          .where(eq(oneTimeLinks.id, row.id));
        return { id: row.id, answer: row.answer };
      });
    },

    async deleteExpired(now, forgottenAfter) {
      await database.update(oneTimeLinks).set({ answer: null }).where(lte(oneTimeLinks.expiresAt, now));
      await database.delete(oneTimeLinks).where(lte(oneTimeLinks.expiresAt, forgottenAfter));
    },
  };
}
