import { assistants } from '../../assistants/registry.ts';
import {
  type CalendarDate,
  type DecisionsQuery,
  type OpenedReview,
  PublicError,
  type Review,
  type ReviewDecision,
  type ReviewKind,
  type ReviewList,
  type ReviewNumbers,
  type ReviewsQuery,
  type RunResult,
} from '../../contracts/index.ts';
import { ownerOf } from '../../identity/ownership.ts';
import type { Visitor } from '../../identity/visitor.ts';
import type { Owner } from '../../records/owner.ts';
import type { Records } from '../../records/records.ts';
import type { ReviewItem } from '../../records/review-desk.ts';
import { auditInto } from '../audit.ts';
import { dateInSeoul } from '../calendar.ts';
import { maskAtLeisure } from '../mask-at-leisure.ts';
import { decisionInWords, decisionsTable } from './decisions-table.ts';
import { originalOf, reasonsOf, reviewableOf, topicInWords } from './reviewable.ts';

const dayMs = 24 * 60 * 60_000;
/** Rows of one export. */
const mostDecisions = 10_000;

/** Which service made what is decided about. */
const assistantOf: Readonly<Record<ReviewKind, string>> = {
  post: 'job-post-check',
  inquiry: 'inquiry-reply',
  answer: 'consultation',
};

/** Where a post stood in the file that brought it. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly batch?: { readonly id: string; readonly place: number };
}

/** What reviewers do: they look at what waits, accept, correct or reject it, and take the decisions along. */
export interface ReviewRoom {
  list(query: ReviewsQuery, visitor: Visitor): Promise<ReviewList>;
  /** @throws PublicError unknown_review */
  open(id: string, visitor: Visitor): Promise<OpenedReview>;
  /**
   * Puts a finished run before the reviewers; null where there is nothing in it to decide.
   * @param owner whose it is
   */
  add(run: RunResult, owner: Owner, from?: Place): Promise<Review | null>;
  /** @throws PublicError unknown_review; review_changed with the other's decision in words */
  decide(id: string, decision: ReviewDecision, visitor: Visitor): Promise<OpenedReview>;
  /** @throws PublicError unknown_review, review_changed */
  reopen(id: string, version: number, visitor: Visitor): Promise<OpenedReview>;
  /** What waits now, and what was decided on a day; today where none is given. */
  numbers(day: CalendarDate | undefined, visitor: Visitor): Promise<ReviewNumbers>;
  /** What was decided as CSV, with the words before and after. */
  decisions(query: DecisionsQuery, visitor: Visitor): Promise<string>;
  /** What a talk left here; null where it left nothing. */
  ofConversation(conversationId: string, visitor: Visitor): Promise<Review | null>;
}

export function createReviewRoom(records: Records, now: () => Date = () => new Date()): ReviewRoom {
  const desk = records.reviewDesk;
  const audit = auditInto(records.audit, now);
  const today = (): CalendarDate => dateInSeoul(now());

  async function find(id: string, visitor: Visitor): Promise<ReviewItem> {
    await desk.gather();
    const item = await desk.find(id, ownerOf(visitor));
    if (!item) throw new PublicError('unknown_review');
    return item;
  }

  async function opened(item: ReviewItem): Promise<OpenedReview> {
    const run = (await records.runs.find(item.runId))?.result;
    if (!run) throw new PublicError('unknown_review');
    const feedback = await records.feedback.find(item.runId);
    return {
      ...toReview(item),
      original: originalOf(item.kind, run),
      corrected: item.corrected,
      reasons: item.kind === 'answer' ? reasonsOf(run, feedback) : [],
      feedback,
      run,
    };
  }

  /** Somebody was faster: what they did, in words. */
  async function changed(id: string, visitor: Visitor): Promise<PublicError> {
    const { standing, note, at, deciderName } = await find(id, visitor);
    if (standing === 'waiting' || at === null) return new PublicError('review_changed');
    return new PublicError('review_changed', [
      { path: 'version', message: decisionInWords(standing, deciderName, at, note) },
    ]);
  }

  return {
    async list({ kind, standing, page, size }, visitor) {
      await desk.gather();
      const { items, total } = await desk.list(
        { kind, standing },
        { limit: size, offset: (page - 1) * size },
        ownerOf(visitor),
      );
      return { reviews: items.map(toReview), total, page, size };
    },

    async open(id, visitor) {
      const item = await find(id, visitor);
      await audit('review_read', id, visitor);
      return opened(item);
    },

    async add(run, owner, from) {
      const reviewable = reviewableOf(run);
      if (!reviewable) return null;
      const { source = null, line = null, batch } = from ?? {};
      const review = { ...reviewable, runId: run.id, source, line, queuedAt: now(), ...owner };
      const isNew = await desk.add(batch ? { ...review, batch } : review);
      const item = isNew || !batch ? await desk.find(run.id, owner) : null;
      return item && toReview(item);
    },

    async decide(id, { version, outcome, reason, corrected }, visitor) {
      const { kind } = await find(id, visitor);
      const keeps = assistants.find((one) => one.id === assistantOf[kind])?.keeps ?? [];
      const decided = await desk.decide(
        id,
        version,
        {
          outcome,
          reason: (await maskAtLeisure(reason)).text,
          corrected:
            outcome === 'corrected' && corrected ? (await maskAtLeisure(corrected, keeps)).text : null,
          by: visitor.account?.id ?? null,
        },
        now(),
      );
      if (!decided) throw await changed(id, visitor);
      await audit('review_decided', id, visitor);
      return opened(await find(id, visitor));
    },

    async reopen(id, version, visitor) {
      await find(id, visitor);
      if (!(await desk.reopen(id, version))) throw await changed(id, visitor);
      await audit('review_reopened', id, visitor);
      return opened(await find(id, visitor));
    },

    async numbers(day = today(), visitor) {
      await desk.gather();
      const numbers = await desk.numbers(spanOf(day, day), ownerOf(visitor));
      const byTopic = numbers.byTopic.map((row) => ({ ...row, topic: topicInWords(row.kind, row.topic) }));
      return { ...numbers, byTopic, day };
    },

    async decisions({ kind, from = today(), until = today() }, visitor) {
      const decided = await desk.decided(spanOf(from, until), kind, ownerOf(visitor), mostDecisions);
      await audit('reviews_exported', `${from}/${until}`, visitor);
      return decisionsTable(
        decided.map(({ item, run }) => ({
          ...toReview(item),
          original: originalOf(item.kind, run),
          corrected: item.corrected,
        })),
      );
    },

    async ofConversation(conversationId, visitor) {
      const item = await desk.ofConversation(conversationId, ownerOf(visitor));
      return item && toReview(item);
    },
  };
}

/** From the beginning of a day in Seoul to the end of another. */
function spanOf(from: CalendarDate, until: CalendarDate): { from: Date; until: Date } {
  const beginning = (day: CalendarDate) => new Date(`${day}T00:00:00+09:00`);
  return { from: beginning(from), until: new Date(beginning(until).getTime() + dayMs) };
}

function toReview(item: ReviewItem): Review {
  const { runId, kind, standing, version, title, topic, weight, remarks, source, line } = item;
  return {
    id: runId,
    kind,
    standing,
    version,
    title,
    topic: topicInWords(kind, topic),
    weight,
    remarks,
    source,
    line,
    queuedAt: item.queuedAt.toISOString(),
    reason: item.note,
    decidedAt: item.at?.toISOString() ?? null,
    decidedBy: item.deciderName,
  };
}
