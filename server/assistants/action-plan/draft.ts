import { z } from 'zod';
import { CalendarDate, fieldOf } from '../../contracts/index.ts';
import { Change } from '../versions.ts';

const line = fieldOf(z.string());
export type Line = z.infer<typeof line>;

/** Who wrote a section's words. */
export const Author = z.enum(['draft', 'counselor', 'jobseeker']);
export type Author = z.infer<typeof Author>;

/** The parts of a plan that a person may edit, in reading order: 구직자취업촉진법 시행령 제7조. */
export const planSections = {
  profile: '참여자',
  diagnosis: '진단',
  limits: '지켜야 할 조건',
  occupations: '목표 직종',
  goals: '월별 목표와 활동',
  training: '훈련·프로그램',
  jobs: '일자리',
  duties: '수당과 의무',
  risks: '위험 요인과 대응',
  meeting: '다음 상담',
  remarks: '그 밖에 상담에서 확인한 것',
  signature: '확인과 서명',
} as const;
export type PlanSection = keyof typeof planSections;

/** Every part is lines with their provenance; what was typed beside them is absent once a person has rewritten them. */
const part = z.object({ author: Author, lines: z.array(line) });

const Weekday = z.enum(['월', '화', '수', '목', '금', '토', '일']);
const Clock = z.string().regex(/^\d{2}:\d{2}$/);

/** A part of the week in which nothing may be planned. */
export const BlockedTime = z.object({
  weekday: Weekday,
  part: z.enum(['morning', 'afternoon', 'evening', 'day']),
});
export type BlockedTime = z.infer<typeof BlockedTime>;

export const Period = z.object({ from: CalendarDate, to: CalendarDate });
export type Period = z.infer<typeof Period>;

/** What is computed with; a limit that is only words stands in the lines. */
export const TypedLimits = z.object({
  /** Between these hours work is possible. */
  from: Clock.nullable(),
  to: Clock.nullable(),
  hoursPerWeekAtMost: z.number().nullable(),
  hoursPerDayAtMost: z.number().nullable(),
  commuteMinutesAtMost: z.number().int().nullable(),
  blocked: z.array(BlockedTime),
  away: z.array(Period),
  /** The first day on which work may begin. */
  startsFrom: CalendarDate.nullable(),
});
export type TypedLimits = z.infer<typeof TypedLimits>;

export const OccupationChoice = z.object({
  choice: z.enum(['first', 'second']),
  name: z.string(),
  /** Null where no dictionary is there to name it by. */
  keco: z.object({ code: z.string(), name: z.string() }).nullable(),
  reasons: z.array(line),
});
export type OccupationChoice = z.infer<typeof OccupationChoice>;

export const Activity = z.object({
  text: z.string(),
  /** What is counted to say that it was done. */
  measure: z.string(),
  by: CalendarDate,
  provenance: line.shape.provenance,
});
export type Activity = z.infer<typeof Activity>;

export const Month = z.object({
  /** `2026-12`. */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  goal: z.string(),
  activities: z.array(Activity),
});
export type Month = z.infer<typeof Month>;

export const Lead = z.object({
  id: z.string(),
  title: z.string(),
  organisation: z.string(),
  place: z.string().nullable(),
  /** Last day to apply, or the first day of a course. */
  day: CalendarDate.nullable(),
  url: z.string().nullable(),
  score: z.number(),
  reasons: z.array(z.string()),
  cautions: z.array(z.string()),
});
export type Lead = z.infer<typeof Lead>;

export const Duty = z.object({
  id: z.string(),
  text: z.string(),
  articles: z.array(z.string()),
  /** The day that it falls on, where the law gives one. */
  day: CalendarDate.nullable(),
});
export type Duty = z.infer<typeof Duty>;

/** An individual action plan (취업활동계획): sections of which nothing is known are absent, and asked for. */
export const actionPlanDraft = z.object({
  profile: part.optional(),
  diagnosis: part.optional(),
  limits: part.extend({ typed: TypedLimits.optional() }).optional(),
  occupations: part.extend({ choices: z.array(OccupationChoice).optional() }).optional(),
  goals: part.extend({ months: z.array(Month).optional() }).optional(),
  training: part.extend({ leads: z.array(Lead).optional() }).optional(),
  jobs: part.extend({ leads: z.array(Lead).optional() }).optional(),
  duties: part.extend({ duties: z.array(Duty).optional() }).optional(),
  risks: part.optional(),
  meeting: part
    .extend({ day: CalendarDate.nullable().optional(), time: Clock.nullable().optional() })
    .optional(),
  remarks: part.optional(),
  signature: part.optional(),
  /** Who wrote which part, and in which version. */
  authors: z.array(z.object({ section: z.string(), author: Author, version: z.number().int().positive() })),
  /** Against the version before, or the one named in `compareWith`. */
  changes: z.array(Change).optional(),
});
