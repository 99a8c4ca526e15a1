import type { Slots } from './calculator.ts';
import { type Exact, exact } from './exact.ts';
import { count, won } from './korean.ts';
import { monthlyStandardHours } from './ordinary-hours.ts';

/** Ordinary wage told by the hour, the day or the month, as several calculators take it. */
export interface OrdinaryWage {
  readonly hourly_ordinary_wage_krw?: number | undefined;
  readonly daily_ordinary_wage_krw?: number | undefined;
  readonly monthly_ordinary_wage_krw?: number | undefined;
  readonly weekly_hours?: number | undefined;
  readonly daily_hours?: number | undefined;
}

export const ordinaryWageAlternatives = [
  'hourly_ordinary_wage_krw',
  'daily_ordinary_wage_krw',
  'monthly_ordinary_wage_krw',
] as const;

/** What is still needed to turn the ordinary wage that is known into a day's. */
export function missingForDailyOrdinaryWage(known: Slots): readonly string[] {
  if (known.daily_ordinary_wage_krw !== undefined) return [];
  if (known.monthly_ordinary_wage_krw !== undefined)
    return known.weekly_hours === undefined ? ['weekly_hours'] : [];
  if (known.hourly_ordinary_wage_krw === undefined) return ['hourly_ordinary_wage_krw'];
  return known.daily_hours === undefined && known.weekly_hours === undefined ? ['daily_hours'] : [];
}

/** Contractual hours of one day; a week's fifth where only the week is known (별표 2의 단시간근로자도 같다). */
export function contractDay(given: OrdinaryWage): Exact {
  if (given.daily_hours !== undefined) return exact(given.daily_hours);
  return exact(given.weekly_hours ?? 40)
    .atMost(40)
    .over(5);
}

/** 근로기준법 시행령 제6조제2항제4호·제3항: 월급 ÷ 월 기준시간 × 1일 소정근로시간. Undefined when no ordinary wage is given. */
export function dailyOrdinaryWage(given: OrdinaryWage, steps: string[]): Exact | undefined {
  const day = contractDay(given);
  if (given.daily_ordinary_wage_krw !== undefined) {
    steps.push(`1일 통상임금: ${won(given.daily_ordinary_wage_krw)}`);
    return exact(given.daily_ordinary_wage_krw);
  }
  if (given.hourly_ordinary_wage_krw !== undefined) {
    const daily = exact(given.hourly_ordinary_wage_krw).times(day);
    steps.push(
      `1일 통상임금: ${won(given.hourly_ordinary_wage_krw)} × ${count(day)}시간 = ${won(daily.round())}`,
    );
    return daily;
  }
  if (given.monthly_ordinary_wage_krw === undefined) return undefined;
  const standard = monthlyStandardHours(given.weekly_hours ?? 40);
  const daily = exact(given.monthly_ordinary_wage_krw).over(standard).times(day);
  steps.push(
    `1일 통상임금: ${won(given.monthly_ordinary_wage_krw)} ÷ ${standard}시간 × ${count(day)}시간 = ${won(daily.round())}`,
  );
  return daily;
}
