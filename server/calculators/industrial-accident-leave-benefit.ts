import { z } from 'zod';
import {
  averageDailyWage,
  averageWageAlternatives,
  averageWageInput,
  averageWageSlots,
  missingAverageWage,
} from './average-wage.ts';
import { defineCalculator, type Slots } from './calculator.ts';
import { yearOf } from './calendar.ts';
import { type Exact, exact } from './exact.ts';
import { wholeNumber, yesNo } from './input.ts';
import { won } from './korean.ts';
import { absenceBenefit, compensationBaseOf, elderlyShare } from './parameters/industrial-accident-act.ts';
import { minimumWageOf } from './parameters/minimum-wage-act.ts';
import { industrialAccidentSlots } from './read/industrial-accident.ts';

const input = z.strictObject({
  ...averageWageInput,
  absence_days: wholeNumber('요양으로 일하지 못한 날수', 1, 3650),
  age: wholeNumber('만 나이', 15, 100).optional(),
  injured_at_work_from_61: yesNo('61세 이후 일하다 다쳐 요양을 시작한 지 2년이 지나지 않았는지').optional(),
  year: z
    .number()
    .refine(
      (year) => compensationBaseOf(year) !== undefined,
      '2026년에 쉰 기간만 계산할 수 있습니다. 다른 해의 보상기준 금액은 등록되어 있지 않습니다.',
    )
    .describe('휴업한 해')
    .optional(),
});

const tooShort = (known: Slots) =>
  typeof known.absence_days === 'number' && known.absence_days <= absenceBenefit.unpaidUpToDays;

function missing(known: Slots): readonly string[] {
  if (tooShort(known)) return [];
  const elderly = typeof known.age === 'number' && known.age >= 61;
  return [
    ...missingAverageWage(known),
    ...(known.age === undefined ? ['age'] : []),
    ...(elderly && known.injured_at_work_from_61 === undefined ? ['injured_at_work_from_61'] : []),
  ];
}

/** 제54조: low pay is raised to 90 %, not beyond 80 % of the lowest base, and never stays below the minimum wage. */
function dailyBenefit(average: Exact, lowest: number, minimumWage: number, steps: string[]): Exact {
  const seventy = average.times(absenceBenefit.percent).over(100);
  const threshold = exact(lowest).times(absenceBenefit.lowestSharePercent).over(100);
  steps.push(`평균임금의 70%: ${won(average.round())} × 70% = ${won(seventy.round())}`);
  if (seventy.compare(threshold) > 0) return seventy;
  const ninety = average.times(absenceBenefit.lowIncomePercent).over(100);
  steps.push(
    `최저 보상기준의 80%(${won(threshold.round())}) 이하이므로 평균임금의 90%: ${won(ninety.round())}, ${won(threshold.round())} 한도`,
  );
  const raised = ninety.atMost(threshold);
  if (raised.compare(minimumWage) >= 0) return raised;
  steps.push(`하루 최저임금액 ${won(minimumWage)}보다 적으므로 ${won(minimumWage)}`);
  return exact(minimumWage);
}

/**
 * Benefit for days off work after an industrial accident: 70 % of the average wage, with the floor for low pay and
 * the cut from 61 on. 산업재해보상보험법 제36조제7항·제52조·제54조·제55조, 시행령 제51조.
 */
export const industrialAccidentLeaveBenefit = defineCalculator({
  id: 'industrial-accident-leave-benefit',
  title: '산재 휴업급여',
  input,
  slots: { ...industrialAccidentSlots, ...averageWageSlots },
  missing,
  alternatives: [averageWageAlternatives],
  heeds: { days: 'absence_days', age: 'age' },
  compute(given, _on, inForceOn) {
    const law = ['산업재해보상보험법 제52조'];
    if (tooShort(given as Slots)) {
      return {
        result: { payable: false, daily_benefit_krw: 0, total_krw: 0 },
        law,
        summary: '취업하지 못한 기간이 3일 이내이면 휴업급여를 지급하지 않습니다(0원).',
        steps: [`취업하지 못한 날 ${given.absence_days}일 ≤ 3일`],
        limits: ['3일 이내의 휴업은 사업주가 근로기준법 제79조에 따라 휴업보상을 합니다.'],
      };
    }
    const year = given.year ?? yearOf(inForceOn);
    const base = compensationBaseOf(year);
    const minimum = minimumWageOf(year);
    if (base === undefined || minimum === undefined) {
      throw new z.ZodError([
        {
          code: 'custom',
          path: ['year'],
          message: `${year}년의 산재 보상기준 금액이 등록되어 있지 않아 계산할 수 없습니다.`,
          input: year,
        },
      ]);
    }
    const steps: string[] = [];
    const told = averageDailyWage(given, steps);
    const average = told.atMost(base.highest);
    if (told.compare(base.highest) > 0)
      steps.push(`평균임금이 최고 보상기준 금액을 넘어 ${won(base.highest)}으로 계산합니다(제36조제7항).`);
    const minimumDaily = minimum.hourly * absenceBenefit.minimumWageHours;
    const full = dailyBenefit(average, base.lowest, minimumDaily, steps);
    const age = given.age ?? 0;
    const reduced = age >= 61 && given.injured_at_work_from_61 !== true;
    const daily = reduced ? full.times(elderlyShare(age)).over(70) : full;
    if (reduced)
      steps.push(
        `만 ${age}세 감액: ${won(full.round())} × ${elderlyShare(age)} ÷ 70 = ${won(daily.round())}`,
      );
    const total = daily.times(given.absence_days).round();
    steps.push(`합계: ${won(daily.round())} × ${given.absence_days}일 = ${won(total)}`);
    const low = average.times(absenceBenefit.percent).over(100).compare(full) !== 0;
    return {
      result: { payable: true, daily_benefit_krw: daily.round(), total_krw: total },
      law: [
        ...law,
        ...(low ? ['산업재해보상보험법 제54조'] : []),
        ...(low || told.compare(base.highest) > 0 ? ['산업재해보상보험법 제36조'] : []),
        ...(age >= 61 ? ['산업재해보상보험법 제55조'] : []),
      ],
      summary: `휴업급여는 하루 ${won(daily.round())}, ${given.absence_days}일 동안 모두 ${won(total)}입니다. ${low ? '평균임금의 70%가 적어 저소득 근로자 기준(제54조)을 적용했습니다.' : '평균임금의 70%를 받습니다.'}${reduced ? ` 만 ${age}세여서 감액했습니다.` : ''}`,
      steps,
      limits: [
        '산재로 승인된 요양 기간이어야 하고, 요양하며 일한 날은 부분휴업급여로 따로 계산합니다.',
        '재요양 기간과 평균임금 증감은 반영하지 않았습니다.',
      ],
    };
  },
});
