import { z } from 'zod';
import { defineCalculator, type Slots } from './calculator.ts';
import { wholeNumber, yesNo } from './input.ts';
import { count } from './korean.ts';
import { benefitDays } from './parameters/employment-insurance-act.ts';
import { benefitDaysSlots } from './read/unemployment.ts';

const input = z.strictObject({
  age_at_separation: wholeNumber('이직 당시 만 나이', 15, 100).optional(),
  insured_months: z
    .number()
    .min(0, '가입기간은 0개월보다 짧을 수 없습니다.')
    .max(720, '고용보험 가입기간을 다시 확인해 주세요.')
    .describe('고용보험 피보험기간(개월)')
    .optional(),
  disabled: yesNo('장애인인지').optional(),
  newly_hired_at_65_or_older: yesNo('65세 이후에 새로 고용되었는지').optional(),
  self_employed: yesNo('자영업자 고용보험 가입자인지').optional(),
});

function missing(known: Slots): readonly string[] {
  if (known.newly_hired_at_65_or_older === true) return [];
  const age = known.age_at_separation;
  const decidedByAge = known.disabled !== true && known.self_employed !== true;
  return [
    ...(age === undefined && decidedByAge ? ['age_at_separation'] : []),
    ...(known.insured_months === undefined ? ['insured_months'] : []),
    ...(typeof age === 'number' && age >= 65 && known.newly_hired_at_65_or_older === undefined
      ? ['newly_hired_at_65_or_older']
      : []),
  ];
}

/**
 * Days of job-seeking benefit by age and insured period; a disabled person counts as 50 or older.
 * 고용보험법 제50조제1항 별표 1, 제10조제2항 (65세 이후 고용), 자영업자는 제69조의6 별표 2.
 */
export const jobSeekingBenefitDays = defineCalculator({
  id: 'job-seeking-benefit-days',
  title: '구직급여 소정급여일수',
  input,
  slots: benefitDaysSlots,
  missing,
  heeds: { age: 'age_at_separation', months: 'insured_months', years: 'insured_months' },
  severalWorkplaces: true,
  compute(given) {
    if (given.newly_hired_at_65_or_older === true) {
      return {
        result: { covered: false, benefit_days: 0 },
        law: ['고용보험법 제10조'],
        summary:
          '65세 이후에 새로 고용된 사람에게는 실업급여 규정이 적용되지 않아 받을 수 있는 날이 없습니다(0일).',
        steps: ['65세 이후 고용: 고용보험법 제10조제2항에 따라 제4장(실업급여)이 적용되지 않습니다.'],
        limits: ['65세 전부터 피보험자격을 유지하며 계속 고용된 사람은 받을 수 있습니다.'],
      };
    }
    const months = given.insured_months ?? 0;
    const row = benefitDays.find((candidate) => months >= candidate.months);
    const senior = given.disabled === true || (given.age_at_separation ?? 0) >= 50;
    const days =
      (given.self_employed === true ? row?.selfEmployed : senior ? row?.from50 : row?.under50) ?? 0;
    const group =
      given.self_employed === true
        ? '자영업자'
        : given.disabled === true
          ? '장애인(50세 이상으로 봄)'
          : senior
            ? '50세 이상'
            : '50세 미만';
    const years = Math.floor(months / 12);
    const rest = Math.floor(months % 12);
    const period = years > 0 ? `${years}년${rest > 0 ? ` ${rest}개월` : ''}` : `${count(months)}개월`;
    return {
      result: { covered: true, benefit_days: days },
      law: given.self_employed === true ? ['고용보험법 제69조의6'] : ['고용보험법 제50조'],
      summary: `구직급여를 받을 수 있는 날(소정급여일수)은 ${days}일입니다. ${group}, 피보험기간 ${period} 기준입니다.`,
      steps: [`구분: ${group}`, `피보험기간: ${period}`, `소정급여일수: ${days}일`],
      limits: [
        ...(given.disabled === undefined && given.self_employed !== true
          ? ['장애인이 아닌 것으로 보았습니다. 장애인은 50세 이상의 일수를 받습니다.']
          : []),
        '이직 사유와 피보험 단위기간 180일 등 수급 요건은 따로 판단합니다.',
        '예전 직장에서 구직급여를 받았다면 그 전의 피보험기간은 합치지 않습니다.',
      ],
    };
  },
});
