import { z } from 'zod';
import { addMonths } from '../calendar.ts';
import { dateField, oneOf, wholeNumber, yesNo } from '../input.ts';
import { requiredUnitDays } from '../parameters/employment-insurance-act.ts';
import { condition, defineEligibility, whenTold } from './eligibility.ts';

const grounds = ['childcare', 'pregnancy', 'spouse_risk_pregnancy', 'short_leave'] as const;

const input = z.strictObject({
  leave_ground: oneOf(
    grounds,
    '휴직 사유: 자녀 양육, 임신 중 모성보호, 유산·조산 위험이 있는 배우자 돌봄, 1~2주 단기 육아휴직',
  ).optional(),
  child_age: wholeNumber('자녀의 만 나이', 0, 18).optional(),
  child_school_grade: wholeNumber('자녀의 초등학교 학년(취학 전이면 0)', 0, 6).optional(),
  leave_days: wholeNumber('육아휴직 날수(출산전후휴가와 겹치는 날 제외)', 0, 600).optional(),
  insured_unit_days: wholeNumber('휴직 시작 전 피보험 단위기간(일)', 0, 20_000).optional(),
  leave_end_date: dateField('육아휴직이 끝나는(끝난) 날').optional(),
  employed_elsewhere: yesNo('휴직 중에 다른 곳에 취업하거나 이직했는지').optional(),
});
type Input = z.output<typeof input>;

/** 남녀고용평등법 제19조제1항: 만 8세 이하 또는 초등학교 2학년 이하의 자녀, 임신 중, 위험 임신 배우자. */
function groundHolds(given: Input): boolean | undefined {
  if (given.leave_ground === 'pregnancy' || given.leave_ground === 'spouse_risk_pregnancy') return true;
  const young = whenTold(given.child_age, (age) => age <= 8);
  const early = whenTold(given.child_school_grade, (grade) => grade <= 2);
  if (young === true || early === true) return true;
  return young === false && early === false ? false : undefined;
}

/** Parental-leave benefit. 고용보험법 제70조제1항부터 제3항까지, 남녀고용평등법 제19조. */
export const parentalLeaveBenefit = defineEligibility({
  id: 'parental-leave-benefit-eligibility',
  title: '육아휴직 급여 수급요건',
  input,
  conditions: (given, on) => {
    const least = given.leave_ground === 'short_leave' ? 7 : 30;
    return [
      condition(
        'ground',
        '만 8세 이하 또는 초등학교 2학년 이하 자녀(또는 임신)',
        groundHolds(given),
        ['남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률 제19조제1항'],
        {
          met: '육아휴직을 쓸 수 있는 사유입니다.',
          notMet:
            '자녀가 만 8세와 초등학교 2학년을 모두 넘었습니다. 육아기 근로시간 단축(만 12세 이하)을 확인해 보세요.',
          unknown: '자녀의 나이나 학년을 확인해야 합니다.',
        },
      ),
      condition(
        'length',
        `육아휴직 ${least}일 이상`,
        whenTold(given.leave_days, (days) => days >= least),
        ['고용보험법 제70조제1항'],
        {
          met: `${given.leave_days}일을 씁니다.`,
          notMet: `${given.leave_days}일로 ${least}일에 못 미칩니다.`,
          unknown: '휴직 기간을 확인해야 합니다.',
        },
      ),
      condition(
        'insured_days',
        '휴직 시작 전 피보험 단위기간 180일 이상',
        whenTold(given.insured_unit_days, (days) => days >= requiredUnitDays),
        ['고용보험법 제70조제1항', '고용보험법 제41조'],
        {
          met: `피보험 단위기간이 ${given.insured_unit_days}일입니다.`,
          notMet: `피보험 단위기간이 ${given.insured_unit_days}일로 180일에 못 미칩니다.`,
          unknown: '휴직 시작 전 피보험 단위기간을 확인해야 합니다.',
        },
      ),
      condition(
        'claim',
        '휴직이 끝난 날부터 12개월 안에 신청',
        whenTold(given.leave_end_date, (end) => on <= addMonths(end, 12)),
        ['고용보험법 제70조제2항'],
        {
          met: '신청 기간 안입니다(휴직 시작 1개월 뒤부터).',
          notMet:
            '휴직이 끝난 지 12개월이 지났습니다. 천재지변·질병 등 사유가 있었다면 그 사유가 끝난 뒤 30일 안에 신청합니다.',
          unknown: '휴직이 끝나는 날을 확인해야 합니다.',
        },
      ),
      condition(
        'not_employed',
        '휴직 중 이직이나 다른 취업이 없음',
        whenTold(given.employed_elsewhere, (elsewhere) => !elsewhere),
        ['고용보험법 제70조제3항'],
        {
          met: '다른 취업이 없습니다.',
          notMet: '휴직 중 이직이나 취업한 기간에는 급여가 제한됩니다.',
          unknown: '휴직 중 이직했거나 다른 일을 하는지 확인해야 합니다.',
        },
      ),
    ];
  },
  limits: [
    '근속 6개월 미만이면 회사가 육아휴직을 거부할 수 있습니다(남녀고용평등법 시행령 제10조).',
    '금액은 육아휴직 급여 계산기로 따로 계산합니다.',
  ],
});
