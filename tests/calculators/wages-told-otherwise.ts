import { questionsTo, type WordedQuestion } from './question.ts';

/** Pay again, in looser words, other orders, with numbers that are beside the point. */
export const looseWageQuestions: readonly WordedQuestion[] = [
  ...questionsTo('minimum-wage-check', [
    [
      '주유소 알바 하는데요 주휴수당 포함해서 시급 12,000원이래요. 2026년 최저임금 지킨 건가요? 수습 아님',
      ['weekly_hours'],
    ],
    [
      '월급 220만원 (주40시간) 받는데 그 중에 연장수당이 20만원이에요. 수습 아니고 올해요. 최저임금 위반인가요?',
      {
        pay_type: 'monthly',
        monthly_base_krw: 2000000,
        monthly_overtime_pay_krw: 200000,
        weekly_hours: 40,
        on_probation: false,
        work_year: 2026,
      },
    ],
    [
      '청소 일을 합니다. 단순노무직이고 1년 계약에 수습 1개월차, 시급 9,500원. 최저임금 위반일까요?',
      {
        pay_type: 'hourly',
        hourly_wage_krw: 9500,
        simple_labor: true,
        contract_term_months: 12,
        on_probation: true,
        probation_month: 1,
      },
    ],
    [
      '2년 계약했고 수습 4개월째인데 아직도 시급 9,288원 줘요. 위반인가요? 단순노무는 아닙니다',
      {
        pay_type: 'hourly',
        hourly_wage_krw: 9288,
        contract_term_months: 24,
        on_probation: true,
        probation_month: 4,
        simple_labor: false,
      },
    ],
    [
      '친구는 시급 11,000원 받는데 저는 10,100원 받아요. 최저시급 위반 맞죠? 수습 아니에요',
      ['hourly_wage_krw'],
    ],
    [
      '주급으로 40만원 받고 주 40시간 일합니다. 최저임금에 못 미치나요? 수습은 아니에요',
      { pay_type: 'weekly', weekly_wage_krw: 400000, weekly_hours: 40, on_probation: false },
    ],
    [
      '2025년에 월급 206만원, 주 40시간 일했습니다. 수습 아니었고 다른 수당 없어요. 최저임금보다 적었나요?',
      {
        pay_type: 'monthly',
        monthly_base_krw: 2060000,
        weekly_hours: 40,
        on_probation: false,
        work_year: 2025,
      },
    ],
    ['연봉이 3천만원인데 주 48시간 근무예요 최저임금 위반인가요? 수습 X', ['weekly_hours']],
  ]),
  ...questionsTo('minimum-wage-check', [
    ['세후 월급 200만원이고 주 40시간, 수습 아니에요. 최저임금 위반인가요?', ['monthly_base_krw']],
  ]),
  ...questionsTo('weekly-holiday-pay', [
    [
      '직원이 8명이고 저는 2년째 일하는 중이에요. 주 4일 하루 5시간, 시급 10,500원. 결근은 없고요 주휴수당 한 주에 얼마인가요?',
      { hourly_wage_krw: 10500, weekly_hours: 20, perfect_attendance: true, employees_count: 8 },
    ],
    [
      '계약서에는 주 16시간이라고 돼 있고 시급은 10,320원입니다. 이번주는 하루 빠졌어요. 주휴수당 나오나요?',
      { hourly_wage_krw: 10320, weekly_hours: 16, perfect_attendance: false },
    ],
    ['시급 1.1만원이고 주 30시간 일해요. 주휴수당 얼마죠?', { hourly_wage_krw: 11000, weekly_hours: 30 }],
    ['9시~6시 휴게 1시간, 월~금 근무, 시급 10320원 주휴수당?', { hourly_wage_krw: 10320, weekly_hours: 40 }],
    [
      '하루에 네 시간씩 일주일에 나흘 나가고 시급은 만오백원인데 주휴수당 얼마 받아야 하나요',
      { hourly_wage_krw: 10500, weekly_hours: 16 },
    ],
    ['주 44시간 일하는데 시급 11,000원이면 주휴수당 얼마예요?', ['weekly_hours']],
    ['평일은 하루 3시간, 주말은 하루 6시간 일해요. 시급 11,000원. 주휴수당 얼마인가요?', ['weekly_hours']],
    [
      '18살 알바생이고 시급 10,320원, 토일 8시간씩 일해요. 개근이에요. 주휴수당 얼마죠?',
      { hourly_wage_krw: 10320, weekly_hours: 16, perfect_attendance: true },
    ],
  ]),
  ...questionsTo('premium-pay', [
    [
      '5명 일하는 편의점에서 밤 10시부터 아침 6시까지 8시간 일했어요. 시급 10,320원 야간수당만 얼마 더 받나요?',
      { hourly_ordinary_wage_krw: 10320, employees_count: 5, night_hours: 8 },
    ],
    [
      '공휴일에 9시간 근무했고 통상시급은 만이천원, 직원 11명입니다. 휴일근로수당 합계 알려주세요',
      { hourly_ordinary_wage_krw: 12000, employees_count: 11, holiday_hours: 9 },
    ],
    [
      '통상임금이 월 250만8천원(주40시간)이고 이번 달 연장 14시간, 야간 3시간이에요. 직원 45명이면 가산수당 얼마인가요?',
      {
        monthly_ordinary_wage_krw: 2508000,
        weekly_hours: 40,
        employees_count: 45,
        overtime_hours: 14,
        night_hours: 3,
      },
    ],
    [
      '직원 8명 사업장, 시급 11,500원. 월요일 연장 2시간 화요일 연장 3시간 했어요. 연장수당 총 얼마?',
      { hourly_ordinary_wage_krw: 11500, employees_count: 8, overtime_hours: 5 },
    ],
    [
      '이틀 동안 휴일에 하루 10시간씩 일했습니다. 통상시급 10,000원, 상시 20명. 휴일수당 총 얼마인가요?',
      { hourly_ordinary_wage_krw: 10000, employees_count: 20, holiday_hours: 20, holiday_days: 2 },
    ],
    [
      '아르바이트 4명, 정직원 3명 있는 가게에서 연장 5시간 했어요. 시급 12,000원이면 연장수당 얼마죠?',
      ['employees_count'],
    ],
  ]),
  ...questionsTo('ordinary-hourly-wage', [
    ['연봉 3,762만원인데 전부 기본급이고 주 40시간 일합니다. 통상시급이 얼마인가요?', ['monthly_base_krw']],
    [
      '일급 10만원에 하루 8시간 주 5일이에요. 통상시급은 얼마죠?',
      { daily_wage_krw: 100000, daily_hours: 8, weekly_hours: 40 },
    ],
    [
      '월 기본급 300만원, 실적에 따라 주는 성과급이 월 50만원 정도예요. 주 40시간. 통상시급 얼마인가요?',
      { monthly_base_krw: 3000000, weekly_hours: 40 },
    ],
  ]),
  ...questionsTo('shutdown-allowance', [
    [
      '공장에 불이 났는데 회사 관리 소홀이래요. 8일 쉬었고 직원 70명, 하루 평균임금 15만원, 하루 통상임금 12만원입니다. 휴업수당 얼마인가요?',
      {
        employees_count: 70,
        employer_fault: true,
        shutdown_days: 8,
        daily_average_wage_krw: 150000,
        daily_ordinary_wage_krw: 120000,
      },
    ],
    [
      '거래처 부도로 2주 휴업했어요. 평균임금 하루 10만원, 통상임금 하루 9만원, 15명 회사입니다. 휴업수당 얼마 받나요?',
      ['shutdown_days'],
    ],
  ]),
];
