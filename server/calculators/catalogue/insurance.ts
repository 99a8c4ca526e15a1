import type { Description } from './description.ts';

/** Calculators of employment insurance and accident insurance. */
export const insuranceDescriptions: Readonly<Record<string, Description>> = {
  'job-seeking-daily-benefit': {
    law: ['고용보험법 제45조', '고용보험법 제46조', '고용보험법 시행령 제68조'],
    limits: ['이직 사유와 피보험 단위기간 180일 등 수급 요건은 따로 판단합니다.'],
    results: {
      daily_benefit_krw: '구직급여일액(원)',
      cap_krw: '상한액(원)',
      floor_krw: '하한액(원)',
      basis: '계산 기준(평균임금의 60%, 상한액 또는 하한액)',
    },
  },
  'job-seeking-benefit-days': {
    law: ['고용보험법 제50조', '고용보험법 제10조', '고용보험법 제69조의6'],
    limits: [
      '이직 사유와 피보험 단위기간 180일 등 수급 요건은 따로 판단합니다.',
      '예전 직장에서 구직급여를 받았다면 그 전의 피보험기간은 합치지 않습니다.',
    ],
    results: { covered: '실업급여 규정이 적용되는지', benefit_days: '소정급여일수' },
  },
  'job-seeking-benefit-period': {
    law: ['고용보험법 제48조', '고용보험법 제49조', '고용보험법 제50조'],
    limits: ['실업인정을 받지 못한 날은 지급되지 않습니다.'],
    results: {
      period_end: '수급기간이 끝나는 날',
      waiting_days: '대기기간(일)',
      payable_days: '받을 수 있는 날수',
    },
  },
  'insured-unit-period': {
    law: ['고용보험법 제40조', '고용보험법 제41조'],
    limits: ['정확한 일수는 고용보험 누리집의 피보험 단위기간 조회로 확인하세요.'],
    results: { insured_unit_days: '피보험 단위기간(일)', meets_180_days: '180일 요건을 채우는지' },
  },
  'early-reemployment-allowance': {
    law: ['고용보험법 제64조', '고용보험법 시행령 제84조', '고용보험법 시행령 제85조'],
    limits: ['재취업한 날부터 12개월이 지난 뒤에 청구합니다(이직 당시 65세 이상은 바로).'],
    results: { eligible: '받을 수 있는지', allowance_krw: '조기재취업 수당(원)' },
  },
  'parental-leave-benefit': {
    law: ['고용보험법 제70조', '고용보험법 시행령 제95조', '고용보험법 시행령 제95조의3'],
    limits: ['휴직 중 회사에서 받는 돈과 합해 통상임금을 넘으면 줄어듭니다.'],
    results: { eligible: '받을 수 있는지', monthly_krw: '달마다 받는 금액(원)', total_krw: '합계(원)' },
  },
  'maternity-leave-benefit': {
    law: ['고용보험법 제75조', '고용보험법 제76조', '고용보험법 시행령 제101조'],
    limits: ['회사가 임금을 주는 기간의 차액과 소득세는 다루지 않습니다.'],
    results: {
      eligible: '받을 수 있는지',
      benefit_days: '고용보험에서 주는 날수',
      benefit_krw: '출산전후휴가 급여(원)',
    },
  },
  'reduced-hours-childcare-benefit': {
    law: ['고용보험법 제73조의2', '고용보험법 시행령 제104조의2'],
    limits: ['회사에서 받는 단축 후 임금은 따로입니다.', '한 달을 채우지 못하면 쓴 날수에 비례합니다.'],
    results: { eligible: '받을 수 있는지', monthly_benefit_krw: '한 달의 급여(원)' },
  },
  'industrial-accident-leave-benefit': {
    law: [
      '산업재해보상보험법 제52조',
      '산업재해보상보험법 제54조',
      '산업재해보상보험법 제55조',
      '산업재해보상보험법 제36조',
    ],
    limits: [
      '산재로 승인된 요양 기간이어야 하고, 요양하며 일한 날은 부분휴업급여로 따로 계산합니다.',
      '재요양 기간과 평균임금 증감은 반영하지 않습니다.',
    ],
    results: {
      payable: '지급되는지',
      daily_benefit_krw: '하루의 휴업급여(원)',
      total_krw: '기간 전체의 휴업급여(원)',
    },
  },
};
