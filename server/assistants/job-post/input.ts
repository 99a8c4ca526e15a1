import { z } from 'zod';
import { CalendarDate, takesFile } from '../../contracts/index.ts';
import { type PostSection, postSections } from './draft.ts';

export const longestBrief = 8_000;
const sectionIds = Object.keys(postSections) as [PostSection, ...PostSection[]];
const Section = z.enum(sectionIds);

export const Tone = z.enum(['formal', 'friendly', 'plain']);
export type Tone = z.infer<typeof Tone>;
export const Length = z.enum(['short', 'standard']);

/**
 * What an employer sends. The first run of a talk needs `brief`; later ones say only what changes, and every run is
 * a version that is kept.
 */
export const JobPostInput = z.strictObject({
  /** Two or three lines, or an old post. */
  brief: z
    .string()
    .trim()
    .min(1, '어떤 사람을 찾는지 두세 줄 적어 주세요.')
    .max(longestBrief, `${longestBrief.toLocaleString('ko-KR')}자까지 쓸 수 있습니다.`)
    .meta(takesFile)
    .optional(),
  /** What was asked, by section. */
  answers: z.partialRecord(Section, z.string().trim().min(1).max(1000)).optional(),
  /** Ids of suggestions to be taken into the post. */
  accept: z.array(z.string().max(80)).max(40).optional(),
  /** The employer's own words for a section; an empty text takes it out. */
  edits: z.partialRecord(Section, z.string().trim().max(2000)).optional(),
  /** Word only this section anew, in the tone and length given. */
  rewrite: Section.optional(),
  tone: Tone.optional(),
  length: Length.optional(),
  /** Whether the post is written in English too; it stays so until said otherwise. */
  english: z.boolean().optional(),
  startDate: CalendarDate.optional(),
  employees: z.number().int().min(0).max(1_000_000).optional(),
  /** Go back to an earlier version, counted from 1. */
  restore: z.number().int().positive().optional(),
  /** The version that `changes` is told against; else the one before. */
  compareWith: z.number().int().positive().optional(),
});
export type JobPostInput = z.infer<typeof JobPostInput>;
