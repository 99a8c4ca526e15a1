import { z } from 'zod';
import { RunResult } from './run.ts';

/** The longest message of either side, as long as a question may be. */
export const handoverMessageLimit = 2000;

/** Where a hand-over is, from asking for a person to the end; a closed list. */
export const HandoverState = z.enum([
  /** In the queue. */
  'waiting',
  /** In the queue again, in front: a counselor had it and left. */
  'returned',
  /** A counselor has it. */
  'talking',
  /** The citizen ended it. */
  'left',
  /** The citizen stayed away too long. */
  'gone',
  /** The counselor ended it. */
  'ended',
  /** The office closed before a counselor was free. */
  'closed',
]);
export type HandoverState = z.infer<typeof HandoverState>;

/** What happens to a hand-over; each is kept among its messages, so that both sides read it in its place. */
export const HandoverEvent = z.enum([
  'taken',
  'given_back',
  'counselor_lost',
  'citizen_left',
  'citizen_lost',
  'finished',
  'office_closed',
]);
export type HandoverEvent = z.infer<typeof HandoverEvent>;

/** A passage under a counselor's message. */
export const HandoverSource = z.object({ passageId: z.uuid(), title: z.string(), locator: z.string() });
export type HandoverSource = z.infer<typeof HandoverSource>;

/** What one side wrote, or what happened. `seq` rises by one from 1 in each hand-over. */
export const HandoverMessage = z.object({
  seq: z.number().int().positive(),
  /** Made by whoever wrote it: sent twice, it is there once. */
  id: z.uuid(),
  author: z.enum(['citizen', 'counselor', 'house']),
  /** As kept: personal data masked. Empty where something happened. */
  text: z.string(),
  /** What happened; null for what somebody wrote. */
  event: HandoverEvent.nullable(),
  sources: z.array(HandoverSource),
  at: z.iso.datetime(),
});
export type HandoverMessage = z.infer<typeof HandoverMessage>;

/** A hand-over as both sides see it at a moment. */
export const HandoverView = z.object({
  id: z.uuid(),
  state: HandoverState,
  language: z.enum(['ko', 'en']),
  /** The place in the queue, 1 being next; null when it is not in the queue. */
  position: z.number().int().positive().nullable(),
  askedAt: z.iso.datetime(),
  citizenHere: z.boolean(),
  /** Whether the counselor who has it is there; while it waits, whether any is. */
  counselorHere: z.boolean(),
  /** Whether the counselor who reads this is the one who has it; false for the citizen. */
  own: z.boolean(),
});
export type HandoverView = z.infer<typeof HandoverView>;

/** How a hand-over stands, and the messages after the last one that the reader had. */
export const HandoverUpdate = z.object({ view: HandoverView, messages: z.array(HandoverMessage) });
export type HandoverUpdate = z.infer<typeof HandoverUpdate>;

/** `GET /v1/handover-desk`: whether a person can be asked for now. */
export const HandoverDesk = z.object({
  /** `off`: this server hands nothing over. `nobody`: it is open, and no counselor is there yet. */
  state: z.enum(['off', 'closed', 'nobody', 'full', 'open']),
  /** When it opens next, where it is closed; null where no day of the coming weeks is open. */
  opensAt: z.iso.datetime().nullable(),
  /** The opening hours as configured, such as `mon-fri 09:00-18:00`. */
  hours: z.string(),
  waiting: z.number().int().nonnegative(),
});
export type HandoverDesk = z.infer<typeof HandoverDesk>;

/** `POST /v1/handovers`: asks for a person, with the talk so far if there is one. */
export const HandoverRequest = z.strictObject({
  conversationId: z.uuid().optional(),
  language: z.enum(['ko', 'en']).default('ko'),
});
export type HandoverRequest = z.infer<typeof HandoverRequest>;

/** What the citizen's browser keeps of it: `key` opens this one hand-over as its citizen. */
export const AskedHandover = z.object({ id: z.uuid(), key: z.string(), conversationId: z.uuid() });
export type AskedHandover = z.infer<typeof AskedHandover>;

/** `POST /v1/handovers/:id/leave` */
export const HandoverKey = z.strictObject({ key: z.string().max(100) });

/** One in the queue, or one that the reader has. */
export const QueuedHandover = z.object({
  id: z.uuid(),
  state: HandoverState,
  language: z.enum(['ko', 'en']),
  askedAt: z.iso.datetime(),
  /** By the topics of the guides; null where none was found yet. */
  topic: z.string().nullable(),
  /** The first lines of what it is about, masked. */
  firstLines: z.string(),
  citizenHere: z.boolean(),
});
export type QueuedHandover = z.infer<typeof QueuedHandover>;

/** `GET /v1/handovers`: what waits, the next first, and what this counselor has. */
export const HandoverQueue = z.object({
  waiting: z.array(QueuedHandover),
  own: z.array(QueuedHandover),
  desk: HandoverDesk,
});
export type HandoverQueue = z.infer<typeof HandoverQueue>;

/** `GET /v1/handovers/:id`: a hand-over with the talk before it and all its messages. */
export const OpenedHandover = z.object({
  ...HandoverUpdate.shape,
  /** Finished runs of the talk before, in the order asked. */
  runs: z.array(RunResult),
});
export type OpenedHandover = z.infer<typeof OpenedHandover>;

/** `POST /v1/handovers/:id/suggestion`: the run whose answer a counselor may edit and send. */
export const HandoverSuggestion = z.object({ runId: z.uuid(), question: z.string() });
export type HandoverSuggestion = z.infer<typeof HandoverSuggestion>;
