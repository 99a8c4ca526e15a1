import { z } from 'zod';
import { RunResult } from './run.ts';

/** `POST /v1/runs/:id/feedback`. A second one replaces the first. */
export const Feedback = z.strictObject({
  useful: z.boolean(),
  reason: z.enum(['wrong', 'incomplete', 'unclear', 'outdated', 'other']).optional(),
  comment: z.string().trim().max(1000).optional(),
});
export type Feedback = z.infer<typeof Feedback>;

/** A talk as a person gets it back after a reload: `GET /v1/conversations/:id`. */
export const Conversation = z.object({
  id: z.uuid(),
  assistant: z.string(),
  createdAt: z.iso.datetime(),
  /** Finished runs in the order asked. */
  runs: z.array(RunResult),
  /** What the person said of the answers, by the run's id. */
  feedback: z.record(z.uuid(), Feedback).default({}),
  /** The run still under way, to be resumed with `GET /v1/runs/:id?after=0`; null when none is. */
  active: z.object({ id: z.uuid(), question: z.string() }).nullable(),
});
export type Conversation = z.infer<typeof Conversation>;

/** `GET /v1/conversations`: the talks and documents of an account and its organisation, the last used first. */
export const ConversationSummary = z.object({
  id: z.uuid(),
  assistant: z.string(),
  createdAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** Whether the account itself began it. */
  own: z.boolean(),
});
export type ConversationSummary = z.infer<typeof ConversationSummary>;
export const ConversationList = z.object({ conversations: z.array(ConversationSummary) });
