import { and, count, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { RunStatus } from '../contracts/status.ts';
import type { Database } from './database.ts';
import { conversations, feedback, runs } from './schema.ts';

/** How many runs on a topic ended in a way, and what came of them. */
export interface OutcomeCount {
  readonly topic: string | null;
  readonly status: RunStatus;
  readonly runs: number;
  readonly withheld: number;
  readonly useful: number;
  readonly notUseful: number;
}

export interface QualityRecords {
  /** The runs of some assistants that began in a span of time, counted by topic and ending. */
  outcomes(assistants: readonly string[], from: Date, until: Date): Promise<OutcomeCount[]>;
}

export function qualityRecords(database: Database): QualityRecords {
  return {
    async outcomes(assistants, from, until) {
      const rows = await database
        .select({
          topic: runs.topic,
          status: runs.status,
          runs: count(),
          withheld: sql<number>`sum(${runs.withheld})::int`,
          useful: sql<number>`(count(*) filter (where ${feedback.useful}))::int`,
          notUseful: sql<number>`(count(*) filter (where not ${feedback.useful}))::int`,
        })
        .from(runs)
        .innerJoin(conversations, eq(conversations.id, runs.conversationId))
        .leftJoin(feedback, eq(feedback.runId, runs.id))
        .where(
          and(
            gte(runs.createdAt, from),
            lt(runs.createdAt, until),
            isNotNull(runs.status),
            inArray(conversations.assistant, [...assistants]),
          ),
        )
        .groupBy(runs.topic, runs.status);
      return rows.flatMap(({ status, ...row }) => (status === null ? [] : [{ status, ...row }]));
    },
  };
}
