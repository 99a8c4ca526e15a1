import type { Description } from './description.ts';

/** Calculators of pay. */
export const payDescriptions: Readonly<Record<string, Description>> = {
  'minimum-wage-check': {
    law: ['최저임금법 제5조', '최저임금법 제6조', '최저임금법 시행령 제3조', '최저임금법 시행령 제5조의2'],
    limits: [
      '도급제 임금과 최저임금 적용 제외 인가는 다루지 않습니다.',
      '취업규칙이나 단체협약의 더 높은 임금은 보지 않습니다.',
    ],
    results: {
      minimum_hourly_krw: '적용되는 시간급 최저임금(원)',
      actual_hourly_krw: '최저임금과 비교할 시간급(원)',
      violation: '최저임금에 못 미치는지',
      shortfall_krw: '모자라는 금액(원)',
      shortfall_unit: '모자라는 금액의 단위 기간',
    },
  },
  'ordinary-hourly-wage': {
    law: ['근로기준법 제2조', '근로기준법 시행령 제6조'],
    limits: ['수당이 정기적·일률적으로 지급되는지는 지급 조건을 보고 판단해야 합니다.'],
    results: { monthly_standard_hours: '월 통상임금 산정 기준시간', ordinary_hourly_krw: '통상시급(원)' },
  },
  'weekly-holiday-pay': {
    law: ['근로기준법 제55조', '근로기준법 제18조', '근로기준법 시행령 제30조', '근로기준법 시행령 제9조'],
    limits: [
      '실제로 더 일한 시간이 아니라 근로계약에서 정한 소정근로시간으로 계산합니다.',
      '월급에 주휴수당이 이미 들어 있는지는 근로계약서로 확인해야 합니다.',
    ],
    results: {
      eligible: '받을 수 있는지',
      holiday_hours: '1주의 주휴시간',
      weekly_holiday_pay_krw: '1주의 주휴수당(원)',
    },
  },
  'premium-pay': {
    law: ['근로기준법 제56조', '근로기준법 제11조', '근로기준법 제63조'],
    limits: ['보상휴가제, 포괄임금 약정, 탄력적 근로시간제는 다루지 않습니다.'],
    results: {
      premium_applies: '가산이 적용되는지',
      overtime_premium_krw: '연장근로 가산(원)',
      night_premium_krw: '야간근로 가산(원)',
      holiday_premium_krw: '휴일근로 가산(원)',
      total_premium_krw: '가산수당 합계(원)',
      total_pay_krw: '그 시간의 임금과 가산의 합계(원)',
    },
  },
  'shutdown-allowance': {
    law: ['근로기준법 제46조', '근로기준법 시행령 제26조'],
    limits: [
      '노동위원회의 승인을 받아 더 적게 주는 경우(제46조제2항)는 다루지 않습니다.',
      '휴업한 날은 근로하기로 한 날만 셉니다.',
    ],
    results: {
      payable: '휴업수당이 발생하는지',
      basis: '계산 기준(평균임금의 70% 또는 통상임금)',
      minimum_allowance_krw: '적어도 받을 휴업수당(원)',
    },
  },
  'severance-pay': {
    law: [
      '근로자퇴직급여 보장법 제4조',
      '근로자퇴직급여 보장법 제8조',
      '근로기준법 제2조',
      '근로기준법 시행령 제2조',
    ],
    limits: ['퇴직연금(DB·DC), 중간정산, 소득세는 반영하지 않았습니다.'],
    results: {
      eligible: '받을 수 있는지',
      service_days: '계속근로한 날수',
      average_period_days: '평균임금 산정기간의 날수',
      average_daily_wage_krw: '1일 평균임금(원)',
      applied_daily_wage_krw: '적용한 1일 임금(원)',
      severance_pay_krw: '퇴직금(원, 세전)',
    },
  },
  'dismissal-notice': {
    law: ['근로기준법 제26조', '근로기준법 시행령 제6조'],
    limits: ['해고에 정당한 이유가 있는지는 따로 판단합니다.'],
    results: {
      notice_required: '30일 전에 예고해야 하는지',
      allowance_due: '해고예고수당이 발생하는지',
      allowance_krw: '해고예고수당(원)',
    },
  },
  'late-payment-interest': {
    law: ['근로기준법 제36조', '근로기준법 제37조', '근로기준법 시행령 제17조', '근로기준법 시행령 제18조'],
    limits: ['지연이자는 노동청 진정이 아니라 민사로 청구하는 것이 보통입니다.'],
    results: { due_date: '지급해야 했던 날', delay_days: '늦은 날수', interest_krw: '지연이자(원)' },
  },
  'wage-claim-prescription': {
    law: ['근로기준법 제49조', '근로자퇴직급여 보장법 제10조'],
    limits: [
      '노동청 진정만으로는 시효가 멈추지 않습니다. 소송, 지급명령, 가압류, 채무 승인 등이 있어야 중단됩니다.',
    ],
    results: { expires_on: '시효가 끝나는 날', expired: '시효가 지났는지' },
  },
};
