import { z } from 'zod';
import { Feedback } from './conversation.ts';
import { CalendarDate } from './passage.ts';
import { Citation, Figure, RunResult } from './run.ts';

/** `POST /v1/standard-answers`: makes the answer of a run the standard one for questions like its own. */
export const StandardAnswerRequest = z.strictObject({
  runId: z.uuid(),
  /** The role that keeps it right; not a person's name. */
  owner: z.string().trim().min(1, '누가 맡는지 역할을 적어 주세요.').max(100),
  /** From this day on it is no longer served until somebody has reviewed it. */
  reviewOn: CalendarDate,
});
export type StandardAnswerRequest = z.infer<typeof StandardAnswerRequest>;

export const StandardAnswer = z.object({
  id: z.uuid(),
  runId: z.uuid(),
  assistant: z.string(),
  /** Personal data masked. */
  question: z.string(),
  /** Served word for word, with its citations. */
  text: z.string(),
  language: z.string(),
  citations: z.array(Citation),
  figures: z.array(Figure),
  /** The day whose law it answers by. */
  asOf: CalendarDate,
  owner: z.string(),
  reviewOn: CalendarDate,
  approvedAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().nullable(),
});
export type StandardAnswer = z.infer<typeof StandardAnswer>;

/** `GET /v1/standard-answers`. */
export const StandardAnswerList = z.object({
  /** By which it shows whether a review is due. */
  today: CalendarDate,
  standardAnswers: z.array(StandardAnswer),
});
export type StandardAnswerList = z.infer<typeof StandardAnswerList>;

/** Words that no model makes, as a file of `knowledge/replies` has them. */
export const CannedReply = z.object({
  id: z.string(),
  /** What questions it answers. */
  route: z.string(),
  /** The role that keeps it right. */
  owner: z.string(),
  /** When its numbers and facts were last checked. */
  reviewed: CalendarDate,
  nextReview: CalendarDate,
  /** Role and day of an expert's approval; null until there is one. */
  approvedBy: z.string().nullable(),
  /** Path within the project. */
  file: z.string(),
  /** Markdown by language. */
  texts: z.record(z.string(), z.string()),
});
export type CannedReply = z.infer<typeof CannedReply>;

/** `GET /v1/replies`: what is due for review first. */
export const CannedReplyList = z.object({ today: CalendarDate, replies: z.array(CannedReply) });
export type CannedReplyList = z.infer<typeof CannedReplyList>;

/** Why an answer is put before the experts. */
export const ReviewReason = z.enum(['unanswered', 'down_voted', 'withheld']);
export type ReviewReason = z.infer<typeof ReviewReason>;

export const ReviewState = z.enum(['open', 'resolved']);

/** An answer that experts should look at, with what it stood on. */
export const ReviewItem = z.object({
  runId: z.uuid(),
  reasons: z.array(ReviewReason),
  state: ReviewState,
  /** What the expert wrote when resolving it; null while it is open. */
  note: z.string().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  feedback: Feedback.nullable(),
  /** The run as kept: question masked, evidence in its citations. */
  run: RunResult,
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** `GET /v1/review-queue`: the newest first. */
export const ReviewQuery = z.object({
  state: ReviewState.default('open'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const ReviewQueue = z.object({ items: z.array(ReviewItem) });
export type ReviewQueue = z.infer<typeof ReviewQueue>;

/** `GET /internal/report`: what `npm run report` asks of the server that has the data folder. */
export const ReportQuery = z.object({ day: CalendarDate });

/** `POST /v1/review-queue/:runId/resolve`. */
export const ReviewResolution = z.strictObject({
  note: z.string().trim().min(1, '어떻게 처리했는지 적어 주세요.').max(2000),
});
export type ReviewResolution = z.infer<typeof ReviewResolution>;
