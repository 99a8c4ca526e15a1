import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import { exact } from './exact.ts';
import {
  dailyContractHours,
  dateField,
  employeesCount,
  weeklyContractHours,
  wholeNumber,
  wonAmount,
} from './input.ts';
import { count, koreanDate, won } from './korean.ts';
import { dailyOrdinaryWage, ordinaryWageAlternatives } from './ordinary-wage.ts';
import { severanceSlots } from './read/severance.ts';

const input = z
  .strictObject({
    hire_date: dateField('입사일'),
    last_working_date: dateField('마지막 근무일'),
    weekly_hours: weeklyContractHours().optional(),
    last_3_months_wages_krw: wonAmount('마지막 3개월 임금 총액').optional(),
    annual_bonus_krw: wonAmount('마지막 1년 상여금').optional(),
    annual_leave_pay_krw: wonAmount('마지막 1년에 받은 연차수당').optional(),
    excluded_days: wholeNumber('평균임금에서 빼는 날수(육아휴직 등)', 0, 92).optional(),
    hourly_ordinary_wage_krw: wonAmount('통상시급').optional(),
    daily_ordinary_wage_krw: wonAmount('하루 통상임금').optional(),
    monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
    daily_hours: dailyContractHours().optional(),
    employees_count: employeesCount().optional(),
  })
  .refine((given) => given.hire_date <= given.last_working_date, {
    path: ['last_working_date'],
    message: '마지막 근무일이 입사일보다 앞섭니다. 날짜를 다시 확인해 주세요.',
  });

const underOneYear = (known: Slots) =>
  typeof known.hire_date === 'string' &&
  typeof known.last_working_date === 'string' &&
  addDays(known.last_working_date, 1) < addMonths(known.hire_date, 12);
const underFifteenHours = (known: Slots) => typeof known.weekly_hours === 'number' && known.weekly_hours < 15;

/** 근로자퇴직급여 보장법 제4조제1항 단서: neither service under a year nor a week under 15 hours needs the wages. */
function missing(known: Slots): readonly string[] {
  if (underOneYear(known) || underFifteenHours(known)) return [];
  const monthlyOnly = known.monthly_ordinary_wage_krw !== undefined;
  return [
    ...(known.last_3_months_wages_krw === undefined ? ['last_3_months_wages_krw'] : []),
    ...(known.weekly_hours === undefined && (monthlyOnly || known.daily_hours === undefined)
      ? ['weekly_hours']
      : []),
    ...(known.hourly_ordinary_wage_krw !== undefined &&
    known.daily_hours === undefined &&
    known.weekly_hours === undefined
      ? ['daily_hours']
      : []),
  ];
}

/**
 * Statutory severance pay: the day's average wage (not below the ordinary wage) × 30 × days of service ÷ 365.
 * 근로자퇴직급여 보장법 제4조·제8조제1항, 근로기준법 제2조제1항제6호·제2항, 시행령 제2조제1항. Won, rounded once.
 */
export const severancePay = defineCalculator({
  id: 'severance-pay',
  title: '퇴직금',
  input,
  slots: severanceSlots,
  missing,
  alternatives: [ordinaryWageAlternatives],
  compute(given) {
    const left = addDays(given.last_working_date, 1);
    const serviceDays = daysBetween(given.hire_date, left);
    const steps = [
      `계속근로기간: ${koreanDate(given.hire_date)} ~ ${koreanDate(given.last_working_date)} = ${count(serviceDays)}일`,
    ];
    const law = ['근로자퇴직급여 보장법 제4조', '근로자퇴직급여 보장법 제8조', '근로기준법 제2조'];
    const small = given.employees_count !== undefined && given.employees_count < 5;
    if (small) law.unshift('근로자퇴직급여 보장법 제3조');
    if (underOneYear(given as Slots) || underFifteenHours(given as Slots)) {
      const reason = underOneYear(given as Slots)
        ? '계속근로기간이 1년 미만'
        : '1주 소정근로시간이 15시간 미만';
      return {
        result: { eligible: false, service_days: serviceDays, severance_pay_krw: 0 },
        law,
        summary: `${reason}이어서 법정 퇴직금이 발생하지 않습니다(0원).`,
        steps,
        limits: ['회사 규정이나 근로계약에 더 유리한 퇴직금이 있으면 그에 따릅니다.'],
      };
    }
    const periodStart = addMonths(left, -3);
    const excluded = given.excluded_days ?? 0;
    const periodDays = daysBetween(periodStart, left) - excluded;
    if (periodDays <= 0) {
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
      `평균임금 산정기간: ${koreanDate(periodStart)} ~ ${koreanDate(given.last_working_date)}${excluded > 0 ? `에서 제외되는 ${excluded}일을 뺀` : ''} ${periodDays}일`,
    );
    const bonus = exact(given.annual_bonus_krw ?? 0)
      .times(3)
      .over(12);
    const leave = exact(given.annual_leave_pay_krw ?? 0)
      .times(3)
      .over(12);
    const wages = exact(given.last_3_months_wages_krw ?? 0)
      .plus(bonus)
      .plus(leave);
    if (given.annual_bonus_krw !== undefined)
      steps.push(`상여금의 3개월분: ${won(given.annual_bonus_krw)} × 3 ÷ 12 = ${won(bonus.round())}`);
    if (given.annual_leave_pay_krw !== undefined)
      steps.push(`연차수당의 3개월분: ${won(given.annual_leave_pay_krw)} × 3 ÷ 12 = ${won(leave.round())}`);
    const average = wages.over(periodDays);
    steps.push(`1일 평균임금: ${won(wages.round())} ÷ ${periodDays}일 = ${won(average.round())}`);
    const ordinary = dailyOrdinaryWage(given, steps);
    const applied = ordinary === undefined ? average : average.atLeast(ordinary);
    const byOrdinary = ordinary !== undefined && ordinary.compare(average) > 0;
    if (byOrdinary)
      steps.push('평균임금이 통상임금보다 적으므로 통상임금을 평균임금으로 합니다(근로기준법 제2조제2항).');
    const pay = applied.times(30).times(serviceDays).over(365).round();
    steps.push(`퇴직금: ${won(applied.round())} × 30일 × ${count(serviceDays)}일 ÷ 365일 = ${won(pay)}`);
    return {
      result: {
        eligible: true,
        service_days: serviceDays,
        average_period_days: periodDays,
        average_daily_wage_krw: average.round(),
        applied_daily_wage_krw: applied.round(),
        severance_pay_krw: pay,
      },
      law: [...law, ...(excluded > 0 ? ['근로기준법 시행령 제2조'] : [])],
      summary: `퇴직금은 ${won(pay)}입니다(세전). 1년 이상 일했고 1주 소정근로시간이 15시간 이상이어서 받을 수 있습니다.${small ? ' 5명 미만 사업장에도 적용됩니다.' : ''}`,
      steps,
      limits: [
        ...(ordinary === undefined
          ? ['통상임금을 몰라 평균임금으로만 계산했습니다. 통상임금이 더 많으면 퇴직금도 늘어납니다.']
          : []),
        ...(given.weekly_hours === undefined ? ['1주 소정근로시간이 15시간 이상인 것으로 보았습니다.'] : []),
        '퇴직연금(DB·DC), 중간정산, 소득세는 반영하지 않았습니다.',
      ],
    };
  },
});
