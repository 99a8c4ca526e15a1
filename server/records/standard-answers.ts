import { desc, eq, isNull } from 'drizzle-orm';
import type { StandardAnswer } from '../contracts/administration.ts';
import { PublicError } from '../contracts/error.ts';
import type { Database } from './database.ts';
import { standardAnswers } from './schema.ts';
import { storable } from './storable.ts';

export interface StandardAnswerRecords {
  /** Keeps an answer that an expert approved. Personal data already masked. */
  save(answer: StandardAnswer): Promise<void>;
  /** Those not retired, the newest first. */
  inForce(): Promise<StandardAnswer[]>;
  /** All of them, retired ones too, the newest first. */
  all(): Promise<StandardAnswer[]>;
  /** Serves it no longer; a second time changes nothing. @throws PublicError `unknown_standard_answer` */
  retire(id: string, at: Date): Promise<StandardAnswer>;
}

export function standardAnswerRecords(database: Database): StandardAnswerRecords {
  return {
    async save(answer) {
      const clean = storable(answer);
      await database.insert(standardAnswers).values({
        id: clean.id,
        approvedAt: new Date(clean.approvedAt),
        retiredAt: clean.retiredAt === null ? null : new Date(clean.retiredAt),
        answer: clean,
      });
    },

    async inForce() {
      const rows = await database
        .select()
        .from(standardAnswers)
        .where(isNull(standardAnswers.retiredAt))
        .orderBy(desc(standardAnswers.approvedAt));
      return rows.map(({ answer }) => answer);
    },

    async all() {
      const rows = await database.select().from(standardAnswers).orderBy(desc(standardAnswers.approvedAt));
      return rows.map(({ answer }) => answer);
    },

    async retire(id, at) {
      const [row] = await database.select().from(standardAnswers).where(eq(standardAnswers.id, id));
      if (!row) throw new PublicError('unknown_standard_answer');
      if (row.retiredAt !== null) return row.answer;
      const answer = { ...row.answer, retiredAt: at.toISOString() };
      await database.update(standardAnswers).set({ retiredAt: at, answer }).where(eq(standardAnswers.id, id));
      return answer;
    },
  };
}
