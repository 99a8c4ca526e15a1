import { z } from 'zod';
import {
  averageDailyWage,
  averageWageAlternatives,
  averageWageInput,
  averageWageSlots,
  missingAverageWage,
} from './average-wage.ts';
import { defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import {
  dailyContractHours,
  employeesCount,
  hourlyWage,
  weeklyContractHours,
  wholeNumber,
  wonAmount,
  yesNo,
} from './input.ts';
import { won } from './korean.ts';
import { dailyOrdinaryWage, missingForDailyOrdinaryWage, ordinaryWageAlternatives } from './ordinary-wage.ts';
import { shutdownSlots } from './read/shutdown.ts';

const input = z.strictObject({
  employees_count: employeesCount().optional(),
  employer_fault: yesNo('회사 사정(사용자의 귀책사유)으로 쉬었는지').optional(),
  shutdown_days: wholeNumber('휴업한 날수', 1, 366).optional(),
  ...averageWageInput,
  hourly_ordinary_wage_krw: hourlyWage('통상시급').optional(),
  daily_ordinary_wage_krw: wonAmount('하루 통상임금').optional(),
  monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
  daily_hours: dailyContractHours().optional(),
  weekly_hours: weeklyContractHours().optional(),
  paid_during_shutdown_krw: wonAmount('휴업기간에 받은 임금').optional(),
});

const refused = (known: Slots) =>
  known.employer_fault === false || (typeof known.employees_count === 'number' && known.employees_count < 5);

function missing(known: Slots): readonly string[] {
  if (refused(known)) return [];
  const ordinary = ordinaryWageAlternatives.some((name) => known[name] !== undefined);
  return [
    ...missingAverageWage(known),
    ...(ordinary ? missingForDailyOrdinaryWage(known) : ['daily_ordinary_wage_krw']),
    ...(known.shutdown_days === undefined ? ['shutdown_days'] : []),
    ...(known.employees_count === undefined ? ['employees_count'] : []),
    ...(known.employer_fault === undefined ? ['employer_fault'] : []),
  ];
}

/**
 * Least shutdown allowance: 70 % of the average wage, or the ordinary wage where that is less; wages paid meanwhile
 * are taken off first. 근로기준법 제46조제1항, 시행령 제26조. Not below five employees (시행령 별표 1).
 */
export const shutdownAllowance = defineCalculator({
  id: 'shutdown-allowance',
  title: '휴업수당',
  input,
  slots: { ...shutdownSlots, ...averageWageSlots },
  missing,
  alternatives: [ordinaryWageAlternatives, averageWageAlternatives],
  heeds: { hours: 'daily_hours', days: 'shutdown_days' },
  compute(given) {
    if (refused(given as Slots)) {
      const small = given.employees_count !== undefined && given.employees_count < 5;
      const why = small
        ? '상시 5명 미만 사업장에는 휴업수당 규정(근로기준법 제46조)이 적용되지 않아'
        : '사용자의 귀책사유로 휴업한 것이 아니어서';
      return {
        result: { payable: false, minimum_allowance_krw: 0 },
        law: ['근로기준법 제46조', ...(small ? ['근로기준법 제11조', '근로기준법 시행령 제7조'] : [])],
        summary: `${why} 휴업수당을 지급할 의무가 없습니다(0원).`,
        steps: [why],
        limits: [
          '원자재 부족, 주문 감소, 자금난처럼 회사의 경영 위험에 속하는 사정은 사용자의 귀책사유로 봅니다.',
        ],
      };
    }
    const steps: string[] = [];
    const days = given.shutdown_days ?? 0;
    const average = averageDailyWage(given, steps);
    const ordinary = dailyOrdinaryWage(given, steps) ?? exact(0);
    const seventy = average.times(70).over(100);
    const byOrdinary = seventy.compare(ordinary) > 0;
    steps.push(
      `평균임금의 70%: ${won(average.round())} × 70% = ${won(seventy.round())} ${byOrdinary ? '>' : '≤'} 1일 통상임금 ${won(ordinary.round())}`,
    );
    const paid = given.paid_during_shutdown_krw ?? 0;
    const allowance = byOrdinary
      ? ordinary.times(days).minus(paid).atLeast(0).round()
      : average.times(days).minus(paid).atLeast(0).times(70).over(100).round();
    steps.push(
      byOrdinary
        ? `휴업수당: ${won(ordinary.round())} × ${days}일${paid > 0 ? ` - 받은 임금 ${won(paid)}` : ''} = ${won(allowance)}`
        : paid > 0
          ? `휴업수당: (${won(average.round())} × ${days}일 - 받은 임금 ${won(paid)}) × 70% = ${won(allowance)}`
          : `휴업수당: ${won(seventy.round())} × ${days}일 = ${won(allowance)}`,
    );
    return {
      result: {
        payable: true,
        basis: byOrdinary ? 'ordinary_wage' : 'average_wage_70_percent',
        minimum_allowance_krw: allowance,
      },
      law: ['근로기준법 제46조', ...(paid > 0 ? ['근로기준법 시행령 제26조'] : [])],
      summary: byOrdinary
        ? `휴업수당은 적어도 ${won(allowance)}입니다. 평균임금의 70%가 통상임금보다 많아 통상임금을 기준으로 했습니다.`
        : `휴업수당은 적어도 ${won(allowance)}입니다. 회사 사정으로 쉰 ${days}일에 대해 평균임금의 70%를 받습니다.`,
      steps,
      limits: [
        '노동위원회의 승인을 받아 더 적게 주는 경우(제46조제2항)는 다루지 않습니다.',
        '휴업한 날은 근로하기로 한 날만 셉니다.',
      ],
    };
  },
});
