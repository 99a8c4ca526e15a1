import { and, asc, desc, eq, gte, isNotNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { ReviewKind, ReviewNumbers, ReviewOutcome, ReviewStanding } from '../contracts/review.ts';
import type { RunResult } from '../contracts/run.ts';
import type { Database } from './database.ts';
import type { Owner } from './owner.ts';
import { accounts, reviews, runs } from './schema.ts';
import { sharedWith } from './shared-with.ts';
import { storable } from './storable.ts';

type ReviewRow = typeof reviews.$inferSelect;
export type NewReview = Pick<
  ReviewRow,
  'runId' | 'kind' | 'title' | 'topic' | 'weight' | 'remarks' | 'source' | 'line' | 'queuedAt'
> &
  Owner & { readonly batch?: { readonly id: string; readonly place: number } };

/** A row of the reviewers' queue, with the name of who decided. */
export type ReviewItem = ReviewRow & { readonly deciderName: string | null };

export interface NewDecision {
  readonly outcome: ReviewOutcome;
  readonly reason: string;
  /** Null where nothing was corrected. */
  readonly corrected: string | null;
  /** Null for a decision by command. */
  readonly by: string | null;
}

/** From a moment on, and before another. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/**
 * What waits for reviewers and how they decided. A reader finds what is theirs or their organisation's, what nobody's is,
 * and every answer to a question: citizens ask the agency, whoever of its reviewers reads.
 */
export interface ReviewDesk {
  /** Takes up the answers that experts should look at and that are not here yet. */
  gather(): Promise<void>;
  /** Puts a run before the reviewers. False when it is there already, or its place in the batch is taken. */
  add(review: NewReview): Promise<boolean>;
  find(runId: string, reader: Owner): Promise<ReviewItem | null>;
  /** What a conversation left here. */
  ofConversation(conversationId: string, reader: Owner): Promise<ReviewItem | null>;
  /** What waits, the heaviest first; what is decided, the last first. */
  list(
    wanted: { readonly kind?: ReviewKind | undefined; readonly standing: ReviewStanding },
    page: { readonly limit: number; readonly offset: number },
    reader: Owner,
  ): Promise<{ items: ReviewItem[]; total: number }>;
  /** False where it is not waiting any more in the version that was seen. */
  decide(runId: string, version: number, decision: NewDecision, at: Date): Promise<boolean>;
  /** False where it is not decided in the version that was seen. */
  reopen(runId: string, version: number): Promise<boolean>;
  /** What waits now, and what was decided in a span of time, in all and by topic. */
  numbers(span: Span, reader: Owner): Promise<Omit<ReviewNumbers, 'day'>>;
  /** What was decided in a span of time, the first first, with the runs. */
  decided(
    span: Span,
    kind: ReviewKind | undefined,
    reader: Owner,
    limit: number,
  ): Promise<{ readonly item: ReviewItem; readonly run: RunResult }[]>;
}

export function reviewDeskRecords(database: Database): ReviewDesk {
  const withDecider = () =>
    database
      .select({ item: reviews, deciderName: accounts.name })
      .from(reviews)
      .leftJoin(accounts, eq(accounts.id, reviews.decidedBy));
  const itemOf = ({ item, deciderName }: { item: ReviewRow; deciderName: string | null }): ReviewItem => ({
    ...item,
    deciderName,
  });

  return {
    async gather() {
      await database.execute(sql`
        insert into reviews (run_id, kind, title, topic, weight, queued_at)
        select runs.id, 'answer', left(runs.question, 200), runs.topic,
          case when feedback.useful = false then 10 else 0 end
            + case when runs.status = 'unanswerable_no_evidence' then 3 else 0 end
            + case when runs.withheld > 0 then 1 else 0 end,
          greatest(runs.finished_at, feedback.at)
        from runs left join feedback on feedback.run_id = runs.id
        where runs.status is not null and runs.result is not null and runs.result->>'draft' is null
          and (runs.status = 'unanswerable_no_evidence' or feedback.useful = false
            or runs.withheld > 0)
          and not exists (select 1 from reviews where reviews.run_id = runs.id)
        on conflict do nothing`);
    },

    async add({ batch, title, topic, remarks, source, ...review }) {
      const added = await database
        .insert(reviews)
        .values({
          ...review,
          ...storable({ title, topic, remarks, source }),
          batchId: batch?.id ?? null,
          place: batch?.place ?? null,
        })
        .onConflictDoNothing()
        .returning({ id: reviews.runId });
      return added.length > 0;
    },

    async find(runId, reader) {
      const [row] = await withDecider().where(and(eq(reviews.runId, runId), readableBy(reader)));
      return row ? itemOf(row) : null;
    },

    async ofConversation(conversationId, reader) {
      const [row] = await withDecider()
        .innerJoin(runs, eq(runs.id, reviews.runId))
        .where(and(eq(runs.conversationId, conversationId), readableBy(reader)))
        .orderBy(asc(runs.seq))
        .limit(1);
      return row ? itemOf(row) : null;
    },

    async list({ kind, standing }, { limit, offset }, reader) {
      const wanted = and(
        eq(reviews.standing, standing),
        kind ? eq(reviews.kind, kind) : undefined,
        readableBy(reader),
      );
      const order =
        standing === 'waiting'
          ? [desc(reviews.weight), asc(reviews.queuedAt), asc(reviews.runId)]
          : [desc(reviews.at), asc(reviews.runId)];
      const rows = await withDecider()
        .where(wanted)
        .orderBy(...order)
        .limit(limit)
        .offset(offset);
      return { items: rows.map(itemOf), total: await database.$count(reviews, wanted) };
    },

    async decide(runId, version, { outcome, reason, corrected, by }, at) {
      const changed = await database
        .update(reviews)
        .set({
          standing: outcome,
          version: version + 1,
          note: storable(reason),
          corrected: corrected === null ? null : storable(corrected),
          decidedBy: by,
          at,
        })
        .where(and(eq(reviews.runId, runId), eq(reviews.version, version), eq(reviews.standing, 'waiting')))
        .returning({ id: reviews.runId });
      return changed.length > 0;
    },

    async reopen(runId, version) {
      const changed = await database
        .update(reviews)
        .set({ standing: 'waiting', version: version + 1, decidedBy: null, at: null })
        .where(and(eq(reviews.runId, runId), eq(reviews.version, version), ne(reviews.standing, 'waiting')))
        .returning({ id: reviews.runId });
      return changed.length > 0;
    },

    async numbers({ from, until }, reader) {
      const onDay = sql`${reviews.at} >= ${from.toISOString()} and ${reviews.at} < ${until.toISOString()}`;
      const decided = (outcome: ReviewOutcome) =>
        sql<number>`(count(*) filter (where ${reviews.standing} = ${outcome} and ${onDay}))::int`;
      const seconds = sql`extract(epoch from ${reviews.at} - ${reviews.queuedAt})`;
      const rows = await database
        .select({
          kind: sql<ReviewKind | null>`${reviews.kind}`,
          topic: sql<string | null>`${reviews.topic}`,
          ofAll: sql<number>`grouping(${reviews.kind})`,
          waiting: sql<number>`(count(*) filter (where ${reviews.standing} = 'waiting'))::int`,
          accepted: decided('accepted'),
          corrected: decided('corrected'),
          rejected: decided('rejected'),
          medianSeconds: sql<
            number | null
          >`round((percentile_cont(0.5) within group (order by ${seconds}) filter (where ${onDay}))::numeric)::int`,
        })
        .from(reviews)
        .where(readableBy(reader))
        .groupBy(sql`grouping sets ((${reviews.kind}, ${reviews.topic}), ())`)
        .orderBy(sql`count(*) desc`);
      const total = rows.find(({ ofAll }) => ofAll === 1);
      const numbersOf = ({
        waiting,
        accepted,
        corrected,
        rejected,
        medianSeconds,
      }: (typeof rows)[number]) => ({
        waiting,
        accepted,
        corrected,
        rejected,
        medianSeconds: medianSeconds === null ? null : Math.max(0, medianSeconds),
      });
      return {
        ...(total ? numbersOf(total) : none),
        byTopic: rows.flatMap((row) =>
          row.ofAll === 1 || row.kind === null
            ? []
            : [{ kind: row.kind, topic: row.topic, ...numbersOf(row) }],
        ),
      };
    },

    async decided({ from, until }, kind, reader, limit) {
      const rows = await database
        .select({ item: reviews, deciderName: accounts.name, result: runs.result })
        .from(reviews)
        .innerJoin(runs, eq(runs.id, reviews.runId))
        .leftJoin(accounts, eq(accounts.id, reviews.decidedBy))
        .where(
          and(
            isNotNull(reviews.at),
            gte(reviews.at, from),
            lt(reviews.at, until),
            kind ? eq(reviews.kind, kind) : undefined,
            readableBy(reader),
          ),
        )
        .orderBy(asc(reviews.at))
        .limit(limit);
      return rows.flatMap(({ result, ...row }) =>
        result === null ? [] : [{ item: itemOf(row), run: result }],
      );
    },
  };
}

const none = { waiting: 0, accepted: 0, corrected: 0, rejected: 0, medianSeconds: null };

/** What a reader may find; see `ReviewDesk`. */
const readableBy = (reader: Owner): SQL | undefined =>
  or(eq(reviews.kind, 'answer'), sharedWith(reader, reviews));
