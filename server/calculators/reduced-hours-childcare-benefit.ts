import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import { dateField, hours, wholeNumber, wonAmount } from './input.ts';
import { count, won } from './korean.ts';
import { reducedHoursRatesOn, requiredUnitDays } from './parameters/employment-insurance-act.ts';
import { reducedWeek } from './parameters/equal-employment-act.ts';
import { reducedHoursSlots } from './read/reduced-hours.ts';

const input = z
  .strictObject({
    monthly_ordinary_wage_krw: wonAmount('월 통상임금', 100_000).optional(),
    weekly_hours_before: hours('단축 전 1주 소정근로시간', 40).optional(),
    weekly_hours_after: hours('단축 후 1주 소정근로시간', 40).optional(),
    insured_unit_days: wholeNumber('피보험 단위기간(일)', 0, 20_000).optional(),
    start_date: dateField('단축 시작일')
      .refine(
        (date) => reducedHoursRatesOn(date) !== undefined,
        '2025년 1월 1일 이후에 시작한 단축만 계산할 수 있습니다.',
      )
      .optional(),
  })
  .refine(
    (given) =>
      given.weekly_hours_before === undefined ||
      given.weekly_hours_after === undefined ||
      given.weekly_hours_after < given.weekly_hours_before,
    {
      path: ['weekly_hours_after'],
      message: '단축 후 시간이 단축 전보다 적어야 합니다. 다시 확인해 주세요.',
    },
  );

/** 남녀고용평등법 제19조의2제3항, 고용보험법 제73조의2제1항. */
function refusal(known: Slots): string | undefined {
  const after = known.weekly_hours_after;
  if (typeof after === 'number' && (after < reducedWeek.least || after > reducedWeek.most)) {
    return `단축 후 근로시간이 주 ${count(after)}시간이라 15시간 이상 35시간 이하가 아니어서`;
  }
  if (typeof known.insured_unit_days === 'number' && known.insured_unit_days < requiredUnitDays)
    return `피보험 단위기간이 ${known.insured_unit_days}일로 180일에 못 미쳐`;
  return undefined;
}

/**
 * Benefit for reduced hours with a child: pay of the first 10 hours cut at 100 %, of the rest at 80 %, each within
 * its limits, in proportion to the hours before. 고용보험법 시행령 제104조의2제2항.
 */
export const reducedHoursChildcareBenefit = defineCalculator({
  id: 'reduced-hours-childcare-benefit',
  title: '육아기 근로시간 단축 급여',
  input,
  slots: reducedHoursSlots,
  missing: (known) =>
    refusal(known) === undefined
      ? ['monthly_ordinary_wage_krw', 'weekly_hours_before', 'weekly_hours_after'].filter(
          (name) => known[name] === undefined,
        )
      : [],
  heeds: { hours: 'weekly_hours_after' },
  compute(given, on, inForceOn) {
    const law = [
      '고용보험법 제73조의2',
      '고용보험법 시행령 제104조의2',
      '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률 제19조의2',
    ];
    const refused = refusal(given as Slots);
    if (refused !== undefined) {
      return {
        result: { eligible: false, monthly_benefit_krw: 0 },
        law,
        summary: `${refused} 육아기 근로시간 단축 급여를 받을 수 없습니다(0원).`,
        steps: [refused],
        limits: [],
      };
    }
    const rates = reducedHoursRatesOn(given.start_date ?? inForceOn);
    if (rates === undefined)
      throw new z.ZodError([
        {
          code: 'custom',
          path: ['start_date'],
          message: '2025년 1월 1일 이후에 시작한 단축만 계산할 수 있습니다.',
          input: on,
        },
      ]);
    const wage = exact(given.monthly_ordinary_wage_krw ?? 0);
    const before = given.weekly_hours_before ?? 40;
    const cut = exact(before).minus(given.weekly_hours_after ?? before);
    const first = cut.atMost(10);
    const rest = cut.minus(first);
    const firstBase = wage.atMost(rates.firstCap).atLeast(rates.floor);
    const restBase = wage.times(80).over(100).atMost(rates.restCap).atLeast(rates.floor);
    const firstPart = firstBase.times(first).over(before);
    const restPart = restBase.times(rest).over(before);
    const benefit = firstPart.plus(restPart).round();
    const steps = [
      `줄인 시간: ${count(before)}시간 - ${count(given.weekly_hours_after ?? before)}시간 = ${count(cut)}시간`,
    ];
    steps.push(
      `최초 10시간까지: ${won(firstBase.round())}(상한 ${won(rates.firstCap)}) × ${count(first)} ÷ ${count(before)} = ${won(firstPart.round())}`,
    );
    if (rest.compare(0) > 0)
      steps.push(
        `나머지: 통상임금의 80% ${won(restBase.round())}(상한 ${won(rates.restCap)}) × ${count(rest)} ÷ ${count(before)} = ${won(restPart.round())}`,
      );
    steps.push(`합계: 한 달에 ${won(benefit)} (${rates.basis})`);
    return {
      result: { eligible: true, monthly_benefit_krw: benefit },
      law,
      summary: `육아기 근로시간 단축 급여는 한 달에 ${won(benefit)}입니다. 줄인 시간 가운데 주당 최초 10시간은 통상임금의 100%, 나머지는 80%를 기준으로 합니다.`,
      steps,
      limits: [
        ...(given.insured_unit_days === undefined
          ? ['단축 전 피보험 단위기간이 180일 이상인 것으로 보았습니다.']
          : []),
        '회사에서 받는 단축 후 임금은 따로입니다. 단축을 30일 이상 써야 받습니다.',
        '한 달을 채우지 못하면 쓴 날수에 비례합니다.',
      ],
    };
  },
});
