import { and, desc, eq, gte, isNotNull, lt, ne, sql } from 'drizzle-orm';
import type { Feedback } from '../contracts/conversation.ts';
import { PublicError } from '../contracts/error.ts';
import type { RunResult } from '../contracts/run.ts';
import type { Database } from './database.ts';
import { toFeedback } from './feedback.ts';
import { feedback, reviews, runs } from './schema.ts';
import { storable } from './storable.ts';

/** A finished run that experts should see, with what was said of it and how they dealt with it. */
export interface ReviewRecord {
  readonly run: RunResult;
  readonly feedback: Feedback | null;
  readonly resolved: { readonly note: string; readonly at: Date } | null;
}

export interface ReviewRecords {
  /** Answers that were gathered: none given, voted down, or with sentences held back; the newest first. */
  queue(state: 'open' | 'resolved', limit: number): Promise<ReviewRecord[]>;
  /** Closes an answer of the queue with a note; a second note replaces the first. @throws PublicError `unknown_run` */
  resolve(runId: string, note: string, at: Date): Promise<void>;
  /** The results of the runs that began in a span of time, in the order asked. */
  runsBetween(from: Date, until: Date): Promise<RunResult[]>;
}

export function reviewRecords(database: Database): ReviewRecords {
  return {
    async queue(state, limit) {
      const rows = await database
        .select({ run: runs, feedback, review: reviews })
        .from(reviews)
        .innerJoin(runs, eq(runs.id, reviews.runId))
        .leftJoin(feedback, eq(feedback.runId, runs.id))
        .where(
          and(
            eq(reviews.kind, 'answer'),
            state === 'open' ? eq(reviews.standing, 'waiting') : ne(reviews.standing, 'waiting'),
          ),
        )
        .orderBy(desc(runs.createdAt))
        .limit(limit);
      return rows.flatMap(({ run, feedback: said, review }) =>
        run.result === null
          ? []
          : [
              {
                run: run.result,
                feedback: said === null ? null : toFeedback(said),
                resolved: review.at === null ? null : { note: review.note, at: review.at },
              },
            ],
      );
    },

    async resolve(runId, note, at) {
      const resolved = await database
        .update(reviews)
        .set({ standing: 'accepted', version: sql`${reviews.version} + 1`, note: storable(note), at })
        .where(and(eq(reviews.runId, runId), eq(reviews.kind, 'answer')))
        .returning({ id: reviews.runId });
      if (resolved.length === 0) throw new PublicError('unknown_run');
    },

    async runsBetween(from, until) {
      const rows = await database
        .select({ result: runs.result })
        .from(runs)
        .where(and(gte(runs.createdAt, from), lt(runs.createdAt, until), isNotNull(runs.status)))
        .orderBy(runs.createdAt);
      return rows.flatMap(({ result }) => (result === null ? [] : [result]));
    },
  };
}
