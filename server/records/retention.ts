import { count, isNotNull, lt, lte, min } from 'drizzle-orm';
import type { KeptKind } from '../contracts/retention.ts';
import type { Database } from './database.ts';
import { auditTrail, conversations, files, oneTimeLinks, reviewBatches, sessions } from './schema.ts';

/** How much of a kind there is, and from when the oldest is by the column that decides; null where there is none. */
export interface KeptRecord {
  readonly count: number;
  readonly oldest: Date | null;
}

/** What is kept for a time only. */
export interface RetentionRecords {
  /** Of files, links and sessions, `oldest` is when the first of them ends. */
  counts(): Promise<Readonly<Record<KeptKind, KeptRecord>>>;
  /** Deletes what is from before a moment; of files and sessions, what has ended by then. Returns how many. */
  deleteBefore(kind: Exclude<KeptKind, 'links'>, moment: Date): Promise<number>;
}

export function retentionRecords(database: Database): RetentionRecords {
  const tables = {
    conversations: { table: conversations, column: conversations.lastAt },
    post_batches: { table: reviewBatches, column: reviewBatches.createdAt },
    files: { table: files, column: files.expiresAt },
    sessions: { table: sessions, column: sessions.expiresAt },
    audit: { table: auditTrail, column: auditTrail.at },
  } as const;

  async function countOfLinks(): Promise<KeptRecord> {
    const [row] = await database
      .select({ count: count(), oldest: min(oneTimeLinks.expiresAt) })
      .from(oneTimeLinks)
      .where(isNotNull(oneTimeLinks.answer));
    return { count: row?.count ?? 0, oldest: row?.oldest ?? null };
  }

  async function countOf(kind: Exclude<KeptKind, 'links'>): Promise<KeptRecord> {
    const { table, column } = tables[kind];
    const [row] = await database.select({ count: count(), oldest: min(column) }).from(table);
    return { count: row?.count ?? 0, oldest: row?.oldest ?? null };
  }

  return {
    async counts() {
      return {
        conversations: await countOf('conversations'),
        post_batches: await countOf('post_batches'),
        files: await countOf('files'),
        links: await countOfLinks(),
        sessions: await countOf('sessions'),
        audit: await countOf('audit'),
      };
    },

    async deleteBefore(kind, moment) {
      const { table, column } = tables[kind];
      const isOver = kind === 'files' || kind === 'sessions' ? lte(column, moment) : lt(column, moment);
      return (await database.delete(table).where(isOver).returning({ at: column })).length;
    },
  };
}
