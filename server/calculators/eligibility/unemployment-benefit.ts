import { z } from 'zod';
import { addDays, addMonths } from '../calendar.ts';
import { dateField, oneOf, wholeNumber, yesNo } from '../input.ts';
import { koreanDate } from '../korean.ts';
import { benefitPeriod, requiredUnitDays } from '../parameters/employment-insurance-act.ts';
import { condition, defineEligibility, whenTold } from './eligibility.ts';

const reasons = [
  'contract_expiry',
  'retirement_age',
  'dismissal',
  'recommended_resignation',
  'business_closure',
  'voluntary',
] as const;

const input = z.strictObject({
  separation_date: dateField('이직일(퇴사일)').optional(),
  separation_reason: oneOf(
    reasons,
    '이직 사유: 계약기간 만료, 정년, 해고, 권고사직, 폐업·도산, 스스로 그만둠',
  ).optional(),
  serious_misconduct: yesNo(
    '중대한 귀책사유(형 선고, 큰 손해, 장기 무단결근)로 해고되거나 권고받아 그만두었는지',
  ).optional(),
  justified_voluntary_ground: yesNo(
    '임금체불·괴롭힘·통근 곤란처럼 시행규칙 별표 2의 정당한 사유가 있는지',
  ).optional(),
  refused_renewal: yesNo('회사가 재계약을 제안했는데 거절했는지').optional(),
  insured_unit_days: wholeNumber('이직 전 18개월의 피보험 단위기간(일)', 0, 1100).optional(),
  able_and_willing: yesNo('일할 뜻과 능력이 있는데 취업하지 못한 상태인지').optional(),
  seeking_work: yesNo('재취업을 위해 적극적으로 노력하는지').optional(),
  age: wholeNumber('이직 당시 만 나이', 15, 100).optional(),
  newly_hired_at_65_or_older: yesNo('65세 이후에 새로 고용되었는지').optional(),
});
type Input = z.output<typeof input>;

/** 고용보험법 제58조: a dismissal for grave fault, or leaving of one's own accord without a just reason, shuts out. */
function reasonHolds(given: Input): boolean | undefined {
  if (given.serious_misconduct === true) return false;
  if (given.separation_reason === undefined) return undefined;
  if (given.separation_reason === 'voluntary') return given.justified_voluntary_ground;
  if (given.separation_reason === 'contract_expiry' && given.refused_renewal === true)
    return given.justified_voluntary_ground ?? false;
  return true;
}

/** Unemployment benefit for employees. 고용보험법 제10조제2항·제40조·제41조·제48조·제58조, 시행규칙 제101조제2항. */
export const unemploymentBenefit = defineEligibility({
  id: 'unemployment-benefit-eligibility',
  title: '실업급여(구직급여) 수급자격',
  input,
  conditions: (given, on) => [
    condition(
      'covered',
      '실업급여가 적용되는 고용(65세 이후 새 고용이 아님)',
      given.age !== undefined && given.age < 65
        ? true
        : whenTold(given.newly_hired_at_65_or_older, (late) => !late),
      ['고용보험법 제10조제2항'],
      {
        met: '65세 이후에 새로 고용된 경우가 아닙니다.',
        notMet: '65세 이후에 새로 고용되어 실업급여가 적용되지 않습니다.',
        unknown: '65세 전부터 계속 고용보험에 가입해 일했는지 확인해야 합니다(65세 미만이면 해당 없음).',
      },
    ),
    condition(
      'insured_days',
      '피보험 단위기간 180일 이상',
      whenTold(given.insured_unit_days, (days) => days >= requiredUnitDays),
      ['고용보험법 제40조제1항제1호', '고용보험법 제41조'],
      {
        met: `이직 전 18개월의 피보험 단위기간이 ${given.insured_unit_days}일입니다.`,
        notMet: `이직 전 18개월의 피보험 단위기간이 ${given.insured_unit_days}일로 180일에 못 미칩니다.`,
        unknown: '이직 전 18개월 동안 보수를 받은 날이 180일 이상인지 확인해야 합니다.',
      },
    ),
    condition(
      'reason',
      '수급자격이 제한되지 않는 이직 사유',
      reasonHolds(given),
      ['고용보험법 제58조', '고용보험법 시행규칙 제101조제2항'],
      {
        met:
          given.separation_reason === 'voluntary'
            ? '스스로 그만두었지만 정당한 사유가 있습니다.'
            : '스스로 그만둔 것이 아니고 중대한 귀책사유도 없습니다.',
        notMet:
          given.serious_misconduct === true
            ? '중대한 귀책사유가 있어 제한됩니다.'
            : '정당한 사유 없이 스스로 그만둔 경우입니다.',
        unknown: '이직 사유와, 스스로 그만두었다면 시행규칙 별표 2의 정당한 사유가 있는지 확인해야 합니다.',
      },
    ),
    condition(
      'able',
      '일할 뜻과 능력이 있으나 취업하지 못한 상태',
      given.able_and_willing,
      ['고용보험법 제40조제1항제2호'],
      {
        met: '바로 일할 수 있는데 취업하지 못한 상태입니다.',
        notMet:
          '지금 일할 수 없거나 이미 취업한 상태입니다. 임신·육아·질병 등이면 수급기간을 미룰 수 있습니다(제48조제2항).',
        unknown: '바로 일할 수 있는 상태인지 확인해야 합니다.',
      },
    ),
    condition('seeking', '재취업을 위한 적극적인 노력', given.seeking_work, ['고용보험법 제40조제1항제4호'], {
      met: '구직활동을 하고 있습니다.',
      notMet: '구직활동을 하지 않으면 실업인정을 받을 수 없습니다.',
      unknown: '구직 등록과 구직활동을 할 것인지 확인해야 합니다.',
    }),
    condition(
      'period',
      '이직일 다음 날부터 12개월 안',
      whenTold(
        given.separation_date,
        (date) => on <= addDays(addMonths(addDays(date, 1), benefitPeriod.months), -1),
      ),
      ['고용보험법 제48조제1항'],
      {
        met: `수급기간이 ${given.separation_date === undefined ? '' : koreanDate(addMonths(given.separation_date, benefitPeriod.months))}까지입니다.`,
        notMet: '이직일부터 12개월이 지나 수급기간이 끝났습니다.',
        unknown: '이직일을 알려 주세요. 이직일 다음 날부터 12개월 안에 받아야 합니다.',
      },
    ),
  ],
  limits: [
    '일용근로자, 예술인, 노무제공자, 자영업자는 요건이 다릅니다.',
    '수급자격은 고용센터가 이직확인서 등을 보고 결정합니다.',
  ],
});
