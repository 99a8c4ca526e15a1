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
  /** What was said of the answers of a conversation, by the run's id. */
  ofConversation(conversationId: string): Promise<Record<string, Feedback>>;
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
      return row ? toFeedback(row) : null;
    },

    async ofConversation(conversationId) {
      const rows = await database
        .select({ said: feedback })
        .from(feedback)
        .innerJoin(runs, eq(runs.id, feedback.runId))
        .where(eq(runs.conversationId, conversationId));
      return Object.fromEntries(rows.map(({ said }) => [said.runId, toFeedback(said)]));
    },
  };
}

/** What a person said, from its row. */
export function toFeedback(row: typeof feedback.$inferSelect): Feedback {
  return {
    useful: row.useful,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.comment === null ? {} : { comment: row.comment }),
  };
}
