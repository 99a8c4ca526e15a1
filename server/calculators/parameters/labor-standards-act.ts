import type { CalendarDate } from '../calendar.ts';

/** 근로기준법 제74조제1항·제4항; the 100 days for a premature child are for leave running on or after 2025-02-23. */
export const maternityLeave = {
  single: { days: 90, afterBirth: 45, paid: 60 },
  multiple: { days: 120, afterBirth: 60, paid: 75 },
  premature: { days: 100, from: '2025-02-23' },
} as const;

interface MiscarriageRow {
  /** Completed weeks of pregnancy, at most. */
  readonly weeks: number;
  readonly days: number;
}

/** 근로기준법 시행령 제43조제3항 (2025-02-18 개정, 2025-02-23 시행). */
const miscarriageDays: readonly MiscarriageRow[] = [
  { weeks: 15, days: 10 },
  { weeks: 21, days: 30 },
  { weeks: 27, days: 60 },
  { weeks: Number.POSITIVE_INFINITY, days: 90 },
];
/** 종전 제43조제3항제1호·제2호: 11주 이내 5일, 12주 이상 15주 이내 10일. */
const formerMiscarriageDays: readonly MiscarriageRow[] = [{ weeks: 11, days: 5 }, ...miscarriageDays];

export function miscarriageLeaveDays(weeks: number, on: CalendarDate): number {
  const table = on >= '2025-02-23' ? miscarriageDays : formerMiscarriageDays;
  return table.find((row) => Math.floor(weeks) <= row.weeks)?.days ?? 0;
}

/** 제50조제1항, 제53조제1항·제3항 (부칙 제15513호 제2조: 2022-12-31까지), 제71조. */
export const workingHours = {
  week: 40,
  overtime: 12,
  underThirtyExtra: { hours: 8, from: '2021-07-01', until: '2022-12-31' },
  postpartumOvertime: 6,
} as const;

/** 제69조. */
export const minorHours = { day: 7, week: 35, extraDay: 1, extraWeek: 5 } as const;

/** 제37조제1항제2호는 2025-10-23부터(부칙 제20520호 제1조·제2조); 시행령 제17조: 연 100분의 20. */
export const latePayment = { percent: 20, graceDays: 14, whileEmployedFrom: '2025-10-23' } as const;

/** 제49조, 근로자퇴직급여 보장법 제10조. */
export const prescriptionYears = 3;
