import { z } from 'zod';
import { planSections } from './draft.ts';

export const longestNotes = 12_000;
const line = z.string().trim().min(1).max(300);
const sectionIds = Object.keys(planSections) as [keyof typeof planSections, ...(keyof typeof planSections)[]];

/** Whose words an edit is. */
export const Editor = z.enum(['counselor', 'jobseeker']);
export type Editor = z.infer<typeof Editor>;

/** What the plan may know of the jobseeker; personal data is masked before anything reads it. */
export const Profile = z.strictObject({
  /** `40대 중반`, `만 66세`. */
  ageBand: line.optional(),
  /** Where the jobseeker lives, as far as the district: `경기 안산시 단원구`. */
  region: line.optional(),
  education: line.optional(),
  /** One entry a job, with its period: `가나문구 경리 2015.03~2021.02`. */
  experience: z.array(line).max(30).optional(),
  certificates: z.array(line).max(30).optional(),
});
export type Profile = z.infer<typeof Profile>;

/**
 * What a counselor sends. The first run of a talk needs notes or aims; later ones say only what changes, and every run
 * is a version that is kept.
 */
export const ActionPlanInput = z.strictObject({
  profile: Profile.optional(),
  /** The interview as the counselor jotted it down. */
  notes: z
    .string()
    .trim()
    .max(longestNotes, `${longestNotes.toLocaleString('ko-KR')}자까지 쓸 수 있습니다.`)
    .optional(),
  /** The work that is looked for, in the jobseeker's words. */
  aims: z.string().trim().max(500).optional(),
  /** What every lead and activity must keep to: care, health, transport, hours. */
  limits: z.array(line).max(20).optional(),
  /** `국민취업지원제도 I유형, 수급자격 인정 통지 2026-11-02`. */
  benefitStatus: z.string().trim().max(300).optional(),
  /** What was asked, by slot: read as further notes. */
  answers: z.record(z.string().max(40), z.string().trim().min(1).max(1000)).optional(),
  /** Somebody's own words for a section; an empty text gives it back to the draft. */
  edits: z.partialRecord(z.enum(sectionIds), z.string().trim().max(4000)).optional(),
  /** Who wrote `edits`; the counselor where nothing is said. */
  editor: Editor.optional(),
  /** Go back to an earlier version, counted from 1. */
  restore: z.number().int().positive().optional(),
  /** The version that `changes` is told against; else the one before. */
  compareWith: z.number().int().positive().optional(),
});
export type ActionPlanInput = z.infer<typeof ActionPlanInput>;
