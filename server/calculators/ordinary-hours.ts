import { type Exact, exact } from './exact.ts';

/** 근로기준법 제18조제3항: 1주 15시간 미만이면 주휴일이 없다. */
export const weeklyHolidayThresholdHours = 15;

/**
 * Paid hours of the weekly holiday: 1/5 of the contractual week, at most 8.
 * 근로기준법 제55조제1항·시행령 별표 2(단시간근로자의 1일 소정근로시간 = 4주 소정근로시간 ÷ 통상근로자의 소정근로일수).
 */
export function weeklyHolidayHours(weeklyHours: number | Exact): Exact {
  const week = exact(weeklyHours);
  if (week.compare(weeklyHolidayThresholdHours) < 0) return exact(0);
  return week.atMost(40).over(5);
}

/**
 * Hours that a month's pay stands for: (1주 소정근로시간 + 주휴시간) × 365 ÷ 7 ÷ 12, to the whole hour as the
 * minimum-wage notices publish it (40시간 → 209시간). 근로기준법 시행령 제6조제2항제4호, 최저임금법 시행령 제5조제1항제3호.
 */
export function monthlyStandardHours(weeklyHours: number): number {
  return exact(weeklyHours).plus(weeklyHolidayHours(weeklyHours)).times(365).over(7).over(12).round();
}
