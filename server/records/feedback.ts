import { eq } from 'drizzle-orm';
import type { Feedback } from '../contracts/conversation.ts';
import { PublicError } from '../contracts/error.ts';
import type { Database } from './database.ts';
import { feedback, runs } from './schema.ts';
import { storable } from './storable.ts';

export interface FeedbackRecords {
  /**
   * Keeps what a person says of an answer; a second one replaces the first. Personal data already masked.
   * @throws PublicError `unknown_run`
   */
  save(runId: string, given: Feedback, at: Date): Promise<void>;
  find(runId: string): Promise<Feedback | null>;
}

export function feedbackRecords(database: Database): FeedbackRecords {
  return {
    async save(runId, given, at) {
      const [run] = await database.select({ id: runs.id }).from(runs).where(eq(runs.id, runId));
      if (!run) throw new PublicError('unknown_run');
      const row = {
        useful: given.useful,
        reason: given.reason ?? null,
        comment: given.comment === undefined ? null : storable(given.comment),
        at,
      };
      await database
        .insert(feedback)
        .values({ runId, ...row })
        .onConflictDoUpdate({ target: feedback.runId, set: row });
    },

    async find(runId) {
      const [row] = await database.select().from(feedback).where(eq(feedback.runId, runId));
      if (!row) return null;
      return {
        useful: row.useful,
        ...(row.reason === null ? {} : { reason: row.reason }),
        ...(row.comment === null ? {} : { comment: row.comment }),
      };
    },
  };
}
