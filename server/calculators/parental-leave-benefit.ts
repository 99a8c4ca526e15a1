import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import { dateField, wholeNumber, wonAmount, yesNo } from './input.ts';
import { count, won } from './korean.ts';
import { parentalLeaveRatesOn, requiredUnitDays } from './parameters/employment-insurance-act.ts';
import { parentalSlots } from './read/parental.ts';

const input = z.strictObject({
  monthly_ordinary_wage_krw: wonAmount('월 통상임금', 100_000).optional(),
  leave_months: wholeNumber('육아휴직 개월 수', 1, 18).optional(),
  insured_unit_days: wholeNumber('피보험 단위기간(일)', 0, 20_000).optional(),
  single_parent: yesNo('한부모인지').optional(),
  both_parents_special: yesNo('부모가 모두 자녀 생후 18개월 안에 육아휴직을 쓰는지(6+6)').optional(),
  spouse_leave_months: wholeNumber('배우자의 육아휴직 개월 수', 0, 18).optional(),
  leave_start_date: dateField('육아휴직 시작일')
    .refine(
      (date) => parentalLeaveRatesOn(date) !== undefined,
      '2025년 1월 1일 이후에 시작한 육아휴직만 계산할 수 있습니다. 그 전에는 금액과 지급 방식이 달랐습니다.',
    )
    .optional(),
});

const notInsured = (known: Slots) =>
  typeof known.insured_unit_days === 'number' && known.insured_unit_days < requiredUnitDays;

/**
 * Parental-leave benefit month by month: the monthly ordinary wage within the caps of the months 1–3 and 4–6, and
 * 80 % of it from the 7th, never below the floor. 고용보험법 제70조, 시행령 제95조·제95조의3 (6+6, 한부모).
 */
export const parentalLeaveBenefit = defineCalculator({
  id: 'parental-leave-benefit',
  title: '육아휴직 급여',
  input,
  slots: parentalSlots,
  missing: (known) =>
    notInsured(known)
      ? []
      : ['monthly_ordinary_wage_krw', 'leave_months'].filter((name) => known[name] === undefined),
  heeds: { months: 'leave_months' },
  compute(given, on, inForceOn) {
    const law = ['고용보험법 제70조', '고용보험법 시행령 제95조'];
    if (notInsured(given as Slots)) {
      return {
        result: { eligible: false, monthly_krw: [], total_krw: 0 },
        law,
        summary: `피보험 단위기간이 ${given.insured_unit_days}일로 180일에 못 미쳐 육아휴직 급여를 받을 수 없습니다(0원).`,
        steps: [`피보험 단위기간 ${given.insured_unit_days}일 < ${requiredUnitDays}일`],
        limits: [
          '급여를 받지 못해도 육아휴직 자체는 쓸 수 있습니다(근속 6개월 미만이면 회사가 거부할 수 있음).',
        ],
      };
    }
    const rates = parentalLeaveRatesOn(given.leave_start_date ?? inForceOn);
    if (rates === undefined)
      throw new z.ZodError([
        {
          code: 'custom',
          path: ['leave_start_date'],
          message: '2025년 1월 1일 이후에 시작한 육아휴직만 계산할 수 있습니다.',
          input: on,
        },
      ]);
    const wage = given.monthly_ordinary_wage_krw ?? 0;
    const months = given.leave_months ?? 0;
    const shared =
      given.both_parents_special === true ? Math.min(6, given.spouse_leave_months ?? 6, months) : 0;
    const capOf = (month: number): number => {
      if (month <= shared) return rates.bothParentsCaps[month - 1] ?? rates.caps[1];
      if (month <= 3) return given.single_parent === true ? rates.singleParentFirstCap : rates.caps[0];
      return month <= 6 ? rates.caps[1] : rates.caps[2];
    };
    const steps: string[] = [`월 통상임금 ${won(wage)}, 근거: ${rates.basis}`];
    const monthly = Array.from({ length: months }, (_, index) => {
      const month = index + 1;
      const percent = month <= 6 ? 100 : 80;
      const amount = exact(wage).times(percent).over(100).atMost(capOf(month)).atLeast(rates.floor).round();
      steps.push(
        `${month}개월째: 통상임금의 ${percent}% = ${won(exact(wage).times(percent).over(100).round())}, 상한 ${won(capOf(month))}·하한 ${won(rates.floor)} → ${won(amount)}`,
      );
      return amount;
    });
    const total = monthly.reduce((sum, amount) => sum + amount, 0);
    steps.push(`합계: ${won(total)}`);
    const special = given.single_parent === true || shared > 0;
    const runs = runsOf(monthly).map(
      ({ from, to, amount }) => `${from === to ? from : `${from}~${to}`}개월째 월 ${won(amount)}`,
    );
    return {
      result: { eligible: true, monthly_krw: monthly, total_krw: total },
      law: [...law, ...(special ? ['고용보험법 시행령 제95조의3'] : [])],
      summary: `육아휴직 급여는 ${count(months)}개월 동안 모두 ${won(total)}입니다(${runs.join(', ')}). 피보험 단위기간이 180일 이상이어야 받습니다.`,
      steps,
      limits: [
        ...(given.insured_unit_days === undefined
          ? ['육아휴직 전 피보험 단위기간이 180일 이상인 것으로 보았습니다.']
          : []),
        ...(given.single_parent === undefined && given.both_parents_special === undefined
          ? ['한부모나 부모 함께 육아휴직(6+6) 특례가 아닌 것으로 보았습니다.']
          : []),
        ...(shared > 0 && given.spouse_leave_months === undefined
          ? ['배우자도 같은 개월 수(6개월까지)를 자녀 생후 18개월 안에 쓰는 것으로 보았습니다.']
          : []),
        ...(months > 12
          ? [
              '1년을 넘는 6개월은 부모가 모두 3개월 이상 썼거나 한부모, 장애아동의 부모일 때만 쓸 수 있습니다.',
            ]
          : []),
        '휴직 중 회사에서 받는 돈과 합해 통상임금을 넘으면 줄어듭니다.',
      ],
    };
  },
});

function runsOf(
  monthly: readonly number[],
): readonly { readonly from: number; readonly to: number; readonly amount: number }[] {
  const runs: { from: number; to: number; amount: number }[] = [];
  for (const [index, amount] of monthly.entries()) {
    const last = runs.at(-1);
    if (last?.amount === amount) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, amount });
  }
  return runs;
}
