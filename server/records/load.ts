import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { LoadCounts } from './load-counts.ts';
import { load } from './schema.ts';

export interface LoadRow {
  readonly span: 'minute' | 'hour';
  /** Its beginning. */
  readonly at: Date;
  /** Who counted, a new one each time a server starts. */
  readonly process: string;
  readonly counts: LoadCounts;
}

export interface LoadRecords {
  /** Keeps what a process counted so far; a later count of the same row takes its place. */
  keep(rows: readonly LoadRow[]): Promise<void>;
  /** The rows of a span that begin between two moments, the first included, in order. */
  between(span: LoadRow['span'], from: Date, until: Date): Promise<LoadRow[]>;
  /** Deletes the rows of a span that began before a moment. */
  forget(span: LoadRow['span'], before: Date): Promise<void>;
}

export function loadRecords(database: Database): LoadRecords {
  return {
    async keep(rows) {
      if (rows.length === 0) return;
      await database
        .insert(load)
        .values([...rows])
        .onConflictDoUpdate({
          target: [load.span, load.at, load.process],
          set: { counts: sql`excluded.counts` },
        });
    },
    between: (span, from, until) =>
      database
        .select()
        .from(load)
        .where(and(eq(load.span, span), gte(load.at, from), lt(load.at, until)))
        .orderBy(asc(load.at)),
    async forget(span, before) {
      await database.delete(load).where(and(eq(load.span, span), lt(load.at, before)));
    },
  };
}
