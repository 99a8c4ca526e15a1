import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { type Exact, exact } from './exact.ts';
import { dailyContractHours, hourlyWage, weeklyContractHours, wonAmount, yesNo } from './input.ts';
import { count, won } from './korean.ts';
import { monthlyStandardHours, weeklyHolidayHours } from './ordinary-hours.ts';
import { ordinaryHourlySlots } from './read/ordinary-hourly.ts';

/** 대법원 2020다247190 전원합의체: from this day fixedness is no requirement of the ordinary wage. */
const fixednessAbolished = '2024-12-19';

const input = z.strictObject({
  hourly_wage_krw: hourlyWage('시급').optional(),
  daily_wage_krw: wonAmount('일급').optional(),
  daily_hours: dailyContractHours().optional(),
  weekly_wage_krw: wonAmount('주급').optional(),
  monthly_base_krw: wonAmount('월 기본급').optional(),
  monthly_fixed_allowance_krw: wonAmount('매월 모두에게 정해진 대로 주는 수당').optional(),
  annual_regular_bonus_krw: wonAmount('1년 정기상여금').optional(),
  bonus_requires_employment: yesNo('상여금에 재직·근무일수 조건이 있는지').optional(),
  monthly_overtime_pay_krw: wonAmount('연장·야간·휴일근로수당').optional(),
  weekly_hours: weeklyContractHours().optional(),
});

function missing(known: Slots): readonly string[] {
  const paid = ['hourly_wage_krw', 'daily_wage_krw', 'weekly_wage_krw', 'monthly_base_krw'].some(
    (name) => known[name] !== undefined,
  );
  const byMonth = [
    'monthly_base_krw',
    'monthly_fixed_allowance_krw',
    'annual_regular_bonus_krw',
    'weekly_wage_krw',
  ].some((name) => known[name] !== undefined);
  return [
    ...(paid ? [] : ['monthly_base_krw']),
    ...(known.weekly_hours === undefined && (byMonth || !paid) ? ['weekly_hours'] : []),
    ...(known.daily_wage_krw !== undefined && known.daily_hours === undefined ? ['daily_hours'] : []),
  ];
}

/**
 * Ordinary wage by the hour: every regular and uniform pay for contractual work, each turned into its hourly part
 * and added. 근로기준법 시행령 제6조제1항·제2항. Overtime pay is no part of it.
 */
export const ordinaryHourlyWage = defineCalculator({
  id: 'ordinary-hourly-wage',
  title: '통상시급',
  input,
  slots: ordinaryHourlySlots,
  missing,
  wageSlots: ['hourly_wage_krw', 'daily_wage_krw', 'weekly_wage_krw', 'monthly_base_krw'],
  alternatives: [['hourly_wage_krw', 'daily_wage_krw', 'weekly_wage_krw', 'monthly_base_krw']],
  heeds: { hours: 'weekly_hours' },
  besideThePoint: ['performance', 'overtime'],
  compute(given, _on, inForceOn) {
    const weekly = given.weekly_hours ?? 40;
    const hours = monthlyStandardHours(weekly);
    const steps: string[] = [];
    const parts: Exact[] = [];
    const add = (label: string, computation: string, part: Exact) => {
      parts.push(part);
      steps.push(`${label}: ${computation} = ${won(part.round())}`);
    };
    if (given.hourly_wage_krw !== undefined)
      add('시급', won(given.hourly_wage_krw), exact(given.hourly_wage_krw));
    if (given.daily_wage_krw !== undefined) {
      add(
        '일급의 시간급',
        `${won(given.daily_wage_krw)} ÷ ${given.daily_hours}시간`,
        exact(given.daily_wage_krw).over(given.daily_hours ?? 8),
      );
    }
    if (given.weekly_wage_krw !== undefined) {
      const week = exact(weekly).plus(weeklyHolidayHours(weekly));
      add(
        '주급의 시간급',
        `${won(given.weekly_wage_krw)} ÷ ${count(week)}시간`,
        exact(given.weekly_wage_krw).over(week),
      );
    }
    const excludedBonus = given.bonus_requires_employment === true && inForceOn < fixednessAbolished;
    const bonus = excludedBonus ? exact(0) : exact(given.annual_regular_bonus_krw ?? 0).over(12);
    const monthly = exact(given.monthly_base_krw ?? 0)
      .plus(given.monthly_fixed_allowance_krw ?? 0)
      .plus(bonus);
    if (monthly.compare(0) > 0) {
      steps.push(
        `월 기준시간: (${weekly}시간 + 주휴 ${count(weeklyHolidayHours(weekly))}시간) × 365 ÷ 7 ÷ 12 ≒ ${hours}시간`,
      );
      if (bonus.compare(0) > 0)
        steps.push(
          `정기상여금의 한 달분: ${won(given.annual_regular_bonus_krw ?? 0)} ÷ 12 = ${won(bonus.round())}`,
        );
      add('월급의 시간급', `${won(monthly.round())} ÷ ${hours}시간`, monthly.over(hours));
    }
    const hourly = parts.reduce((sum, part) => sum.plus(part), exact(0));
    if (parts.length > 1)
      steps.push(`합계: ${parts.map((part) => won(part.round())).join(' + ')} = ${won(hourly.round())}`);
    if (given.monthly_overtime_pay_krw !== undefined)
      steps.push(
        `연장·야간·휴일근로수당 ${won(given.monthly_overtime_pay_krw)}은 소정근로의 대가가 아니어서 넣지 않습니다.`,
      );
    return {
      result: { monthly_standard_hours: hours, ordinary_hourly_krw: hourly.round() },
      law: ['근로기준법 시행령 제6조', '근로기준법 제2조'],
      summary: `통상시급은 ${won(hourly.round())}입니다. 정기적·일률적으로 소정근로에 대해 주기로 정한 임금만 넣었습니다.`,
      steps,
      limits: [
        '수당이 정기적·일률적으로 지급되는지는 지급 조건을 보고 판단해야 합니다.',
        ...(given.annual_regular_bonus_krw === undefined
          ? []
          : [
              '2024-12-19 대법원 전원합의체 판결에 따라 그날부터는 재직·근무일수 조건이 있는 정기상여금도 통상임금에 넣습니다.',
            ]),
        ...(weekly === 40 ? [] : ['월 기준시간은 시간 단위로 반올림했습니다.']),
      ],
    };
  },
});
