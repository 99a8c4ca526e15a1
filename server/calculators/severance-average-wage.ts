import { z } from 'zod';
import { addDays, addMonths, type CalendarDate, daysBetween } from './calendar.ts';
import { type Exact, exact } from './exact.ts';
import { koreanDate, won } from './korean.ts';

interface LastMonths {
  readonly last_working_date: CalendarDate;
  readonly last_3_months_wages_krw: number;
  readonly annual_bonus_krw?: number | undefined;
  readonly annual_leave_pay_krw?: number | undefined;
  readonly excluded_days?: number | undefined;
}

/**
 * A day's average wage at the end of an employment: wages of the three months before the day of leaving, with a
 * quarter of the year's bonus and leave pay, ÷ the days of those months less the excluded ones.
 * 근로기준법 제2조제1항제6호, 시행령 제2조제1항.
 */
export function severanceAverageWage(
  given: LastMonths,
  steps: string[],
): { readonly days: number; readonly wage: Exact } {
  const left = addDays(given.last_working_date, 1);
  const start = addMonths(left, -3);
  const excluded = given.excluded_days ?? 0;
  const days = daysBetween(start, left) - excluded;
  if (days <= 0) {
    throw new z.ZodError([
      {
        code: 'custom',
        path: ['excluded_days'],
        message:
          '마지막 3개월이 모두 제외되는 기간이면 그 기간 이전 3개월로 다시 계산해야 합니다. 제외되는 날수를 확인해 주세요.',
        input: given.excluded_days,
      },
    ]);
  }
  steps.push(
    `평균임금 산정기간: ${koreanDate(start)} ~ ${koreanDate(given.last_working_date)}${excluded > 0 ? `에서 제외되는 ${excluded}일을 뺀` : ''} ${days}일`,
  );
  const quarter = (label: string, yearly: number | undefined): Exact => {
    if (yearly === undefined) return exact(0);
    const part = exact(yearly).times(3).over(12);
    steps.push(`${label}의 3개월분: ${won(yearly)} × 3 ÷ 12 = ${won(part.round())}`);
    return part;
  };
  const wages = exact(given.last_3_months_wages_krw)
    .plus(quarter('상여금', given.annual_bonus_krw))
    .plus(quarter('연차수당', given.annual_leave_pay_krw));
  const wage = wages.over(days);
  steps.push(`1일 평균임금: ${won(wages.round())} ÷ ${days}일 = ${won(wage.round())}`);
  return { days, wage };
}
