import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import {
  dailyContractHours,
  employeesCount,
  hourlyWage,
  oneOf,
  weeklyContractHours,
  wholeNumber,
  wonAmount,
  yesNo,
} from './input.ts';
import { count, won } from './korean.ts';
import { dailyOrdinaryWage, missingForDailyOrdinaryWage, ordinaryWageAlternatives } from './ordinary-wage.ts';
import { dismissalSlots } from './read/dismissal.ts';

const terminationTypes = [
  'dismissal',
  'resignation',
  'recommended_resignation',
  'contract_expiry',
  'retirement_age',
] as const;

const input = z.strictObject({
  termination_type: oneOf(
    terminationTypes,
    '고용이 끝난 까닭: 해고, 자진 사직, 권고사직 합의, 계약기간 만료, 정년',
  ),
  service_months: z
    .number()
    .min(0, '근속기간은 0개월보다 짧을 수 없습니다.')
    .max(720, '근속기간을 다시 확인해 주세요.')
    .describe('계속 근로한 개월 수')
    .optional(),
  notice_days: wholeNumber('해고일까지 남기고 예고한 날수', 0, 366).optional(),
  business_impossible: yesNo('천재·사변 등으로 사업을 계속할 수 없는 경우인지').optional(),
  serious_misconduct: yesNo('고의로 사업에 막대한 지장이나 재산상 손해를 끼친 경우인지').optional(),
  hourly_ordinary_wage_krw: hourlyWage('통상시급').optional(),
  daily_ordinary_wage_krw: wonAmount('하루 통상임금').optional(),
  monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
  daily_hours: dailyContractHours().optional(),
  weekly_hours: weeklyContractHours().optional(),
  employees_count: employeesCount().optional(),
});

const noticePeriodDays = 30;
const leastServiceMonths = 3;

/** 근로기준법 제26조 단서와 본문: why no notice was needed. */
function exemption(known: Slots): string | undefined {
  if (known.termination_type === 'resignation') return '스스로 사직한 것은 해고가 아니어서';
  if (known.termination_type === 'recommended_resignation')
    return '권고사직에 합의해 그만둔 것은 해고가 아니어서';
  if (known.termination_type === 'contract_expiry') return '계약기간이 끝난 것은 해고가 아니어서';
  if (known.termination_type === 'retirement_age') return '정년이 되어 퇴직한 것은 해고가 아니어서';
  if (typeof known.service_months === 'number' && known.service_months < leastServiceMonths)
    return '계속 근로한 기간이 3개월 미만이어서';
  if (known.business_impossible === true)
    return '천재·사변 등 부득이한 사유로 사업을 계속할 수 없는 경우여서';
  return known.serious_misconduct === true
    ? '근로자가 고의로 사업에 막대한 지장이나 손해를 끼친 경우여서'
    : undefined;
}

function missing(known: Slots): readonly string[] {
  if (known.termination_type === undefined || exemption(known) !== undefined) return [];
  const enough = typeof known.notice_days === 'number' && known.notice_days >= noticePeriodDays;
  const wages = ordinaryWageAlternatives.some((name) => known[name] !== undefined);
  return [
    ...(known.service_months === undefined ? ['service_months'] : []),
    ...(known.notice_days === undefined ? ['notice_days'] : []),
    ...(enough
      ? []
      : wages
        ? missingForDailyOrdinaryWage(known)
        : ['hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw']),
  ];
}

/**
 * Pay in lieu of notice: 30 days of ordinary wage when a dismissal was not announced 30 days before, whole however
 * late it came. 근로기준법 제26조; holds below five employees too (시행령 별표 1).
 */
export const dismissalNotice = defineCalculator({
  id: 'dismissal-notice',
  title: '해고예고수당',
  input,
  slots: dismissalSlots,
  missing,
  amountSlots: () => [...ordinaryWageAlternatives, 'daily_hours', 'weekly_hours'],
  alternatives: [ordinaryWageAlternatives],
  heeds: {
    hours: 'daily_hours',
    days: 'notice_days',
    weeks: 'notice_days',
    months: 'service_months',
    years: 'service_months',
  },
  compute(given) {
    const exempt = exemption(given as Slots);
    const small = given.employees_count !== undefined && given.employees_count < 5;
    const law = ['근로기준법 제26조', ...(small ? ['근로기준법 제11조', '근로기준법 시행령 제7조'] : [])];
    const result = (required: boolean, due: boolean, allowance: number | null) => ({
      notice_required: required,
      allowance_due: due,
      allowance_krw: allowance,
    });
    if (exempt !== undefined) {
      return {
        result: result(false, false, 0),
        law,
        summary: `${exempt} 해고예고를 할 의무가 없고, 해고예고수당은 0원입니다.`,
        steps: [`${exempt} 근로기준법 제26조의 예고 의무가 없습니다.`],
        limits: [
          '사직이나 합의의 형식이어도 실제로는 회사가 일방적으로 끝낸 것이라면 해고로 볼 수 있습니다.',
        ],
      };
    }
    const noticed = given.notice_days ?? 0;
    const steps = [
      `계속 근로한 기간 ${count(given.service_months ?? 0)}개월 ≥ 3개월`,
      `예고한 기간 ${noticed}일 ${noticed >= noticePeriodDays ? '≥' : '<'} 30일`,
    ];
    if (noticed >= noticePeriodDays) {
      return {
        result: result(true, false, 0),
        law,
        summary: '적어도 30일 전에 해고를 예고했으므로 해고예고수당은 없습니다(0원).',
        steps,
        limits: ['예고를 했더라도 해고에 정당한 이유가 있는지는 따로 다툴 수 있습니다(상시 5명 이상).'],
      };
    }
    const daily = dailyOrdinaryWage(given, steps);
    if (daily === undefined) {
      return {
        result: result(true, true, null),
        law,
        summary: `30일 전에 예고하지 않은 해고여서 30일분의 통상임금(해고예고수당)을 받을 수 있습니다.${small ? ' 5명 미만 사업장에도 적용됩니다.' : ''}`,
        steps,
        limits: [
          '금액을 계산하려면 통상시급과 하루 소정근로시간, 또는 월 통상임금과 주 소정근로시간이 필요합니다.',
        ],
      };
    }
    const allowance = daily.times(noticePeriodDays).round();
    steps.push(`해고예고수당: ${won(daily.round())} × 30일 = ${won(allowance)}`);
    return {
      result: result(true, true, allowance),
      law: [...law, '근로기준법 시행령 제6조'],
      summary: `해고예고수당은 ${won(allowance)}입니다. 30일 전에 예고하지 않은 해고여서 30일분의 통상임금을 받을 수 있습니다.${small ? ' 5명 미만 사업장에도 적용됩니다.' : ''}`,
      steps,
      limits: [
        '예고가 하루라도 모자라면 30일분 전부를 받습니다.',
        '해고가 정당한지(부당해고)는 따로 판단합니다.',
      ],
    };
  },
});
