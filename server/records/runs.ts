import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { PublicError } from '../contracts/error.ts';
import type { RunResult } from '../contracts/run.ts';
import type { ConversationRecord } from './conversations.ts';
import type { Database } from './database.ts';
import { interrupted } from './interrupted.ts';
import { conversations, runs } from './schema.ts';
import { storable } from './storable.ts';

export type RunRecord = typeof runs.$inferSelect;

export interface NewRun {
  readonly id: string;
  readonly conversationId: string;
  /** Personal data already masked. */
  readonly question: string;
  /** Calendar date whose law answers. */
  readonly asOf: string;
  readonly at: Date;
}

export interface RunRecords {
  /**
   * Records that a run is under way.
   * @param opens the conversation that begins with it and is recorded together with it
   * @throws PublicError `unknown_conversation`, or `conversation_busy` while another run of it is active.
   */
  start(run: NewRun, opens?: ConversationRecord): Promise<RunRecord>;
  /** Records a run that ended before it was under way, together with the conversation that it opens. */
  add(
    run: NewRun,
    opens: ConversationRecord,
    result: RunResult,
    at: Date,
    state?: Readonly<Record<string, unknown>>,
  ): Promise<void>;
  /** Keeps what has been shown of a run that is under way, for the case that it never ends. */
  keep(shown: RunResult): Promise<void>;
  /**
   * Records how a run ended, and the state in which it leaves its conversation; the state stays as it was when none is
   * given. Nothing happens when the conversation was deleted meanwhile.
   */
  finish(result: RunResult, at: Date, state?: Readonly<Record<string, unknown>>): Promise<void>;
  find(id: string): Promise<RunRecord | null>;
  /** Active and finished runs in the order asked. */
  ofConversation(conversationId: string): Promise<RunRecord[]>;
  /** The run under way in the conversation, if any. */
  active(conversationId: string): Promise<RunRecord | null>;
  /** Ends the runs that a killed process left active with `error_internal`. Returns how many. */
  closeInterrupted(at: Date): Promise<number>;
}

/** No run lasts longer: where servers share a database, a younger one may be another server's. */
const longestRunMilliseconds = 15 * 60 * 1000;

const uniqueViolation = '23505';
const foreignKeyViolation = '23503';

export function runRecords(database: Database, shared: boolean): RunRecords {
  return {
    async start({ id, conversationId, question, asOf, at }, opens) {
      const nextSeq = sql<number>`(select coalesce(max(seq), 0) + 1 from runs where conversation_id = ${conversationId})`;
      try {
        // One statement each way: every further one would cost the person who asks as much again.
        const conversation = database
          .$with('conversation')
          .as(opens ? database.insert(conversations).values(opens) : touched(conversationId, at));
        const [record] = await database
          .with(conversation)
          .insert(runs)
          .values({ id, conversationId, seq: nextSeq, question: storable(question), asOf, createdAt: at })
          .returning();
        if (!record) throw new Error('The database returned no row for an inserted run.');
        return record;
      } catch (error) {
        const code = sqlState(error);
        if (code === foreignKeyViolation) throw new PublicError('unknown_conversation');
        if (code === uniqueViolation) throw new PublicError('conversation_busy');
        throw error;
      }
    },

    async add({ id, conversationId, asOf, at: createdAt }, opens, result, at, state = opens.state) {
      const clean = storable(result);
      const { question } = clean;
      const conversation = database
        .$with('conversation')
        .as(database.insert(conversations).values({ ...opens, lastAt: at, state: storable(state) }));
      await database
        .with(conversation)
        .insert(runs)
        .values({
          id,
          conversationId,
          seq: 1,
          question,
          asOf,
          createdAt,
          ...ended(clean, at),
        });
    },

    async keep(shown) {
      const clean = storable(shown);
      await database
        .update(runs)
        .set({ result: clean })
        .where(and(eq(runs.id, clean.id), isNull(runs.status)));
    },

    async finish(result, at, state) {
      const clean = storable(result);
      const conversation = database.$with('conversation').as(touched(clean.conversationId, at, state));
      await database
        .with(conversation)
        .update(runs)
        .set({ question: clean.question, ...ended(clean, at) })
        .where(eq(runs.id, clean.id));
    },

    async find(id) {
      const [record] = await database.select().from(runs).where(eq(runs.id, id));
      return record ? underWay(record) : null;
    },

    async ofConversation(conversationId) {
      const records = await database
        .select()
        .from(runs)
        .where(eq(runs.conversationId, conversationId))
        .orderBy(asc(runs.seq));
      return records.map(underWay);
    },

    async active(conversationId) {
      const [record] = await database
        .select()
        .from(runs)
        .where(and(eq(runs.conversationId, conversationId), isNull(runs.status)));
      return record ? underWay(record) : null;
    },

    async closeInterrupted(at) {
      const startedBefore = shared ? new Date(at.getTime() - longestRunMilliseconds) : at;
      const left = await database
        .select({ run: runs, assistant: conversations.assistant })
        .from(runs)
        .innerJoin(conversations, eq(conversations.id, runs.conversationId))
        .where(and(isNull(runs.status), lte(runs.createdAt, startedBefore)));
      for (const { run, assistant } of left) {
        const result = interrupted(run, assistant);
        await database
          .update(runs)
          .set(ended(result, at))
          .where(and(eq(runs.id, run.id), isNull(runs.status)));
      }
      return left.length;
    },
  };

  function touched(conversationId: string, at: Date, state?: Readonly<Record<string, unknown>>) {
    return database
      .update(conversations)
      .set({ lastAt: at, ...(state ? { state: storable(state) } : {}) })
      .where(eq(conversations.id, conversationId));
  }
}

/** What a run's end writes. */
const ended = (result: RunResult, at: Date) => ({
  status: result.status,
  result,
  topic: result.topic,
  withheld: result.withheld,
  finishedAt: at,
});

/** What is kept of a run that is under way is no result yet. */
const underWay = (run: RunRecord): RunRecord => (run.status === null ? { ...run, result: null } : run);

/** The SQLSTATE of a database error, which Drizzle wraps as the cause of its own. */
function sqlState(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return undefined;
}
