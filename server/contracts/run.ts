import { z } from 'zod';
import { TypedDraft } from './draft.ts';
import { CalendarDate } from './passage.ts';
import { RunStatus } from './status.ts';

export const questionLimit = 2000;

/** The input of an assistant that answers questions. */
export const Question = z.strictObject({
  question: z
    .string()
    .trim()
    .min(1, '질문을 입력해 주세요.')
    .max(questionLimit, `질문은 ${questionLimit.toLocaleString('ko-KR')}자까지 쓸 수 있습니다.`),
});
export type Question = z.infer<typeof Question>;

/** What starts a run: `POST /v1/runs`, and the `run` message over Socket.IO. */
export const RunRequest = z.strictObject({
  assistant: z.string().min(1).max(64),
  /** As `GET /v1/assistants/:id/schema?of=input` describes it: each assistant has an input of its own. */
  input: z.record(z.string(), z.unknown()),
  conversationId: z.uuid().optional(),
  /** The day whose law answers; today in Asia/Seoul when absent. */
  asOf: CalendarDate.optional(),
  /** The language of the interface, for notices; the answer follows the question's language. */
  language: z.enum(['ko', 'en']).optional(),
});
export type RunRequest = z.infer<typeof RunRequest>;

export const Citation = z.object({
  /** The number in the answer's text, `[1]`. */
  n: z.number().int().positive(),
  passageId: z.uuid(),
  title: z.string(),
  locator: z.string(),
  heading: z.string(),
  effectiveFrom: CalendarDate.nullable(),
  url: z.string().nullable(),
  /** The words of the passage that bear the claim, exactly as they stand in it. */
  quote: z.string(),
});
export type Citation = z.infer<typeof Citation>;

/** A figure from a calculator, never from a model. */
export const Figure = z.object({
  calculator: z.string(),
  title: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  result: z.record(z.string(), z.unknown()),
  law: z.array(z.string()),
  summary: z.string(),
  steps: z.array(z.string()),
  limits: z.array(z.string()),
});
export type Figure = z.infer<typeof Figure>;

/** One missing fact, with the question that asks for it. */
export const Ask = z.object({ slot: z.string(), question: z.string() });
export type Ask = z.infer<typeof Ask>;

/** How the conditions of a right stand by what was told: a pre-check by rules, never by a model. */
export const Assessment = z.object({
  check: z.string(),
  title: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  outcome: z.enum(['eligible', 'not_eligible', 'undetermined']),
  conditions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.enum(['met', 'not_met', 'unknown']),
      law: z.array(z.string()),
      /** What the state rests on, or what is still to be found out. */
      reason: z.string(),
    }),
  ),
  summary: z.string(),
  /** Questions whose answers decide what is still unknown. */
  asks: z.array(Ask).default([]),
  limits: z.array(z.string()),
});
export type Assessment = z.infer<typeof Assessment>;

/** Something a person should know beside the answer; `code` is stable, `text` is for reading. */
export const Notice = z.object({ code: z.string(), text: z.string() });
export type Notice = z.infer<typeof Notice>;

/** Who worded an answer; `expert` is a standard answer, word for word. */
export const Composer = z.enum(['extract', 'model', 'canned', 'draft', 'expert', 'none']);
export type Composer = z.infer<typeof Composer>;

export const Answer = z.object({
  /** Markdown with `[n]` where citation n bears the sentence before it. */
  text: z.string(),
  composer: Composer,
  model: z.string().nullable(),
  language: z.string(),
});
export type Answer = z.infer<typeof Answer>;

export const RunResult = z.object({
  id: z.uuid(),
  conversationId: z.uuid(),
  assistant: z.string(),
  status: RunStatus,
  /** The question as kept: personal data masked. */
  question: z.string(),
  /** What the evidence is about, by the topics of the guides; null where no guide was found. */
  topic: z.string().nullable().default(null),
  asOf: CalendarDate,
  answer: Answer,
  /** That a machine made this, in the language of the interface (인공지능기본법 제31조제2항); null for words of people. */
  mark: z.string().nullable().default(null),
  /** What a document service made; null where the assistant answers questions. */
  draft: TypedDraft.nullable().default(null),
  citations: z.array(Citation),
  figures: z.array(Figure),
  assessments: z.array(Assessment).default([]),
  asks: z.array(Ask),
  /** Where facts are asked for: the calculator, and what of its input is known already. */
  begun: z
    .object({ calculator: z.string(), known: z.record(z.string(), z.unknown()) })
    .nullable()
    .default(null),
  notices: z.array(Notice),
  /** Which prompt worded the answer; null when no model took part. */
  prompt: z.object({ id: z.string(), hash: z.string() }).nullable(),
  /** Sentences of a model that verification held back. */
  withheld: z.number().int().nonnegative(),
  /** When there was no place for the question: whole seconds after which asking again is worth it. */
  retryAfterSeconds: z.number().int().positive().optional(),
  createdAt: z.iso.datetime(),
  /** Milliseconds by stage, and `total`; `firstText` until the first words reached the person. */
  timings: z.record(z.string(), z.number()),
});
export type RunResult = z.infer<typeof RunResult>;
