import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import {
  dailyContractHours,
  employeesCount,
  hourlyWage,
  hours,
  weeklyContractHours,
  wonAmount,
  yesNo,
} from './input.ts';
import { count, won } from './korean.ts';
import { monthlyStandardHours } from './ordinary-hours.ts';
import { dailyOrdinaryWage, missingForDailyOrdinaryWage, ordinaryWageAlternatives } from './ordinary-wage.ts';
import { contextOf, quantitiesOf, single } from './read/context.ts';
import { ordinaryWageSlots } from './read/ordinary-wage.ts';
import { answeredFact, employees } from './read/readers.ts';
import { unusedDays } from './read/unused-leave.ts';

const input = z.strictObject({
  employees_count: employeesCount().optional(),
  unused_days: z
    .number()
    .min(0, '남은 연차는 0일보다 적을 수 없습니다.')
    .max(100, '남은 연차 일수를 다시 확인해 주세요.')
    .describe('쓰지 못한 연차 일수')
    .optional(),
  unused_hours: hours('쓰지 못한 연차 시간(단시간근로자)', 400).optional(),
  use_promotion_completed: yesNo('회사가 연차 사용 촉진을 서면으로 두 번 다 했는지').optional(),
  hourly_ordinary_wage_krw: hourlyWage('통상시급').optional(),
  daily_ordinary_wage_krw: wonAmount('하루 통상임금').optional(),
  monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
  daily_hours: dailyContractHours().optional(),
  weekly_hours: weeklyContractHours().optional(),
});

type Reason = 'small' | 'short' | 'promoted';
function refusal(known: Slots): Reason | undefined {
  if (typeof known.employees_count === 'number' && known.employees_count < 5) return 'small';
  if (typeof known.weekly_hours === 'number' && known.weekly_hours < 15) return 'short';
  return known.use_promotion_completed === true ? 'promoted' : undefined;
}

function missing(known: Slots): readonly string[] {
  if (refusal(known) !== undefined) return [];
  const byHour = known.unused_hours !== undefined;
  const wages = ordinaryWageAlternatives.some((name) => known[name] !== undefined);
  return [
    ...(byHour || known.unused_days !== undefined ? [] : ['unused_days']),
    ...(wages ? [] : ['hourly_ordinary_wage_krw', 'monthly_ordinary_wage_krw']),
    ...(wages && !(byHour && known.hourly_ordinary_wage_krw !== undefined)
      ? missingForDailyOrdinaryWage(known)
      : []),
    ...(known.employees_count === undefined ? ['employees_count'] : []),
  ];
}

const refusals: Readonly<Record<Reason, { readonly summary: string; readonly law: readonly string[] }>> = {
  small: {
    summary: '상시 5명 미만 사업장에는 연차 규정이 적용되지 않아 미사용 연차수당도 발생하지 않습니다(0원).',
    law: ['근로기준법 제11조', '근로기준법 시행령 제7조'],
  },
  short: {
    summary: '1주 소정근로시간이 15시간 미만이어서 연차와 그 미사용수당이 발생하지 않습니다(0원).',
    law: ['근로기준법 제18조'],
  },
  promoted: {
    summary:
      '회사가 법에 따른 사용 촉진을 모두 했다면 쓰지 않은 연차를 보상할 의무가 없어 연차수당은 0원입니다.',
    law: ['근로기준법 제61조'],
  },
};

/**
 * Pay for annual leave that lapsed unused: ordinary wage of a day × days, or of an hour × hours for part-timers.
 * 근로기준법 제60조제5항·제7항, 제61조; 시행령 제6조제3항·별표 2.
 */
export const unusedAnnualLeavePay = defineCalculator({
  id: 'unused-annual-leave-pay',
  title: '미사용 연차수당',
  input,
  slots: {
    employees_count: {
      question: '상시 근로자(직원)는 몇 명인가요? 5명 미만이면 연차 규정이 적용되지 않습니다.',
      required: false,
      read: employees,
    },
    unused_days: {
      question: '쓰지 못한 연차가 며칠인가요?',
      required: false,
      read: unusedDays,
    },
    unused_hours: {
      question: '쓰지 못한 연차가 몇 시간인가요?',
      required: false,
      read: (reading) =>
        single(
          quantitiesOf(reading, 'hours')
            .filter((quantity) => {
              const { before, after } = contextOf(reading, quantity);
              return (
                !/하루|1일|주\s?$/.test(before) &&
                /^\s?(?:이|을|를|은|치|분)?\s?(?:의\s?연차)?\s?(?:못\s?[쓰썼]|안\s?[쓰썼]|남|미사용|소멸)/.test(
                  after,
                )
              );
            })
            .map(({ value }) => value),
        ),
    },
    use_promotion_completed: {
      question: '회사가 연차를 쓰라고 서면으로 두 번(남은 일수 통지, 사용 시기 지정) 촉진했나요?',
      required: false,
      read: answeredFact(
        'use_promotion_completed',
        /촉진[^.]{0,14}(?:없|안\s?[했하함해]|않|못|받은\s?적)|촉진\s?(?:은|을|도)?\s?(?:제대로\s?)?(?:한\s?번만|메일|문자|구두|말로)/,
        /촉진[^.]{0,24}(?:했|하였|받았|다\s?했|두\s?번|2번|2회|두\s?차례|완료|절차를)|서면으로[^.]{0,12}촉진/,
        /촉진/,
      ),
    },
    ...ordinaryWageSlots,
  },
  missing,
  alternatives: [ordinaryWageAlternatives, ['unused_days', 'unused_hours']],
  heeds: { days: 'unused_days' },
  compute(given) {
    const reason = refusal(given as Slots);
    if (reason !== undefined) {
      return {
        result: { payable: false, unused_leave_pay_krw: 0 },
        law: ['근로기준법 제60조', ...refusals[reason].law],
        summary: refusals[reason].summary,
        steps: [refusals[reason].summary],
        limits:
          reason === 'promoted'
            ? [
                '촉진은 기한을 지켜 근로자별로 서면으로 해야 합니다. 한 가지라도 어기면 수당을 받을 수 있습니다.',
              ]
            : ['취업규칙이나 근로계약에서 따로 정했다면 그에 따릅니다.'],
      };
    }
    const steps: string[] = [];
    let pay: number;
    if (given.unused_hours !== undefined) {
      const hourly =
        given.hourly_ordinary_wage_krw !== undefined
          ? exact(given.hourly_ordinary_wage_krw)
          : given.monthly_ordinary_wage_krw !== undefined
            ? exact(given.monthly_ordinary_wage_krw).over(monthlyStandardHours(given.weekly_hours ?? 40))
            : exact(given.daily_ordinary_wage_krw ?? 0).over(given.daily_hours ?? 8);
      pay = hourly.times(given.unused_hours).round();
      steps.push(`미사용 연차수당: ${count(given.unused_hours)}시간 × ${won(hourly.round())} = ${won(pay)}`);
    } else {
      const daily = dailyOrdinaryWage(given, steps) ?? exact(0);
      pay = daily.times(given.unused_days ?? 0).round();
      steps.push(`미사용 연차수당: ${won(daily.round())} × ${count(given.unused_days ?? 0)}일 = ${won(pay)}`);
    }
    return {
      result: { payable: true, unused_leave_pay_krw: pay },
      law: [
        '근로기준법 제60조',
        '근로기준법 시행령 제6조',
        ...(given.unused_hours === undefined ? [] : ['근로기준법 제18조', '근로기준법 시행령 제9조']),
      ],
      summary: `미사용 연차수당은 ${won(pay)}입니다(세전). 회사가 법에 따른 연차 사용 촉진을 하지 않았을 때 받을 수 있습니다.`,
      steps,
      limits: [
        ...(given.use_promotion_completed === undefined
          ? ['회사가 연차 사용 촉진(근로기준법 제61조)을 모두 하지는 않은 것으로 보았습니다.']
          : []),
        '취업규칙에서 평균임금으로 주기로 했다면 그에 따릅니다.',
        '연차수당은 받을 수 있게 된 날부터 3년 안에 청구해야 합니다.',
      ],
    };
  },
});
