import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { yearOf } from './calendar.ts';
import { exact } from './exact.ts';
import {
  dailyContractHours,
  hourlyWage,
  oneOf,
  weeklyContractHours,
  wholeNumber,
  wonAmount,
  yesNo,
} from './input.ts';
import { count, won } from './korean.ts';
import { countedPay } from './minimum-wage-counted-pay.ts';
import {
  firstMinimumWageYear,
  lastMinimumWageYear,
  minimumWageOf,
  probationMonths,
  probationPercent,
} from './parameters/minimum-wage-act.ts';
import { minimumWageSlots } from './read/minimum-wage.ts';

const input = z.strictObject({
  pay_type: oneOf(
    ['hourly', 'daily', 'weekly', 'monthly', 'annual'],
    '임금을 정한 단위: 시급, 일급, 주급, 월급, 연봉',
  ),
  work_year: wholeNumber('일한 해', firstMinimumWageYear, lastMinimumWageYear).optional(),
  hourly_wage_krw: hourlyWage('시급').optional(),
  daily_wage_krw: wonAmount('일급').optional(),
  daily_hours: dailyContractHours().optional(),
  weekly_wage_krw: wonAmount('주급').optional(),
  weekly_hours: weeklyContractHours().optional(),
  monthly_base_krw: wonAmount('월 기본급', 100_000).optional(),
  annual_salary_krw: wonAmount('연봉', 1_000_000).optional(),
  monthly_fixed_allowance_krw: wonAmount('매월 정해진 수당(직책·자격 등)').optional(),
  monthly_bonus_krw: wonAmount('매월 지급되는 상여금').optional(),
  monthly_cash_meal_krw: wonAmount('매월 현금으로 받는 식대·교통비 등 복리후생비').optional(),
  monthly_in_kind_krw: wonAmount('현물로 받는 식사·숙소의 값').optional(),
  monthly_overtime_pay_krw: wonAmount('연장·야간·휴일근로수당').optional(),
  holiday_pay_included: yesNo('시급에 주휴수당이 포함되어 있는지').optional(),
  on_probation: yesNo('수습 중인지').optional(),
  probation_month: wholeNumber('수습 몇 개월째', 1, 36).optional(),
  contract_term_months: wholeNumber('계약기간(개월)', 0, 600).optional(),
  indefinite_contract: yesNo('기간을 정하지 않은 계약인지').optional(),
  simple_labor: yesNo('단순노무직인지').optional(),
  employees_count: wholeNumber('상시 근로자 수', 0, 1_000_000).optional(),
});

/** 최저임금법 제5조제2항, 시행령 제3조: 1년 이상 계약, 수습 3개월 이내, 단순노무가 아닌 사람에게만 10%를 뺀다. */
function reduction(known: Slots): 'reduced' | 'full' | readonly string[] {
  if (known.on_probation !== true || known.simple_labor === true) return 'full';
  if (typeof known.probation_month === 'number' && known.probation_month > probationMonths) return 'full';
  const term = known.contract_term_months;
  if (typeof term === 'number' && term < 12 && known.indefinite_contract !== true) return 'full';
  const open = [
    ...(known.probation_month === undefined ? ['probation_month'] : []),
    ...(term === undefined && known.indefinite_contract !== true ? ['contract_term_months'] : []),
    ...(known.simple_labor === undefined ? ['simple_labor'] : []),
  ];
  return open.length === 0 ? 'reduced' : open;
}

const wages = [
  'hourly_wage_krw',
  'daily_wage_krw',
  'weekly_wage_krw',
  'monthly_base_krw',
  'annual_salary_krw',
];
const neededByPayType: Readonly<Record<string, readonly string[]>> = {
  hourly: ['hourly_wage_krw'],
  daily: ['daily_wage_krw', 'daily_hours'],
  weekly: ['weekly_wage_krw', 'weekly_hours'],
  monthly: ['monthly_base_krw', 'weekly_hours'],
  annual: ['annual_salary_krw', 'weekly_hours'],
};

function missing(known: Slots): readonly string[] {
  const byType = neededByPayType[String(known.pay_type)] ?? [];
  const hoursToo = known.pay_type === 'hourly' && known.holiday_pay_included === true ? ['weekly_hours'] : [];
  const needed = [...byType, ...hoursToo].filter((name) => known[name] === undefined);
  const open = reduction(known);
  return Array.isArray(open) ? [...needed, ...open] : needed;
}

/**
 * Minimum-wage check: pay that counts ÷ hours it is for, against the hourly minimum of the year of work.
 * 최저임금법 제5조·제6조, 시행령 제3조·제5조, 시행규칙 제2조. Amounts in won; the shortfall is for one unit of pay.
 */
export const minimumWageCheck = defineCalculator({
  id: 'minimum-wage-check',
  title: '최저임금 확인',
  input,
  slots: minimumWageSlots,
  missing,
  wageSlots: wages,
  alternatives: [wages],
  heeds: { hours: 'weekly_hours' },
  compute(given, _on, inForceOn) {
    const year = given.work_year ?? yearOf(inForceOn);
    const row = minimumWageOf(year);
    if (row === undefined) throw new RangeError(`${year}년 최저임금은 등록되어 있지 않습니다.`);
    const reduced = reduction(given as Slots) === 'reduced';
    const minimum = reduced ? exact(row.hourly).times(probationPercent).over(100) : exact(row.hourly);
    const steps = [`${year}년 최저임금: 시간급 ${won(row.hourly)} (${row.basis})`];
    if (reduced) steps.push(`수습 감액: ${won(row.hourly)} × ${probationPercent}% = ${won(minimum.round())}`);
    const { pay, hours, unit, per } = countedPay(given, row.hourly, year, steps);
    const converted = unit !== 'hour' || given.holiday_pay_included === true;
    const hourly = pay.over(hours);
    const shortfall = minimum.times(hours).minus(pay).atLeast(0);
    const violation = shortfall.compare(0) > 0;
    if (converted)
      steps.push(`시간당 임금: ${won(pay.round())} ÷ ${count(hours)}시간 = ${won(hourly.round())}`);
    steps.push(
      `비교: 시간당 ${won(hourly.round())} ${violation ? '<' : '≥'} 최저임금 ${won(minimum.round())}`,
    );
    const compared = `시간당 임금 ${won(hourly.round())}`;
    return {
      result: {
        minimum_hourly_krw: minimum.round(),
        actual_hourly_krw: hourly.round(),
        violation,
        shortfall_krw: shortfall.round(),
        shortfall_unit: unit,
      },
      law: [
        '최저임금법 제5조',
        '최저임금법 제6조',
        '최저임금법 제10조',
        ...(unit === 'hour' ? [] : ['최저임금법 제5조의2', '최저임금법 시행령 제5조']),
        ...(given.on_probation === true ? ['최저임금법 시행령 제3조'] : []),
        ...(given.monthly_overtime_pay_krw === undefined ? [] : ['최저임금법 시행규칙 제2조']),
      ],
      summary: violation
        ? `${compared}이 ${year}년 최저임금 ${won(minimum.round())}에 미치지 못해 최저임금 위반입니다. ${per} ${won(shortfall.round())}이 모자랍니다.`
        : `${compared}은 ${year}년 최저임금 ${won(minimum.round())} 이상이어서 최저임금 위반이 아닙니다.`,
      steps,
      limits: [
        ...(given.on_probation === undefined
          ? [
              '수습 기간이 아닌 것으로 보고 계산했습니다. 1년 이상 계약의 수습 3개월 이내라면 단순노무직이 아닌 한 최저임금의 90%가 기준입니다.',
            ]
          : []),
        ...(given.work_year === undefined ? [`${year}년에 일한 것으로 보았습니다.`] : []),
        ...(given.pay_type === 'annual'
          ? [
              '연봉을 12로 나눈 금액을 모두 매월 받는 것으로 보았습니다. 연장수당이나 퇴직금이 연봉에 들어 있으면 빼고 계산해야 합니다.',
            ]
          : []),
        '매월 정기적으로 지급되지 않는 임금은 넣지 않았습니다.',
        '택시 운전, 도급제 임금, 최저임금 적용제외 인가를 받은 경우는 다루지 않습니다.',
      ],
    };
  },
});
