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

/**
 * Every question asks for those in force. What was read holds until this server writes one; where other servers share
 * the database, a second at the most.
 */
const sharedHoldsMs = 1_000;

export function standardAnswerRecords(database: Database, shared: boolean): StandardAnswerRecords {
  let inForce: { readonly answers: Promise<StandardAnswer[]>; readonly readAt: number } | null = null;

  async function readInForce(): Promise<StandardAnswer[]> {
    const rows = await database
      .select()
      .from(standardAnswers)
      .where(isNull(standardAnswers.retiredAt))
      .orderBy(desc(standardAnswers.approvedAt));
    return rows.map(({ answer }) => answer);
  }

  return {
    async save(answer) {
      const clean = storable(answer);
      await database.insert(standardAnswers).values({
        id: clean.id,
        approvedAt: new Date(clean.approvedAt),
        retiredAt: clean.retiredAt === null ? null : new Date(clean.retiredAt),
        answer: clean,
      });
      inForce = null;
    },

    async inForce() {
      const now = performance.now();
      if (inForce === null || (shared && now - inForce.readAt > sharedHoldsMs)) {
        const answers = readInForce();
        inForce = { answers, readAt: now };
        answers.catch(() => {
          inForce = null;
        });
      }
      return inForce.answers;
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
      inForce = null;
      return answer;
    },
  };
}
