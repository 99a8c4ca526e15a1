import { type Exact, exact } from './exact.ts';
import { count, won } from './korean.ts';
import { monthlyStandardHours, weeklyHolidayHours } from './ordinary-hours.ts';
import { uncountedPercentOf } from './parameters/minimum-wage-act.ts';

export interface PaidWages {
  readonly pay_type: 'hourly' | 'daily' | 'weekly' | 'monthly' | 'annual';
  readonly hourly_wage_krw?: number | undefined;
  readonly holiday_pay_included?: boolean | undefined;
  readonly daily_wage_krw?: number | undefined;
  readonly daily_hours?: number | undefined;
  readonly weekly_wage_krw?: number | undefined;
  readonly weekly_hours?: number | undefined;
  readonly monthly_base_krw?: number | undefined;
  readonly annual_salary_krw?: number | undefined;
  readonly monthly_fixed_allowance_krw?: number | undefined;
  readonly monthly_bonus_krw?: number | undefined;
  readonly monthly_cash_meal_krw?: number | undefined;
  readonly monthly_in_kind_krw?: number | undefined;
  readonly monthly_overtime_pay_krw?: number | undefined;
}

/** Pay that counts towards the minimum wage and the hours that it is for, of one unit of pay. */
export interface CountedPay {
  readonly pay: Exact;
  readonly hours: Exact;
  readonly unit: 'hour' | 'day' | 'week' | 'month';
  readonly per: string;
}

/** 최저임금법 제6조제4항, 시행령 제5조제1항; `fullMinimum` is the hourly minimum without a probation cut. */
export function countedPay(given: PaidWages, fullMinimum: number, year: number, steps: string[]): CountedPay {
  const weekly = given.weekly_hours ?? 40;
  const holiday = weeklyHolidayHours(weekly);
  if (given.pay_type === 'hourly') {
    const hourly = exact(given.hourly_wage_krw ?? 0);
    if (given.holiday_pay_included !== true)
      return { pay: hourly, hours: exact(1), unit: 'hour', per: '시간당' };
    const hours = exact(weekly).plus(holiday).over(weekly);
    steps.push(
      `주휴수당이 든 시급: 1시간 일할 때 (${weekly}시간 + 주휴 ${count(holiday)}시간) ÷ ${weekly}시간 = ${count(hours)}시간분의 임금`,
    );
    return { pay: hourly, hours, unit: 'hour', per: '시간당' };
  }
  if (given.pay_type === 'daily') {
    return {
      pay: exact(given.daily_wage_krw ?? 0),
      hours: exact(given.daily_hours ?? 8),
      unit: 'day',
      per: '하루에',
    };
  }
  if (given.pay_type === 'weekly') {
    const hours = exact(weekly).plus(holiday);
    steps.push(
      `1주 최저임금 적용기준 시간: ${weekly}시간 + 주휴 ${count(holiday)}시간 = ${count(hours)}시간`,
    );
    return { pay: exact(given.weekly_wage_krw ?? 0), hours, unit: 'week', per: '한 주에' };
  }
  return monthlyPay(given, fullMinimum, year, steps);
}

function monthlyPay(given: PaidWages, fullMinimum: number, year: number, steps: string[]): CountedPay {
  const weekly = given.weekly_hours ?? 40;
  const hours = monthlyStandardHours(weekly);
  steps.push(
    `월 최저임금 적용기준 시간: (${weekly}시간 + 주휴 ${count(weeklyHolidayHours(weekly))}시간) × 365 ÷ 7 ÷ 12 ≒ ${hours}시간`,
  );
  const share = uncountedPercentOf(year);
  const counted = (paid: number, percent: number) =>
    exact(paid).minus(exact(fullMinimum).times(hours).times(percent).over(100)).atLeast(0);
  const bonus = counted(given.monthly_bonus_krw ?? 0, share.bonus);
  const benefit = counted(given.monthly_cash_meal_krw ?? 0, share.benefit);
  const parts: readonly (readonly [string, Exact])[] = [
    given.pay_type === 'annual'
      ? ['연봉 ÷ 12', exact(given.annual_salary_krw ?? 0).over(12)]
      : ['기본급', exact(given.monthly_base_krw ?? 0)],
    ['고정수당', exact(given.monthly_fixed_allowance_krw ?? 0)],
    ['상여금', bonus],
    ['현금 복리후생비', benefit],
  ];
  const pay = parts.reduce((sum, [, part]) => sum.plus(part), exact(0));
  const told = parts
    .filter(([, part]) => part.compare(0) > 0)
    .map(([name, part]) => `${name} ${won(part.round())}`);
  steps.push(
    `최저임금에 넣는 월 임금: ${told.join(' + ')}${told.length > 1 ? ` = ${won(pay.round())}` : ''}`,
  );
  if (given.monthly_overtime_pay_krw !== undefined) {
    steps.push(
      `연장·야간·휴일근로수당 ${won(given.monthly_overtime_pay_krw)}은 넣지 않습니다(최저임금법 시행규칙 제2조).`,
    );
  }
  if (given.monthly_in_kind_krw !== undefined) {
    steps.push(
      `현물로 받은 ${won(given.monthly_in_kind_krw)}은 넣지 않습니다(최저임금법 제6조제4항제3호가목).`,
    );
  }
  return { pay, hours: exact(hours), unit: 'month', per: '한 달에' };
}
