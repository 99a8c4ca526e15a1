import { z } from 'zod';
import { type CalendarDate, defineCalculator, type Slots } from './calculator.ts';
import { exact } from './exact.ts';
import { dateField, employeesCount, hours, oneOf, yesNo } from './input.ts';
import { count } from './korean.ts';
import { minorHours, workingHours } from './parameters/labor-standards-act.ts';
import { workingHoursSlots } from './read/working-hours.ts';

const input = z.strictObject({
  weekly_total_hours: hours('1주 총 근로시간', 168),
  employees_count: employeesCount().optional(),
  worked_on: dateField('그렇게 일한 때').optional(),
  worker_category: oneOf(
    ['adult', 'pregnant', 'postpartum', 'minor'],
    '성인, 임신 중, 산후 1년 이내, 18세 미만',
  ).optional(),
  under30_written_agreement: yesNo('30명 미만 사업장의 근로자대표 서면합의(8시간 추가)가 있는지').optional(),
  special_approval: yesNo('고용노동부장관의 특별연장근로 인가와 근로자 동의가 있는지').optional(),
  special_industry_agreement: yesNo('제59조 특례업종이고 근로자대표와 서면합의했는지').optional(),
  article63_exempt: yesNo('근로시간 규정이 적용되지 않는 근로자(감시·단속 승인 등)인지').optional(),
});
type Input = z.output<typeof input>;

/** Protections of pregnant women, new mothers and minors bind below five employees as well (시행령 별표 1). */
const protectedWorker = (category: unknown) =>
  category === 'pregnant' || category === 'postpartum' || category === 'minor';

const missing = (known: Slots): readonly string[] =>
  known.employees_count === undefined &&
  known.article63_exempt !== true &&
  !protectedWorker(known.worker_category)
    ? ['employees_count']
    : [];

/** Overtime allowed in a week, and the article that says so. */
function allowance(
  given: Input,
  on: CalendarDate,
): { readonly most: number; readonly law: string; readonly rule: string } {
  if (given.worker_category === 'pregnant')
    return { most: 0, law: '근로기준법 제74조', rule: '임신 중에는 시간외근로를 시킬 수 없습니다' };
  if (given.worker_category === 'postpartum')
    return {
      most: workingHours.postpartumOvertime,
      law: '근로기준법 제71조',
      rule: '산후 1년이 지나지 않은 여성의 시간외근로는 1주 6시간까지입니다',
    };
  if (given.worker_category === 'minor') {
    return {
      most: minorHours.week + minorHours.extraWeek - workingHours.week,
      law: '근로기준법 제69조',
      rule: '18세 미만은 합의해도 1주 40시간까지입니다',
    };
  }
  const extra = workingHours.underThirtyExtra;
  const inForce = on >= extra.from && on <= extra.until && (given.employees_count ?? 30) < 30;
  if (given.under30_written_agreement === true && inForce) {
    return {
      most: workingHours.overtime + extra.hours,
      law: '근로기준법 제53조',
      rule: '30명 미만 사업장의 서면합의로 1주 12시간에 8시간을 더할 수 있던 때입니다',
    };
  }
  return {
    most: workingHours.overtime,
    law: '근로기준법 제53조',
    rule: '연장근로는 합의해도 1주 12시간까지입니다',
  };
}

/**
 * Limit of the working week: 40 hours and at most 12 of overtime by agreement. 근로기준법 제50조·제53조; 제63조·
 * 제59조·제53조제4항 as exceptions; 제71조·제74조제5항 for new and expectant mothers.
 */
export const workingHoursLimit = defineCalculator({
  id: 'working-hours-limit',
  title: '주 근로시간 한도',
  input,
  slots: workingHoursSlots,
  missing,
  heeds: { hours: 'weekly_total_hours' },
  compute(given, _on, inForceOn) {
    const overtime = exact(given.weekly_total_hours).minus(workingHours.week).atLeast(0).toNumber();
    const steps = [`연장근로: ${count(given.weekly_total_hours)}시간 - 40시간 = ${count(overtime)}시간`];
    const small =
      given.employees_count !== undefined &&
      given.employees_count < 5 &&
      !protectedWorker(given.worker_category);
    const approved = given.special_approval === true || given.special_industry_agreement === true;
    if (small || given.article63_exempt === true) {
      const reason = small
        ? '상시 4명 이하 사업장에는 주 52시간 한도(근로기준법 제50조·제53조)가 적용되지 않습니다.'
        : '근로기준법 제63조에 해당해 근로시간 한도가 적용되지 않습니다.';
      return {
        result: { limit_applies: false, weekly_overtime_hours: overtime, violation: false },
        law: small
          ? ['근로기준법 제11조', '근로기준법 제53조', '근로기준법 시행령 제7조']
          : ['근로기준법 제63조', '근로기준법 제50조'],
        summary: `${reason} 그래서 주 ${count(given.weekly_total_hours)}시간을 일해도 근로시간 한도 위반은 아닙니다.`,
        steps: [...steps, reason],
        limits: ['일한 시간의 임금은 모두 받아야 합니다.'],
      };
    }
    const { most, law, rule } = allowance(given, given.worked_on ?? inForceOn);
    const lapsed = given.under30_written_agreement === true && most === workingHours.overtime;
    const violation = overtime > most && !(approved && !protectedWorker(given.worker_category));
    steps.push(`${rule}: ${count(overtime)}시간 ${overtime > most ? '>' : '≤'} ${count(most)}시간`);
    if (lapsed)
      steps.push(
        '30명 미만 사업장의 8시간 추가(제53조제3항)는 2022년 12월 31일까지만 효력이 있었습니다(부칙 제15513호 제2조).',
      );
    return {
      result: { limit_applies: true, weekly_overtime_hours: overtime, violation },
      law: ['근로기준법 제50조', law, ...(approved ? ['근로기준법 제59조'] : [])],
      summary: violation
        ? `주 ${count(given.weekly_total_hours)}시간은 연장근로가 ${count(overtime)}시간이어서 위반입니다. ${rule}.${lapsed ? ' 30명 미만의 8시간 추가는 2022년 말로 끝났습니다.' : ''}`
        : approved && overtime > most
          ? `주 ${count(given.weekly_total_hours)}시간은 12시간 한도를 넘지만 인가나 특례 합의가 있어 한도 위반으로 보지 않습니다.`
          : `주 ${count(given.weekly_total_hours)}시간은 연장근로가 ${count(overtime)}시간으로 한도 안이어서 위반이 아닙니다. ${rule}.`,
      steps,
      limits: [
        ...(given.worker_category === undefined
          ? ['18세 이상이고 임신 중이거나 산후 1년 이내가 아닌 것으로 보았습니다.']
          : []),
        '연장근로를 하기로 한 합의가 있는지, 탄력적·선택적 근로시간제인지는 따로 보아야 합니다.',
        ...(approved ? ['특별연장근로 인가는 받은 시간과 기간 안에서만 됩니다.'] : []),
      ],
    };
  },
});
