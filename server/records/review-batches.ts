import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm';
import type { ReviewBatch } from '../contracts/review.ts';
import type { Database } from './database.ts';
import type { Owner } from './owner.ts';
import { reviewBatches } from './schema.ts';
import { sharedWith } from './shared-with.ts';
import { storable } from './storable.ts';

/** A post of a batch that is still to be checked, personal data masked. */
export interface BatchPost {
  /** The file of the archive that holds it; the file itself where it is no archive. */
  readonly source: string;
  readonly line: number;
  readonly text: string;
}

export type BatchRecord = typeof reviewBatches.$inferSelect;

export type BatchProgress = Pick<BatchRecord, 'done' | 'clear' | 'queued' | 'errors'>;

/** Files of job posts, from when they come until all their posts are checked. */
export interface ReviewBatches {
  add(
    batch: {
      readonly id: string;
      readonly name: string;
      readonly posts: readonly BatchPost[];
      readonly errors: ReviewBatch['errors'];
    },
    owner: Owner,
    at: Date,
  ): Promise<void>;
  /** Takes up the oldest batch on which nobody worked since then. */
  take(silentSince: Date, at: Date): Promise<BatchRecord | null>;
  /** How far it is. */
  progress(id: string, progress: BatchProgress, at: Date): Promise<void>;
  /** All its posts are checked; none of their texts is kept here. */
  finish(id: string, at: Date): Promise<void>;
  find(id: string, reader: Owner): Promise<BatchRecord | null>;
  /** The last first. */
  list(reader: Owner, limit: number): Promise<BatchRecord[]>;
}

const never = new Date(0);

export function reviewBatchRecords(database: Database): ReviewBatches {
  return {
    async add({ id, name, posts, errors }, { accountId, organisation }, at) {
      await database.insert(reviewBatches).values({
        id,
        ...storable({ name, posts: [...posts], errors }),
        state: 'running',
        size: posts.length,
        done: 0,
        clear: 0,
        queued: 0,
        createdAt: at,
        beatAt: never,
        accountId,
        organisation,
      });
    },

    async take(silentSince, at) {
      const oldest = database
        .select({ id: reviewBatches.id })
        .from(reviewBatches)
        .where(and(eq(reviewBatches.state, 'running'), lte(reviewBatches.beatAt, silentSince)))
        .orderBy(asc(reviewBatches.createdAt))
        .limit(1)
        .for('update', { skipLocked: true });
      const [taken] = await database
        .update(reviewBatches)
        .set({ beatAt: at })
        .where(inArray(reviewBatches.id, oldest))
        .returning();
      return taken ?? null;
    },

    async progress(id, { errors, ...progress }, at) {
      await database
        .update(reviewBatches)
        .set({ ...progress, errors: storable(errors), beatAt: at })
        .where(eq(reviewBatches.id, id));
    },

    async finish(id, at) {
      await database
        .update(reviewBatches)
        .set({ state: 'done', posts: [], finishedAt: at })
        .where(eq(reviewBatches.id, id));
    },

    async find(id, reader) {
      const [row] = await database
        .select()
        .from(reviewBatches)
        .where(and(eq(reviewBatches.id, id), sharedWith(reader, reviewBatches)));
      return row ?? null;
    },

    list: (reader, limit) =>
      database
        .select()
        .from(reviewBatches)
        .where(sharedWith(reader, reviewBatches))
        .orderBy(desc(reviewBatches.createdAt))
        .limit(limit),
  };
}
