import { z } from 'zod';
import { CalendarDate } from '../../contracts/index.ts';

const text = z.string();
/** `02:41`; empty where the transcript tells no times. */
const At = text;

/** A line of the record with the time in the transcript at which it was said. */
export const Note = z.object({ at: At, speaker: text, text });
export type Note = z.infer<typeof Note>;

export const Advised = z.object({
  at: At,
  text,
  /** `supported`: its figures stand in the evidence; `unconfirmed`: the evidence does not decide it. */
  state: z.enum(['supported', 'unconfirmed']),
  articles: z.array(text),
});

/** Advice that the law contradicts, and what holds instead. */
export const Flagged = z.object({
  at: At,
  quote: text,
  rule: text,
  articles: z.array(text).min(1),
  correct: text,
});

export const AgreedAction = z.object({
  who: z.enum(['counselor', 'client', 'other']),
  what: text,
  /** The day by which, or on which; null where none is told. */
  due: CalendarDate.nullable(),
  at: At,
});
export type AgreedAction = z.infer<typeof AgreedAction>;

/** A record of a consultation. */
export const consultationRecordDraft = z.object({
  summary: z.array(z.object({ text, at: z.array(At) })),
  flagged: z.array(Flagged),
  speakers: z.array(
    z.object({ label: text, role: z.enum(['counselor', 'client', 'other']), turns: z.number().int() }),
  ),
  notes: z.array(z.object({ topic: text, lines: z.array(Note) })),
  asked: z.array(z.object({ at: At, question: text, answeredAt: At.nullable() })),
  advised: z.array(Advised),
  actions: z.array(AgreedAction),
  corrected: z.array(z.object({ at: At, heard: text, meant: text })),
});
