import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, lt, lte, or, sql } from 'drizzle-orm';
import type { IngestJobs } from '../../ingest/ingest-job.ts';
import type { IngestJob } from '../contracts/documents.ts';
import type { Database } from './database.ts';
import { ingestJobs } from './schema.ts';
import { storable } from './storable.ts';

/** Where servers share a database: a job whose server has been silent for so long was left by a killed one. */
const silenceMs = 60_000;

type Row = typeof ingestJobs.$inferSelect;

/** The queue of work on the index, as a table. */
export function ingestJobRecords(database: Database, shared: boolean): IngestJobs {
  return {
    async add({ what, origin, paths }, at) {
      const alike = and(
        eq(ingestJobs.state, 'waiting'),
        eq(ingestJobs.what, what),
        eq(ingestJobs.origin, origin),
        sql`${ingestJobs.paths} = ${JSON.stringify(paths)}::jsonb`,
      );
      const [waiting] = await database.select().from(ingestJobs).where(alike).limit(1);
      if (waiting) return toJob(waiting);
      const [added] = await database
        .insert(ingestJobs)
        .values({
          id: randomUUID(),
          what,
          origin,
          paths: [...paths],
          state: 'waiting',
          files: 0,
          done: 0,
          failures: [],
          createdAt: at,
        })
        .returning();
      if (!added) throw new Error('The database returned no row for an inserted job.');
      return toJob(added);
    },

    async next(at) {
      const first = database
        .select({ id: ingestJobs.id })
        .from(ingestJobs)
        .where(eq(ingestJobs.state, 'waiting'))
        .orderBy(asc(ingestJobs.seq))
        .limit(1)
        .for('update', { skipLocked: true });
      const [taken] = await database
        .update(ingestJobs)
        .set({
          state: 'running',
          startedAt: at,
          beatAt: at,
          files: 0,
          done: 0,
        })
        .where(inArray(ingestJobs.id, first))
        .returning();
      return taken ? toJob(taken) : null;
    },

    async progress(id, { files, done }, at) {
      await database.update(ingestJobs).set({ files, done, beatAt: at }).where(eq(ingestJobs.id, id));
    },

    async finish(id, end, at) {
      await database
        .update(ingestJobs)
        .set({
          state: end.state,
          summary: end.state === 'done' ? { ...end.summary } : null,
          error: end.state === 'failed' ? storable(end.error) : null,
          failures: storable([...end.failures]),
          finishedAt: at,
        })
        .where(eq(ingestJobs.id, id));
    },

    async putBack(id) {
      await database.update(ingestJobs).set({ state: 'waiting' }).where(eq(ingestJobs.id, id));
    },

    async recover(at) {
      const left = and(
        eq(ingestJobs.state, 'running'),
        shared ? lte(ingestJobs.beatAt, new Date(at.getTime() - silenceMs)) : undefined,
      );
      const again = await database
        .update(ingestJobs)
        .set({ state: 'waiting' })
        .where(left)
        .returning({ id: ingestJobs.id });
      return again.length;
    },

    async find(id) {
      const [row] = await database.select().from(ingestJobs).where(eq(ingestJobs.id, id));
      return row ? toJob(row) : null;
    },

    async latest(limit) {
      const open = sql`case when ${ingestJobs.state} in ('waiting', 'running') then 0 else 1 end`;
      const rows = await database.select().from(ingestJobs).orderBy(open, desc(ingestJobs.seq)).limit(limit);
      return rows.map(toJob);
    },

    async forget(before) {
      await database
        .delete(ingestJobs)
        .where(
          and(
            or(eq(ingestJobs.state, 'done'), eq(ingestJobs.state, 'failed')),
            lt(ingestJobs.finishedAt, before),
          ),
        );
    },
  };
}

function toJob({ seq: _, beatAt: __, createdAt, startedAt, finishedAt, ...row }: Row): IngestJob {
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}
