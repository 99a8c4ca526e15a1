import { z } from 'zod';
import { ReviewReason } from './administration.ts';
import { Feedback } from './conversation.ts';
import { CalendarDate } from './passage.ts';
import { RunResult } from './run.ts';

/** What a reviewer decides about: a job post that was checked, the draft of a reply to an inquiry, an answer to a question. */
export const ReviewKind = z.enum(['post', 'inquiry', 'answer']);
export type ReviewKind = z.infer<typeof ReviewKind>;

export const ReviewOutcome = z.enum(['accepted', 'corrected', 'rejected']);
export type ReviewOutcome = z.infer<typeof ReviewOutcome>;

export const ReviewStanding = z.enum(['waiting', ...ReviewOutcome.options]);
export type ReviewStanding = z.infer<typeof ReviewStanding>;

const count = z.number().int().nonnegative();

/** Something that waits for a reviewer or was decided, as lists show it; its id is that of its run. */
export const Review = z.object({
  id: z.uuid(),
  kind: ReviewKind,
  standing: ReviewStanding,
  /** Rises with every decision and every reopening; whoever decides names the one they saw. */
  version: count,
  title: z.string(),
  /** What it is mostly about: a rule, a department, a topic of the guides; null where nothing says. */
  topic: z.string().nullable(),
  /** How much it wants a person: the heaviest comes first. */
  weight: count,
  /** What a machine found in it, in one line. */
  remarks: z.string(),
  /** The file that brought it, and the line in it; null for what came by itself. */
  source: z.string().nullable(),
  line: z.number().int().positive().nullable(),
  queuedAt: z.iso.datetime(),
  /** Why, in the reviewer's words; empty where nothing was said or nothing is decided. */
  reason: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  /** The reviewer's name; null while it waits, and for a decision by command. */
  decidedBy: z.string().nullable(),
});
export type Review = z.infer<typeof Review>;

/** `GET /v1/reviews`: what waits, the heaviest first; what is decided, the last first. */
export const ReviewsQuery = z.object({
  kind: ReviewKind.optional(),
  standing: ReviewStanding.default('waiting'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export type ReviewsQuery = z.infer<typeof ReviewsQuery>;

export const ReviewList = z.object({
  reviews: z.array(Review),
  /** Of all pages. */
  total: count,
  page: z.number().int(),
  size: z.number().int(),
});
export type ReviewList = z.infer<typeof ReviewList>;

/** `GET /v1/reviews/:id`. */
export const OpenedReview = Review.extend({
  /** The words that are decided about: the post, the letter, the answer. */
  original: z.string(),
  /** The same as a reviewer corrected it; null where none did. */
  corrected: z.string().nullable(),
  /** Why an answer is here; empty for posts and inquiries. */
  reasons: z.array(ReviewReason),
  feedback: Feedback.nullable(),
  run: RunResult,
});
export type OpenedReview = z.infer<typeof OpenedReview>;

/** `POST /v1/reviews`: puts what a service made of a post or an inquiry before the reviewers. */
export const ReviewRequest = z.strictObject({ runId: z.uuid() });

const version = z.number().int().nonnegative();
export const longestCorrection = 40_000;

/** `PUT /v1/reviews/:id/decision`. */
export const ReviewDecision = z
  .strictObject({
    /** Of the item as the reviewer saw it. */
    version,
    outcome: ReviewOutcome,
    reason: z.string().trim().max(2000, '까닭은 2,000자까지 쓸 수 있습니다.').default(''),
    /** The words as they shall be; with `corrected` alone. */
    corrected: z
      .string()
      .trim()
      .max(longestCorrection, `${longestCorrection.toLocaleString('ko-KR')}자까지 쓸 수 있습니다.`)
      .optional(),
  })
  .refine(({ outcome, reason }) => outcome === 'accepted' || reason !== '', {
    path: ['reason'],
    error: '고치거나 반려하는 까닭을 적어 주세요.',
  })
  .refine(({ outcome, corrected = '' }) => outcome !== 'corrected' || corrected !== '', {
    path: ['corrected'],
    error: '고친 글을 적어 주세요.',
  });
export type ReviewDecision = z.infer<typeof ReviewDecision>;

/** `POST /v1/reviews/:id/reopen`. */
export const ReviewReopening = z.strictObject({ version });

/** `GET /v1/review-numbers`. */
export const ReviewDay = z.object({ day: CalendarDate.optional() });

const numbers = {
  waiting: count,
  accepted: count,
  corrected: count,
  rejected: count,
  /** From the queue to the decision, of those decided on the day; null without any. */
  medianSeconds: count.nullable(),
};

/** What waits now, and what was decided on a day in Seoul. */
export const ReviewNumbers = z.object({
  day: CalendarDate,
  ...numbers,
  byTopic: z.array(z.object({ kind: ReviewKind, topic: z.string().nullable(), ...numbers })),
});
export type ReviewNumbers = z.infer<typeof ReviewNumbers>;

/** `GET /v1/review-decisions`: what was decided from one day to another, both included, as CSV. */
export const DecisionsQuery = z.object({
  kind: ReviewKind.optional(),
  from: CalendarDate.optional(),
  until: CalendarDate.optional(),
});
export type DecisionsQuery = z.infer<typeof DecisionsQuery>;

/** A file of posts that is being checked: `POST /v1/review-batches`. */
export const ReviewBatch = z.object({
  id: z.uuid(),
  /** The file's name. */
  name: z.string(),
  state: z.enum(['running', 'done']),
  posts: count,
  done: count,
  /** Posts with nothing to decide; nothing of them is kept. */
  clear: count,
  /** Posts that wait for a reviewer now. */
  queued: count,
  /** Lines that could not be read or checked, the first hundred, each with the reason. */
  errors: z.array(z.object({ source: z.string(), line: z.number().int(), reason: z.string() })),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type ReviewBatch = z.infer<typeof ReviewBatch>;

/** `GET /v1/review-batches`: the last first. */
export const ReviewBatchList = z.object({ batches: z.array(ReviewBatch) });
export type ReviewBatchList = z.infer<typeof ReviewBatchList>;
