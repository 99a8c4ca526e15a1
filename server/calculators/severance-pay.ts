import { z } from 'zod';
import { type Calculation, defineCalculator, type Slots } from './calculator.ts';
import { addDays, addMonths, daysBetween } from './calendar.ts';
import {
  dailyContractHours,
  dateField,
  employeesCount,
  hourlyWage,
  weeklyContractHours,
  wholeNumber,
  wonAmount,
} from './input.ts';
import { count, koreanDate, won } from './korean.ts';
import { dailyOrdinaryWage, ordinaryWageAlternatives } from './ordinary-wage.ts';
import { severanceSlots } from './read/severance.ts';
import { severanceAverageWage } from './severance-average-wage.ts';

const input = z
  .strictObject({
    hire_date: dateField('입사일').optional(),
    last_working_date: dateField('마지막 근무일').optional(),
    service_months: z
      .number()
      .min(0)
      .max(720, '근속기간을 다시 확인해 주세요.')
      .describe('일한 기간(개월)')
      .optional(),
    weekly_hours: weeklyContractHours().optional(),
    last_3_months_wages_krw: wonAmount('마지막 3개월 임금 총액').optional(),
    annual_bonus_krw: wonAmount('마지막 1년 상여금').optional(),
    annual_leave_pay_krw: wonAmount('마지막 1년에 받은 연차수당').optional(),
    excluded_days: wholeNumber('평균임금에서 빼는 날수(육아휴직 등)', 0, 92).optional(),
    hourly_ordinary_wage_krw: hourlyWage('통상시급').optional(),
    daily_ordinary_wage_krw: wonAmount('하루 통상임금').optional(),
    monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
    daily_hours: dailyContractHours().optional(),
    employees_count: employeesCount().optional(),
  })
  .refine(
    ({ hire_date: hired, last_working_date: last }) =>
      hired === undefined || last === undefined || hired <= last,
    {
      path: ['last_working_date'],
      message: '마지막 근무일이 입사일보다 앞섭니다. 날짜를 다시 확인해 주세요.',
    },
  );

const dates = ['hire_date', 'last_working_date'];

/** 근로자퇴직급여 보장법 제4조제1항 단서. */
function refusal(known: Slots): string | undefined {
  const { hire_date: hired, last_working_date: last, weekly_hours: weekly, service_months: months } = known;
  if (typeof weekly === 'number' && weekly < 15) return '1주 소정근로시간이 15시간 미만';
  if (typeof hired === 'string' && typeof last === 'string') {
    return addDays(last, 1) < addMonths(hired, 12) ? '계속근로기간이 1년 미만' : undefined;
  }
  return typeof months === 'number' && months < 12 ? '계속근로기간이 1년 미만' : undefined;
}

/** Wages are not asked of those who have no right to severance. */
function missing(known: Slots): readonly string[] {
  if (refusal(known) !== undefined) return [];
  const monthly = known.monthly_ordinary_wage_krw !== undefined;
  const hourly = known.hourly_ordinary_wage_krw !== undefined;
  const daily = known.daily_hours !== undefined;
  const weekly = known.weekly_hours !== undefined;
  return [
    ...dates.filter((name) => known[name] === undefined),
    ...(known.last_3_months_wages_krw === undefined ? ['last_3_months_wages_krw'] : []),
    ...(!weekly && (monthly || !daily) ? ['weekly_hours'] : []),
    ...(hourly && !daily && !weekly ? ['daily_hours'] : []),
  ];
}

type Answer = Omit<Calculation, 'calculator' | 'title' | 'inputs'>;

const law = (small: boolean) => [
  ...(small ? ['근로자퇴직급여 보장법 제3조'] : []),
  '근로자퇴직급여 보장법 제4조',
  '근로자퇴직급여 보장법 제8조',
  '근로기준법 제2조',
];

function refuse(
  reason: string,
  serviceDays: number | null,
  small: boolean,
  steps: readonly string[],
): Answer {
  return {
    result: { eligible: false, service_days: serviceDays, severance_pay_krw: 0 },
    law: law(small),
    summary: `${reason}이어서 법정 퇴직금이 발생하지 않습니다(0원).`,
    steps,
    limits: ['회사 규정이나 근로계약에 더 유리한 퇴직금이 있으면 그에 따릅니다.'],
  };
}

/** The right alone, for those who did not tell their wages. */
function judge(
  serviceDays: number | null,
  weekly: number | undefined,
  small: boolean,
  steps: readonly string[],
): Answer {
  return {
    result: { eligible: true, service_days: serviceDays, severance_pay_krw: null },
    law: law(small),
    summary: `1년 이상 일했고 1주 소정근로시간이 15시간 이상이면 퇴직금을 받을 수 있습니다.${weekly === undefined ? '' : ` 주 ${count(weekly)}시간이므로 대상입니다.`}${small ? ' 5명 미만 사업장에도 적용됩니다.' : ''}`,
    steps,
    limits: ['금액을 계산하려면 입사일, 마지막 근무일과 마지막 3개월 임금 총액이 필요합니다.'],
  };
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
  amountSlots: (known) => [
    ...(known.service_months === undefined ? [] : dates),
    'last_3_months_wages_krw',
    'weekly_hours',
    'daily_hours',
  ],
  alternatives: [ordinaryWageAlternatives],
  heeds: { hours: 'weekly_hours' },
  compute(given) {
    const { hire_date: hired, last_working_date: last } = given;
    const dated = hired !== undefined && last !== undefined;
    const serviceDays = dated ? daysBetween(hired, last) + 1 : null;
    const small = given.employees_count !== undefined && given.employees_count < 5;
    const steps = [
      dated
        ? `계속근로기간: ${koreanDate(hired)} ~ ${koreanDate(last)} = ${count(serviceDays ?? 0)}일`
        : `계속근로기간: ${`약 ${count(given.service_months ?? 0)}개월`}`,
    ];
    const reason = refusal(given as Slots);
    if (reason !== undefined) return refuse(reason, serviceDays, small, steps);
    if (!dated || serviceDays === null || given.last_3_months_wages_krw === undefined) {
      return judge(serviceDays, given.weekly_hours, small, steps);
    }
    const average = severanceAverageWage(
      { ...given, last_working_date: last, last_3_months_wages_krw: given.last_3_months_wages_krw },
      steps,
    );
    const ordinary = dailyOrdinaryWage(given, steps);
    const applied = ordinary === undefined ? average.wage : average.wage.atLeast(ordinary);
    if (applied.compare(average.wage) > 0) {
      steps.push('평균임금이 통상임금보다 적으므로 통상임금을 평균임금으로 합니다(근로기준법 제2조제2항).');
    }
    const pay = applied.times(30).times(serviceDays).over(365).round();
    steps.push(`퇴직금: ${won(applied.round())} × 30일 × ${count(serviceDays)}일 ÷ 365일 = ${won(pay)}`);
    return {
      result: {
        eligible: true,
        service_days: serviceDays,
        average_period_days: average.days,
        average_daily_wage_krw: average.wage.round(),
        applied_daily_wage_krw: applied.round(),
        severance_pay_krw: pay,
      },
      law: [...law(small), ...((given.excluded_days ?? 0) > 0 ? ['근로기준법 시행령 제2조'] : [])],
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
