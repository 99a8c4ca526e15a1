import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { yearOf } from './calendar.ts';
import { exact } from './exact.ts';
import { oneOf, weeklyContractHours, wholeNumber, wonAmount, yesNo } from './input.ts';
import { won } from './korean.ts';
import { monthlyStandardHours } from './ordinary-hours.ts';
import { maternityMonthlyCapOf, requiredUnitDays } from './parameters/employment-insurance-act.ts';
import { miscarriageLeaveDays, maternityLeave as terms } from './parameters/labor-standards-act.ts';
import { minimumWageOf } from './parameters/minimum-wage-act.ts';
import { maternityBenefitSlots } from './read/maternity-benefit.ts';

const input = z.strictObject({
  leave_type: oneOf(['childbirth', 'miscarriage', 'stillbirth'], '출산, 유산, 사산').optional(),
  monthly_ordinary_wage_krw: wonAmount('월 통상임금', 100_000).optional(),
  weekly_hours: weeklyContractHours().optional(),
  priority_support_company: yesNo('우선지원대상기업인지').optional(),
  multiple_pregnancy: yesNo('한 번에 둘 이상을 임신했는지').optional(),
  premature: yesNo('미숙아 100일 휴가인지').optional(),
  pregnancy_weeks: z.number().min(0).max(45).describe('유산·사산 당시 임신 주수').optional(),
  insured_unit_days: wholeNumber('휴가가 끝난 날까지의 피보험 단위기간(일)', 0, 20_000).optional(),
  leave_start_year: wholeNumber('휴가를 시작한 해', 2023, 2026).optional(),
});
type Input = z.output<typeof input>;

const notInsured = (known: Slots) =>
  typeof known.insured_unit_days === 'number' && known.insured_unit_days < requiredUnitDays;
const lost = (known: Slots) => known.leave_type === 'miscarriage' || known.leave_type === 'stillbirth';

/** 시행령 제101조제2호: a wage that could be below the minimum wage needs the hours it is for. */
function belowFullTimeMinimum(known: Slots): boolean {
  const minimum = minimumWageOf(typeof known.leave_start_year === 'number' ? known.leave_start_year : 2026);
  return (
    typeof known.monthly_ordinary_wage_krw === 'number' &&
    minimum !== undefined &&
    known.monthly_ordinary_wage_krw < minimum.hourly * 209
  );
}

function missing(known: Slots): readonly string[] {
  if (notInsured(known)) return [];
  return [
    ...(known.monthly_ordinary_wage_krw === undefined ? ['monthly_ordinary_wage_krw'] : []),
    ...(known.priority_support_company === undefined ? ['priority_support_company'] : []),
    ...(lost(known) && known.pregnancy_weeks === undefined ? ['pregnancy_weeks'] : []),
    ...(belowFullTimeMinimum(known) && known.weekly_hours === undefined ? ['weekly_hours'] : []),
  ];
}

/** Days paid by the insurance: all of them at a priority-support company, else those beyond the employer's (제76조제1항제1호). */
function paidDays(given: Input, year: number): number {
  const several = given.multiple_pregnancy === true;
  const leave = lost(given as Slots)
    ? miscarriageLeaveDays(given.pregnancy_weeks ?? 0, `${year}-12-31`)
    : several
      ? terms.multiple.days
      : given.premature === true
        ? terms.premature.days
        : terms.single.days;
  if (given.priority_support_company === true) return leave;
  const employer = several ? terms.multiple.paid : terms.single.paid;
  const most = several ? 45 : given.premature === true ? 40 : 30;
  return Math.max(0, Math.min(leave - employer, most));
}

/**
 * Maternity benefit: the ordinary wage for the days that the insurance pays, within the cap of the year in which the
 * leave began. 고용보험법 제75조·제76조, 시행령 제101조. The cap for odd days is cut to 10 won, as the notice has it.
 */
export const maternityLeaveBenefit = defineCalculator({
  id: 'maternity-leave-benefit',
  title: '출산전후휴가 급여',
  input,
  slots: maternityBenefitSlots,
  missing,
  compute(given, _on, inForceOn) {
    const law = ['고용보험법 제75조', '고용보험법 제76조', '고용보험법 시행령 제101조'];
    if (notInsured(given as Slots)) {
      return {
        result: { eligible: false, benefit_days: 0, benefit_krw: 0 },
        law,
        summary: `휴가가 끝난 날까지의 피보험 단위기간이 ${given.insured_unit_days}일로 180일에 못 미쳐 출산전후휴가 급여를 받을 수 없습니다(0원).`,
        steps: [`피보험 단위기간 ${given.insured_unit_days}일 < ${requiredUnitDays}일`],
        limits: ['회사가 주는 유급 60일(둘 이상은 75일)의 임금은 그대로 받습니다.'],
      };
    }
    const year = given.leave_start_year ?? yearOf(inForceOn);
    const cap = maternityMonthlyCapOf(year);
    const minimum = minimumWageOf(year);
    if (cap === undefined || minimum === undefined)
      throw new z.ZodError([
        {
          code: 'custom',
          path: ['leave_start_year'],
          message: `${year}년의 출산전후휴가 급여 상한액이 등록되어 있지 않습니다.`,
          input: year,
        },
      ]);
    const days = paidDays(given, year);
    const steps = [
      `고용보험에서 주는 날: ${days}일 (${given.priority_support_company === true ? '우선지원대상기업은 휴가기간 전부' : '우선지원대상기업이 아니어서 회사가 주는 기간을 뺀 날'})`,
    ];
    const least = exact(minimum.hourly).times(monthlyStandardHours(given.weekly_hours ?? 40));
    const told = exact(given.monthly_ordinary_wage_krw ?? 0);
    const floored = given.weekly_hours !== undefined && told.compare(least) < 0;
    const wage = floored ? least : told;
    if (floored)
      steps.push(
        `통상임금이 최저임금보다 낮아 최저임금으로 계산한 월 ${won(least.round())}을 씁니다(시행령 제101조제2호).`,
      );
    const most = Math.floor((cap.cap * days) / 30 / 10) * 10;
    const benefit = wage.over(30).times(days).atMost(most).round();
    steps.push(
      `통상임금 기준: ${won(wage.round())} ÷ 30 × ${days}일 = ${won(wage.over(30).times(days).round())}`,
    );
    steps.push(`상한: 30일 ${won(cap.cap)}(${cap.basis}) → ${days}일 ${won(most)}`);
    return {
      result: { eligible: true, benefit_days: days, benefit_krw: benefit },
      law,
      summary: `고용보험에서 나오는 출산전후휴가 급여는 ${days}일분 ${won(benefit)}입니다.${given.priority_support_company === true ? ' 통상임금이 이보다 많으면 최초 60일(둘 이상 75일)의 차액은 회사가 줍니다.' : ' 그 앞의 유급기간은 회사가 통상임금을 줍니다.'}`,
      steps,
      limits: [
        ...(given.insured_unit_days === undefined
          ? ['피보험 단위기간이 180일 이상인 것으로 보았습니다.']
          : []),
        ...(given.multiple_pregnancy === undefined && !lost(given as Slots)
          ? ['한 아이를 임신한 것으로 보았습니다.']
          : []),
        ...(given.leave_start_year === undefined ? [`${year}년에 휴가를 시작한 것으로 보았습니다.`] : []),
      ],
    };
  },
});
