import { z } from 'zod';
import { DraftSection } from './draft.ts';
import { Ask, Assessment, Citation, Figure, Notice, RunResult } from './run.ts';

/** The stages that a person may see progress for. */
export const StageName = z.enum([
  'admit',
  'screen',
  'understand',
  'route',
  'retrieve',
  'calculate',
  /** The model is not yet in its server's memory. */
  'load',
  'compose',
  'cite',
]);
export type StageName = z.infer<typeof StageName>;

const payload = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('started'),
    conversationId: z.uuid(),
    assistant: z.string(),
    question: z.string(),
  }),
  /** In front of the model: the place, 1 being next, and how long it will probably take to be served. */
  z.object({
    type: z.literal('waiting'),
    position: z.number().int().positive(),
    seconds: z.number().int().positive(),
  }),
  z.object({ type: z.literal('stage'), stage: StageName }),
  z.object({ type: z.literal('figure'), figure: Figure }),
  z.object({ type: z.literal('assessment'), assessment: Assessment }),
  /** Sent before the first text that cites it. */
  z.object({ type: z.literal('citation'), citation: Citation }),
  /** Verified text, to be appended. */
  z.object({ type: z.literal('text'), text: z.string() }),
  /** A section of a document; it takes the place of an earlier one with its id. */
  z.object({ type: z.literal('section'), section: DraftSection }),
  /** How much of a batch is done. */
  z.object({
    type: z.literal('progress'),
    done: z.number().int().nonnegative(),
    of: z.number().int().positive(),
  }),
  /** Text and citations so far are void: another composer starts over, and sends its own from 1. */
  z.object({ type: z.literal('reset') }),
  z.object({ type: z.literal('notice'), notice: Notice }),
  z.object({ type: z.literal('asks'), asks: z.array(Ask) }),
  /** The last event of every run, whatever its status. */
  z.object({ type: z.literal('finished'), result: RunResult }),
]);
export type RunEventPayload = z.infer<typeof payload>;

/** One thing that happened in a run. `seq` rises by one from 1, so that a client knows what it has seen. */
export const RunEvent = z.intersection(
  z.object({ runId: z.uuid(), seq: z.number().int().positive() }),
  payload,
);
export type RunEvent = { readonly runId: string; readonly seq: number } & RunEventPayload;
