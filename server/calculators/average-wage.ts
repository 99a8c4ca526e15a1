import type { Slot, Slots } from './calculator.ts';
import { type Exact, exact } from './exact.ts';
import { wholeNumber, wonAmount } from './input.ts';
import { won } from './korean.ts';
import { named, quantitiesOf } from './read/context.ts';
import { amount } from './read/readers.ts';
import { lastThreeMonthsWages } from './read/severance.ts';

/** A day's average wage, told as such or as the wages of the last three months and their days. */
export const averageWageInput = {
  daily_average_wage_krw: wonAmount('하루 평균임금')
    .max(10_000_000, '하루 평균임금이 너무 큽니다. 하루 금액이 맞는지 확인해 주세요.')
    .optional(),
  last_3_months_wages_krw: wonAmount('직전 3개월 임금 총액').optional(),
  last_3_months_days: wholeNumber('직전 3개월의 총일수', 1, 92).optional(),
};

export const averageWageSlots: Readonly<Record<keyof typeof averageWageInput, Slot>> = {
  daily_average_wage_krw: {
    question:
      '하루 평균임금이 얼마인가요? 모르시면 직전 3개월 동안 받은 임금 총액(세전)과 그 기간의 날수를 알려 주세요.',
    required: false,
    read: amount(
      'daily_average_wage_krw',
      ['average'],
      ['day', undefined],
      (mention) => mention.period === 'day' || mention.amount < 1_000_000,
    ),
  },
  last_3_months_wages_krw: {
    question: '직전 3개월 동안 받은 임금 총액(세전)은 얼마인가요?',
    required: false,
    read: lastThreeMonthsWages,
  },
  last_3_months_days: {
    question: '그 3개월은 모두 며칠인가요? (89~92일)',
    required: false,
    read: (reading) => {
      const days = named(
        'last_3_months_days',
        'days',
        /3\s?개월|석\s?달|세\s?달|날짜로|총일수|일수로/,
      )(reading);
      if (typeof days === 'number' && days >= 28 && days <= 92) return days;
      const quarter = quantitiesOf(reading, 'days').filter(({ value }) => value >= 89 && value <= 92);
      return reading.money.some(({ period }) => period === 'three-months') && quarter.length === 1
        ? quarter[0]?.value
        : undefined;
    },
  },
};

export const averageWageAlternatives = ['daily_average_wage_krw', 'last_3_months_wages_krw'] as const;

export function missingAverageWage(known: Slots): readonly string[] {
  if (known.daily_average_wage_krw !== undefined) return [];
  if (known.last_3_months_wages_krw === undefined) return ['daily_average_wage_krw'];
  return known.last_3_months_days === undefined ? ['last_3_months_days'] : [];
}

interface AverageWage {
  readonly daily_average_wage_krw?: number | undefined;
  readonly last_3_months_wages_krw?: number | undefined;
  readonly last_3_months_days?: number | undefined;
}

/** 근로기준법 제2조제1항제6호: 직전 3개월 임금 총액 ÷ 그 기간의 총일수. */
export function averageDailyWage(
  given: AverageWage,
  steps: string[],
  days = given.last_3_months_days,
): Exact {
  if (given.daily_average_wage_krw !== undefined) return exact(given.daily_average_wage_krw);
  const wages = given.last_3_months_wages_krw ?? 0;
  const average = exact(wages).over(days ?? 92);
  steps.push(`1일 평균임금: ${won(wages)} ÷ ${days ?? 92}일 = ${won(average.round())}`);
  return average;
}
