import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { dateField, oneOf, wholeNumber, yesNo } from './input.ts';
import { miscarriageLeaveDays, maternityLeave as terms } from './parameters/labor-standards-act.ts';
import { maternitySlots } from './read/maternity.ts';

const input = z.strictObject({
  leave_type: oneOf(['childbirth', 'miscarriage', 'stillbirth'], '출산, 유산, 사산'),
  multiple_pregnancy: yesNo('한 번에 둘 이상을 임신했는지').optional(),
  premature: yesNo('미숙아(37주 미만 또는 2.5kg 미만)인지').optional(),
  nicu_within_24h: yesNo('출생 후 24시간 안에 신생아중환자실에 입원했는지').optional(),
  birth_date: dateField('출산일').optional(),
  pregnancy_weeks: z
    .number()
    .min(0, '임신 주수는 0주 이상이어야 합니다.')
    .max(45, '임신 주수를 다시 확인해 주세요.')
    .describe('유산·사산 당시 임신 주수')
    .optional(),
  induced_abortion: yesNo('모자보건법이 허용하지 않는 인공 임신중절인지').optional(),
  employees_count: wholeNumber('상시 근로자 수', 0, 1_000_000).optional(),
});

function missing(known: Slots): readonly string[] {
  const lost = known.leave_type === 'miscarriage' || known.leave_type === 'stillbirth';
  if (lost)
    return known.pregnancy_weeks === undefined && known.induced_abortion !== true ? ['pregnancy_weeks'] : [];
  return known.premature === true && known.multiple_pregnancy !== true && known.nicu_within_24h === undefined
    ? ['nicu_within_24h']
    : [];
}

/**
 * Maternity leave and leave after a miscarriage: days, days that must follow the birth, and days the employer pays.
 * 근로기준법 제74조제1항·제3항·제4항, 시행령 제43조제3항, 시행규칙 제12조의2. Holds below five employees too.
 */
export const maternityLeave = defineCalculator({
  id: 'maternity-leave',
  title: '출산전후휴가·유산·사산휴가',
  input,
  slots: maternitySlots,
  missing,
  heeds: { weeks: 'pregnancy_weeks' },
  compute(given, _on, inForceOn) {
    if (given.leave_type !== 'childbirth') {
      const name = given.leave_type === 'miscarriage' ? '유산' : '사산';
      if (given.induced_abortion === true) {
        return {
          result: { total_days: 0, employer_paid_days: 0 },
          law: ['근로기준법 제74조'],
          summary: '모자보건법이 허용하지 않는 인공 임신중절에 따른 유산에는 유산휴가가 없습니다(0일).',
          steps: ['근로기준법 제74조제3항 단서'],
          limits: [],
        };
      }
      const days = miscarriageLeaveDays(given.pregnancy_weeks ?? 0, inForceOn);
      const paid = Math.min(days, terms.single.paid);
      return {
        result: { total_days: days, min_postpartum_days: null, employer_paid_days: paid },
        law: ['근로기준법 제74조', '근로기준법 시행령 제43조'],
        summary: `${name}휴가는 ${name}한 날부터 ${days}일까지 쓸 수 있습니다. 최초 60일은 유급입니다.`,
        steps: [`임신기간 ${given.pregnancy_weeks}주 → ${days}일(근로기준법 시행령 제43조제3항)`],
        limits: [`휴가는 청구해야 쓸 수 있고, ${name}한 날부터 세므로 늦게 청구하면 그만큼 줄어듭니다.`],
      };
    }
    const several = given.multiple_pregnancy === true;
    const base = several ? terms.multiple : terms.single;
    const early =
      given.premature === true &&
      given.nicu_within_24h === true &&
      (given.birth_date ?? inForceOn) >= terms.premature.from;
    const days = several ? terms.multiple.days : early ? terms.premature.days : terms.single.days;
    const kind = several
      ? '한 번에 둘 이상을 임신한 경우'
      : early
        ? '미숙아를 출산한 경우'
        : '한 아이를 임신한 경우';
    return {
      result: { total_days: days, min_postpartum_days: base.afterBirth, employer_paid_days: base.paid },
      law: ['근로기준법 제74조', ...(given.premature === true ? ['근로기준법 시행규칙 제12조의2'] : [])],
      summary: `출산전후휴가는 ${days}일이고 출산 뒤에 ${base.afterBirth}일 이상을 써야 합니다. 최초 ${base.paid}일은 회사가 임금을 주는 유급휴가입니다.`,
      steps: [
        `${kind}: ${days}일, 출산 후 ${base.afterBirth}일 이상, 최초 ${base.paid}일 유급`,
        ...(given.premature === true && !early && !several
          ? [
              '미숙아 100일은 출생 후 24시간 안에 신생아중환자실에 입원한 경우(2025-02-23부터)에만 해당합니다.',
            ]
          : []),
      ],
      limits: [
        ...(given.multiple_pregnancy === undefined && given.premature === undefined
          ? ['한 아이를 임신했고 미숙아가 아닌 것으로 보았습니다. 미숙아는 100일, 둘 이상은 120일입니다.']
          : []),
        '고용보험에서 급여가 나오면 그 금액의 한도에서 회사는 지급 책임을 면합니다.',
      ],
    };
  },
});
