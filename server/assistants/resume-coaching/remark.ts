import { z } from 'zod';
import type { ResumeFacts } from '../resume-facts/resume-facts.ts';
import type { Dictionary } from './dictionary.ts';
import type { TargetPost } from './target/target-post.ts';

/** What a remark is about. */
export const RemarkKind = z.enum([
  'missing_result',
  'vague',
  'cliche',
  'repetition',
  'too_long',
  'typo',
  'spacing',
  'sensitive_info',
  'gap',
  'overlap',
  'impossible_date',
  'inconsistent',
  'mismatch_with_post',
]);
export type RemarkKind = z.infer<typeof RemarkKind>;

/** Something to change: the words as they stand, why, and how. */
export const Remark = z.object({
  kind: RemarkKind,
  /** The words of the résumé, or of the post, between `start` and `end` (UTF-16 units from 0). */
  quote: z.string(),
  /** `post` where a requirement has no answer in the résumé. */
  of: z.enum(['resume', 'post']),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** From 1. */
  line: z.number().int().positive(),
  reason: z.string(),
  /** How; facts that only the person knows stand as placeholders: `[성과 수치]`. */
  suggestion: z.string(),
  /** What takes the quote's place, where that is certain: a spelling. Empty where the quote is to be left out. */
  replacement: z.string().nullable(),
  /** The article that the remark rests on. */
  article: z.string().nullable(),
});
export type Remark = z.infer<typeof Remark>;

/** A remark as a rule finds it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly suggestion: string;
  readonly replacement?: string;
  readonly article?: string;
  readonly of?: 'post';
}

/** What a rule looks at besides the résumé. */
export interface Coaching extends Dictionary {
  readonly facts: ResumeFacts;
  /** Null where nobody named a post. */
  readonly post: TargetPost | null;
}

export interface RemarkRule {
  readonly kind: RemarkKind;
  readonly find: (coaching: Coaching) => readonly Found[];
}
