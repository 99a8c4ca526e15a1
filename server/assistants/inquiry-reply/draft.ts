import { z } from 'zod';
import { fieldOf } from '../../contracts/index.ts';

const text = z.string();

/** A question of the inquiry. */
export const InquiryQuestion = z.object({
  number: z.number().int().positive(),
  /** In the inquiry's own words. */
  question: fieldOf(text),
});

export const InquiryAnswer = z.object({
  number: z.number().int().positive(),
  question: text,
  /** What the evidence says, with its citations; null where nothing was found. */
  answer: fieldOf(text).nullable(),
  articles: z.array(text),
  /** Facts without which a figure cannot be given. */
  missing: z.array(text),
});
export type InquiryAnswer = z.infer<typeof InquiryAnswer>;

const Office = z.object({ name: text, does: text, law: text.nullable(), contact: text });

/** A reply to an inquiry: the first six sections are the letter, the last two are for who signs it. */
export const inquiryReplyDraft = z.object({
  greeting: text,
  understanding: z.object({ questions: z.array(InquiryQuestion) }),
  answers: z.array(InquiryAnswer),
  /** The articles that the answers stand on, in their own words; absent where none was found. */
  law: z.array(text).optional(),
  limits: z.array(text),
  contact: z.array(text),
  department: z.object({
    suggested: fieldOf(Office),
    /** Words of the inquiry that speak for it. */
    because: z.array(text),
    beside: z.array(Office),
  }),
  check: z.object({
    confidence: z.enum(['high', 'medium', 'low']),
    points: z.array(text),
  }),
});
