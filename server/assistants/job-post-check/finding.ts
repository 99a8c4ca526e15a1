import { z } from 'zod';

/** `violation`: the text alone shows what the article forbids. `caution`: lawful in circumstances it does not show. */
export const Severity = z.enum(['violation', 'caution']);
export type Severity = z.infer<typeof Severity>;

/** Something in a job post that a law stands against. */
export const Finding = z.object({
  rule: z.string(),
  /** The rule's name as a person reads it. */
  title: z.string(),
  severity: Severity,
  /** `근로기준법 제43조제1항`; null for a sign of fraud, which no article names. */
  article: z.string().nullable(),
  /** Further articles on the same matter. */
  also: z.array(z.string()),
  /** The words of the post, exactly as they stand between `start` and `end` (UTF-16 units from 0). */
  quote: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  reason: z.string(),
  /** How the same want can be written lawfully. */
  rewording: z.string(),
  /** What may stand in the quote's place as it is; empty to leave the words out, null where only the author knows. */
  replacement: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;
