import { z } from 'zod';
import { addDays, addMonths, type CalendarDate } from '../calendar.ts';
import { dateField, oneOf, wholeNumber, yesNo } from '../input.ts';
import { koreanDate } from '../korean.ts';
import { deadlineReason, within } from './deadline.ts';
import { type Condition, condition, defineEligibility, whenTold } from './eligibility.ts';

const act = '임금채권보장법';
const routes = ['bankruptcy', 'judgment', 'labor_office'] as const;

const input = z.strictObject({
  route: oneOf(routes, '길: 회사의 회생·파산·도산등사실인정, 법원 판결, 노동청의 체불 확인서').optional(),
  still_employed: yesNo('아직 그 회사에 다니는지').optional(),
  covered_business: yesNo('산재보험이 적용되는 사업인지(국가·지자체 직접 사업 제외)').optional(),
  business_months: wholeNumber(
    '퇴직할 때까지(재직자는 마지막 체불일까지) 사업을 한 개월 수',
    0,
    1200,
  ).optional(),
  separation_date: dateField('퇴직일').optional(),
  last_arrears_date: dateField('마지막 체불이 생긴 날(재직자)').optional(),
  bankruptcy_filed_on: dateField('회생·파산·도산등사실인정을 신청한 날').optional(),
  bankruptcy_decided_on: dateField('그 결정이나 인정이 있은 날').optional(),
  filed_on: dateField('소송을 내거나 노동청에 진정한 날').optional(),
  judgment_on: dateField('판결 등이 있은 날').optional(),
  certificate_issued_on: dateField('체불 임금등·사업주 확인서가 처음 발급된 날').optional(),
  wage_below_notice: yesNo('임금이 고시 금액 미만인지(재직자)').optional(),
  received_before: yesNo('그 회사에서 재직자 대지급금을 이미 받았는지').optional(),
});
type Input = z.output<typeof input>;

const coveredCondition = (given: Input): Condition =>
  condition('covered', '산재보험 적용 사업', given.covered_business, [`${act} 제3조`], {
    met: '법이 적용되는 사업입니다.',
    notMet: '국가·지방자치단체가 직접 하는 사업 등은 적용되지 않습니다.',
    unknown: '산재보험이 적용되는 사업인지 확인해야 합니다.',
  });

const sixMonths = (given: Input): Condition =>
  condition(
    'business',
    '사업주가 6개월 이상 사업을 함',
    whenTold(given.business_months, (months) => months >= 6),
    [`${act} 시행령 제8조`],
    {
      met: `사업을 ${given.business_months}개월 했습니다.`,
      notMet: `사업 기간이 ${given.business_months}개월로 6개월에 못 미칩니다. 건설업은 직상 수급인의 기간을 봅니다(시행령 제8조제5항).`,
      unknown: '사업주가 6개월 이상 사업을 했는지 확인해야 합니다.',
    },
  );

/** 도산대지급금: 법 제7조제1항제1호부터 제3호까지, 시행령 제7조제1항·제8조제1항·제9조제1항제1호. */
function bankruptcyConditions(given: Input, on: CalendarDate): readonly Condition[] {
  const window =
    given.bankruptcy_filed_on === undefined
      ? undefined
      : {
          from: addMonths(given.bankruptcy_filed_on, -12),
          to: addDays(addMonths(addMonths(given.bankruptcy_filed_on, -12), 36), -1),
        };
  const inWindow =
    window === undefined || given.separation_date === undefined
      ? undefined
      : given.separation_date >= window.from && given.separation_date <= window.to;
  return [
    condition(
      'decided',
      '회생개시·파산선고 결정이나 도산등사실인정',
      given.bankruptcy_decided_on === undefined ? undefined : true,
      [`${act} 제7조제1항`],
      {
        met: '도산 결정이나 인정이 있습니다.',
        notMet: '도산 결정이나 인정이 없습니다.',
        unknown:
          '법원의 결정이나 노동청의 도산등사실인정이 있는지 확인해야 합니다(인정 신청은 퇴직 다음 날부터 1년 안).',
      },
    ),
    condition('left_in_window', '신청일 1년 전부터 3년 안에 퇴직', inWindow, [`${act} 시행령 제7조제1항`], {
      met: '퇴직한 날이 기간 안입니다.',
      notMet: `퇴직한 날이 기간(${window === undefined ? '' : `${koreanDate(window.from)}부터 ${koreanDate(window.to)}까지`}) 밖입니다.`,
      unknown: '도산 신청일과 퇴직일을 확인해야 합니다.',
    }),
    condition(
      'claim',
      '결정이나 인정이 있은 날부터 2년 안에 청구',
      whenTold(given.bankruptcy_decided_on, (date) => on <= addMonths(date, 24)),
      [`${act} 시행령 제9조제1항제1호`],
      deadlineReason('청구', given.bankruptcy_decided_on, 24),
    ),
  ];
}

/** 간이대지급금: 시행령 제7조제2항·제3항, 제9조제1항제2호부터 제4호까지. */
function simpleConditions(given: Input, on: CalendarDate): readonly Condition[] {
  const byCourt = given.route === 'judgment';
  const months = byCourt ? 24 : 12;
  const start = given.still_employed === true ? given.last_arrears_date : given.separation_date;
  const decided = byCourt ? given.judgment_on : given.certificate_issued_on;
  const claimMonths = byCourt ? 12 : 6;
  const filing = byCourt ? '소송 제기' : '노동청 진정';
  return [
    condition(
      'filed',
      `${given.still_employed === true ? '마지막 체불' : '퇴직'} 다음 날부터 ${months / 12}년 안에 ${filing}`,
      within(start, given.filed_on, months, on),
      [`${act} 시행령 제7조`],
      deadlineReason(filing, start, months),
    ),
    condition(
      'confirmed',
      byCourt ? '확정판결 등' : '체불 임금등·사업주 확인서',
      decided === undefined ? undefined : true,
      [`${act} 제7조제1항`, `${act} 시행령 제8조`],
      {
        met: byCourt ? '판결 등이 있습니다.' : '확인서가 발급되었습니다.',
        notMet: '미지급 임금이 확인되지 않았습니다.',
        unknown: byCourt
          ? '확정판결 등을 받았는지 확인해야 합니다.'
          : '노동청이 확인서를 발급했는지 확인해야 합니다.',
      },
    ),
    condition(
      'claim',
      `${byCourt ? '판결 등이 있은 날부터 1년' : '확인서가 처음 발급된 날부터 6개월'} 안에 청구`,
      whenTold(decided, (date) => on <= addMonths(date, claimMonths)),
      [`${act} 시행령 제9조제1항`],
      deadlineReason('청구', decided, claimMonths),
    ),
    ...(given.still_employed === true ? employedConditions(given) : []),
  ];
}

/** 재직 근로자: 법 제7조의2제4항, 시행령 제7조제3항. */
const employedConditions = (given: Input): readonly Condition[] => [
  condition('low_wage', '임금이 고시 금액 미만', given.wage_below_notice, [`${act} 시행령 제7조제3항제2호`], {
    met: '임금이 고시 금액 미만입니다.',
    notMet: '임금이 고시 금액 이상이라 재직자 대지급금 대상이 아닙니다.',
    unknown: '시간당 통상임금이 고시 금액(최저임금의 110%) 미만인지 확인해야 합니다.',
  }),
  condition(
    'first_time',
    '그 회사에서 처음 받는 재직자 대지급금',
    whenTold(given.received_before, (received) => !received),
    [`${act} 제7조의2제4항`],
    {
      met: '받은 적이 없습니다.',
      notMet: '한 회사에서 한 번만 받을 수 있습니다.',
      unknown: '재직자 대지급금을 받은 적이 있는지 확인해야 합니다.',
    },
  ),
];

const routeUnknown = condition(
  'route',
  '회사의 도산, 판결, 노동청 확인서 가운데 하나',
  undefined,
  [`${act} 제7조제1항`, `${act} 제7조의2`],
  {
    met: '',
    notMet: '',
    unknown:
      '어느 길로 청구할지 알려 주세요. 회사가 영업 중이면 노동청 확인서로 간이대지급금을 청구하는 것이 보통입니다.',
  },
);

/** Wage-claim payment (대지급금) by the state in the employer's place. 임금채권보장법 제7조·제7조의2, 시행령 제7조~제9조. */
export const wageClaimPayment = defineEligibility({
  id: 'wage-claim-payment-eligibility',
  title: '대지급금 지급요건',
  input,
  conditions: (given, on) => [
    coveredCondition(given),
    sixMonths(given),
    ...(given.route === undefined
      ? [routeUnknown]
      : given.route === 'bankruptcy'
        ? bankruptcyConditions(given, on)
        : simpleConditions(given, on)),
  ],
  limits: [
    '받을 수 있는 금액은 상한이 있습니다(간이 최대 1,000만원, 재직자 700만원).',
    '지급 여부는 지방고용노동관서와 근로복지공단이 결정합니다.',
  ],
});
