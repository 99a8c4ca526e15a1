import { z } from 'zod';

/** Something of a résumé with the words of it that say so. */
const sourced = <Value extends z.ZodType>(value: Value) => z.object({ value, source: z.string() });

/** One line of the summary. `topic` is what it is about, `sources` the words of the résumé behind it. */
export const SummaryLine = z.object({
  topic: z.enum(['career', 'experience', 'education', 'abilities', 'conditions']),
  text: z.string(),
  sources: z.array(z.string()).min(1),
});
export type SummaryLine = z.infer<typeof SummaryLine>;

export const SummarisedJob = z.object({
  company: z.string(),
  role: z.string().nullable(),
  /** `YYYY-MM`; null where it is not written or cannot be. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  ongoing: z.boolean(),
  /** Both months included; null where the dates cannot be counted. */
  months: z.number().int().positive().nullable(),
});
export type SummarisedJob = z.infer<typeof SummarisedJob>;

/** A résumé in three to five lines, and the same by kind. Nothing in it ranks anybody. */
export const ResumeSummary = z.object({
  lines: z.array(SummaryLine),
  jobs: z.array(sourced(SummarisedJob)),
  /** Sentences of the résumé about work, those that bear on the post first. */
  experience: z.array(sourced(z.string())),
  certificates: z.array(sourced(z.string())),
  languages: z.array(sourced(z.string())),
  skills: z.array(sourced(z.string())),
  education: z.array(sourced(z.string())),
  /** Courses, activities and awards. */
  training: z.array(sourced(z.string())),
  /** Where work can be seen. */
  portfolio: z.array(sourced(z.string())),
  /** What the person says of hours, tasks and help at work. */
  conditions: z.array(sourced(z.string())),
  /** Places of the résumé that were left out, since an employer may not ask for them. */
  leftOut: z.number().int().nonnegative(),
});
export type ResumeSummary = z.infer<typeof ResumeSummary>;
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: string;
}
