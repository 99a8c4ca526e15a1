import type { Description } from './description.ts';

const fixedTermAct = '기간제 및 단시간근로자 보호 등에 관한 법률';

/** Calculators of working time, of leave, and of the term of a contract. */
export const timeDescriptions: Readonly<Record<string, Description>> = {
  'annual-leave-days': {
    law: ['근로기준법 제60조', '근로기준법 제18조', '근로기준법 제11조'],
    limits: [
      '입사일 기준입니다. 회계연도 기준으로 주는 회사는 퇴직할 때 입사일 기준보다 적지 않게 정산해야 합니다.',
      '이미 쓴 휴가는 빼지 않습니다.',
    ],
    results: {
      applicable: '연차 규정이 적용되는지',
      leave_days: '연차휴가 날수',
      leave_hours: '연차휴가 시간(단시간근로자)',
    },
  },
  'unused-annual-leave-pay': {
    law: ['근로기준법 제60조', '근로기준법 제61조', '근로기준법 시행령 제6조'],
    limits: [
      '취업규칙에서 평균임금으로 주기로 했다면 그에 따릅니다.',
      '연차수당은 받을 수 있게 된 날부터 3년 안에 청구해야 합니다.',
    ],
    results: { payable: '수당이 발생하는지', unused_leave_pay_krw: '미사용 연차수당(원)' },
  },
  'working-hours-limit': {
    law: ['근로기준법 제50조', '근로기준법 제53조', '근로기준법 제11조', '근로기준법 제63조'],
    limits: ['연장근로를 하기로 한 합의가 있는지, 탄력적·선택적 근로시간제인지는 따로 보아야 합니다.'],
    results: {
      limit_applies: '근로시간 한도가 적용되는지',
      weekly_overtime_hours: '1주 연장근로시간',
      violation: '한도를 어겼는지',
    },
  },
  'minor-work-limit': {
    law: ['근로기준법 제64조', '근로기준법 제69조', '근로기준법 제70조'],
    limits: ['18세 미만이 할 수 없는 직종(제65조)과 갱내근로(제72조)는 다루지 않습니다.'],
    results: {
      minor_rules_apply: '연소자 규정이 적용되는지',
      allowed: '이렇게 일해도 되는지',
      violations: '어긋나는 것',
    },
  },
  'fixed-term-conversion': {
    law: [`${fixedTermAct} 제3조`, `${fixedTermAct} 제4조`],
    limits: [
      '계약을 갱신하며 끊김 없이 일한 것으로 봅니다. 공백이 있으면 그 길이와 사정을 보아야 합니다.',
      '무기계약이 되어도 임금 등 근로조건이 정규직과 똑같아지는 것은 아닙니다.',
    ],
    results: { rule_applies: '2년 제한이 적용되는지', converted: '무기계약으로 보는지' },
  },
  'maternity-leave': {
    law: ['근로기준법 제74조', '근로기준법 시행령 제43조', '근로기준법 시행규칙 제12조의2'],
    limits: ['출산 전에 나누어 쓰는 휴가(제74조제2항)의 배치는 다루지 않습니다.'],
    results: {
      total_days: '휴가 날수',
      min_postpartum_days: '출산 후에 써야 하는 날수',
      employer_paid_days: '회사가 임금을 주는 날수',
    },
  },
  'spouse-leave': {
    law: ['남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률 제18조의2'],
    limits: [
      '우선지원대상기업 근로자에게 고용보험 급여가 나오면 회사는 그 금액의 한도에서 지급 책임을 면합니다.',
    ],
    results: {
      available: '쓸 수 있는지',
      total_days: '휴가 날수',
      paid_days: '유급인 날수',
      max_splits: '나누어 쓸 수 있는 횟수',
    },
  },
};
