import { questionsTo, type WordedQuestion } from './question.ts';

/** Questions on pay: minimum wage, ordinary wage, weekly holiday, premium pay, shutdown. */
export const wageQuestions: readonly WordedQuestion[] = [
  ...questionsTo('minimum-wage-check', [
    [
      '편의점에서 시간당 9,860원 받고 있습니다. 2026년 최저시급보다 얼마나 적은가요?',
      { pay_type: 'hourly', hourly_wage_krw: 9860, work_year: 2026 },
    ],
    [
      '2024년에 시급 9천8백원 받았었는데 그때 최저임금 위반인가요? 수습기간은 아니었어요',
      { pay_type: 'hourly', hourly_wage_krw: 9800, work_year: 2024, on_probation: false },
    ],
    [
      '하루 8시간 일하고 일당 8만원 받는데 최저임금에 미달인가요? 올해 일이고 수습 아님',
      { pay_type: 'daily', daily_wage_krw: 80000, daily_hours: 8, work_year: 2026, on_probation: false },
    ],
    [
      '연봉 2,500만원이고 주 40시간 근무합니다. 2026년 최저임금 위반 아닌가요? 수습은 끝났어요',
      {
        pay_type: 'annual',
        annual_salary_krw: 25000000,
        weekly_hours: 40,
        work_year: 2026,
        on_probation: false,
      },
    ],
    [
      '월 기본급 195만 원에 식대 20만 원 현금으로 받고 주 40시간 일해요. 수습은 아닙니다. 최저임금 위반인가요?',
      {
        pay_type: 'monthly',
        monthly_base_krw: 1950000,
        monthly_cash_meal_krw: 200000,
        weekly_hours: 40,
        on_probation: false,
        work_year: 2026,
      },
    ],
    [
      '주 20시간 파트타임인데 월급이 100만원이에요. 수습 아니고요. 최저임금 지킨 건가요?',
      {
        pay_type: 'monthly',
        monthly_base_krw: 1000000,
        weekly_hours: 20,
        on_probation: false,
        work_year: 2026,
      },
    ],
    [
      '무기계약으로 입사했는데 수습 1개월차라서 최저시급의 90%인 시급 9,288원을 준대요. 사무직입니다. 위반인가요?',
      {
        pay_type: 'hourly',
        hourly_wage_krw: 9288,
        on_probation: true,
        probation_month: 1,
        indefinite_contract: true,
        simple_labor: false,
        work_year: 2026,
      },
    ],
    [
      '6개월 계약직 수습 한 달째인데 시급 9,288원이래요. 최저임금 위반이죠? 올해 기준이요',
      {
        pay_type: 'hourly',
        hourly_wage_krw: 9288,
        on_probation: true,
        probation_month: 1,
        contract_term_months: 6,
        work_year: 2026,
      },
    ],
    [
      '패스트푸드점 주방에서 단순노무로 일하고 1년 계약, 수습 2개월째라 시급 9,300원 받습니다. 최저임금 위반인가요?',
      {
        pay_type: 'hourly',
        hourly_wage_krw: 9300,
        on_probation: true,
        probation_month: 2,
        contract_term_months: 12,
        simple_labor: true,
        work_year: 2026,
      },
    ],
    [
      '내년(2027년)에 시급 10,500원 준다고 하는데 최저임금보다 적은 거 아닌가요? 수습 아니에요',
      { pay_type: 'hourly', hourly_wage_krw: 10500, on_probation: false, work_year: 2027 },
    ],
    ['월급이 이백만원인데 최저임금 위반일까요? 수습은 아니에요', ['weekly_hours']],
    ['일당 9만원 받는데 최저임금 안 넘는 거 같아요. 위반인가요? 수습 아님', ['daily_hours']],
  ]),
  ...questionsTo('ordinary-hourly-wage', [
    [
      '기본급 250만원이고 주 40시간 일합니다. 통상시급 얼마인가요?',
      { monthly_base_krw: 2500000, weekly_hours: 40 },
    ],
    [
      '주 35시간 근무자예요. 기본급 월 180만원에 매달 고정으로 나오는 직무수당 10만원이 있어요. 통상시급 계산해 주세요',
      { monthly_base_krw: 1800000, monthly_fixed_allowance_krw: 100000, weekly_hours: 35 },
    ],
    [
      '시급제로 12,500원 받고 매달 근속수당 104,500원이 붙어요. 주 40시간입니다. 통상시급이 얼마죠?',
      { hourly_wage_krw: 12500, monthly_fixed_allowance_krw: 104500, weekly_hours: 40 },
    ],
    [
      '월 기본급 2,090,000원, 연간 정기상여 1,254,000원을 재직 중일 때만 준다는 조건으로 받아요. 주 40시간인데 통상시급은 얼마인가요?',
      {
        monthly_base_krw: 2090000,
        annual_regular_bonus_krw: 1254000,
        bonus_requires_employment: true,
        weekly_hours: 40,
      },
    ],
    ['기본급이 230만원이면 통상시급이 얼마예요?', ['weekly_hours']],
  ]),
  ...questionsTo('weekly-holiday-pay', [
    [
      '하루 6시간씩 일주일에 4일 나가고 시간당 11,500원이에요. 결근 없으면 주휴수당 얼마예요?',
      { hourly_wage_krw: 11500, weekly_hours: 24, perfect_attendance: true },
    ],
    [
      '주말 이틀만 7시간씩 일해요. 시급은 1만1천원. 주휴수당 받을 수 있나요?',
      { hourly_wage_krw: 11000, weekly_hours: 14 },
    ],
    [
      '월 수 금 5시간씩, 시급 만이천원이고 빠진 날 없어요. 주휴수당 계산해주세요',
      { hourly_wage_krw: 12000, weekly_hours: 15, perfect_attendance: true },
    ],
    [
      '일당 9만6천원, 하루 8시간 주5일 근무인데 주휴수당이 얼마인가요? 개근했어요',
      { daily_wage_krw: 96000, daily_hours: 8, weekly_hours: 40, perfect_attendance: true },
    ],
    [
      '오전 9시부터 오후 3시까지 휴게 1시간 빼고 주 5일 근무, 시급 10,320원입니다. 만근했을 때 주휴수당은?',
      { hourly_wage_krw: 10320, weekly_hours: 25, perfect_attendance: true },
    ],
    [
      '계약은 주 14시간인데 사장님 부탁으로 이번 주에 20시간 일했어요. 시급 12000원이면 주휴수당 나오나요?',
      { hourly_wage_krw: 12000, weekly_hours: 14 },
    ],
    [
      '직원 두 명인 카페에서 주 25시간 시급 10,500원으로 일해요. 5인 미만은 주휴수당 없다는데 얼마 받아야 하나요?',
      { hourly_wage_krw: 10500, weekly_hours: 25, employees_count: 2 },
    ],
    [
      '4주 동안 20시간, 10시간, 20시간, 10시간 이렇게 격주로 계약돼 있고 시급은 11,000원이에요. 주휴수당 얼마 나와요?',
      { hourly_wage_krw: 11000, four_week_hours: [20, 10, 20, 10] },
    ],
    [
      'A카페에서 주 10시간, B편의점에서 주 10시간 일하면 주휴수당 얼마 받아요? 시급은 둘 다 11,000원',
      ['weekly_hours'],
    ],
    ['시급 11000원인데 주휴수당 얼마예요?', ['weekly_hours']],
    ['주 20시간 일하면 주휴수당이 얼마죠?', ['hourly_wage_krw']],
    [
      '시급이 작년엔 10,030원이었고 지금은 11,000원이에요. 주 20시간 일하는데 주휴수당 얼마죠?',
      ['hourly_wage_krw'],
    ],
    [
      '시급 10,320원이고 주 18시간이에요. 만약 시급이 12,000원이라면 주휴수당이 얼마가 되나요?',
      ['hourly_wage_krw'],
    ],
  ]),
  ...questionsTo('premium-pay', [
    [
      '상시 20명 사업장, 통상시급 15,000원. 이번 달 야간근로만 8시간 했는데 야간수당 얼마인가요?',
      { hourly_ordinary_wage_krw: 15000, employees_count: 20, night_hours: 8 },
    ],
    [
      '직원 50명 회사에서 일요일(휴일)에 8시간 일했어요. 통상시급은 13,000원입니다. 휴일수당 총 얼마죠?',
      { hourly_ordinary_wage_krw: 13000, employees_count: 50, holiday_hours: 8 },
    ],
    [
      '주 40시간에 월 통상임금 313만5천원이고 직원 100명이에요. 지난달 연장근로 20시간 했으면 연장수당 얼마예요?',
      { monthly_ordinary_wage_krw: 3135000, weekly_hours: 40, employees_count: 100, overtime_hours: 20 },
    ],
    [
      '휴일에 12시간 일했습니다. 통상시급 10,320원, 직원은 7명. 휴일근로수당 얼마 받아야 해요?',
      { hourly_ordinary_wage_krw: 10320, employees_count: 7, holiday_hours: 12 },
    ],
    [
      '연장 6시간이 전부 밤 10시 이후였어요(연장 6시간, 야간 6시간). 통상시급 12,000원 직원 30명인데 수당 합계 얼마인가요?',
      ['overtime_hours'],
    ],
    [
      '5인 미만 가게예요. 시급 11,000원이고 야근을 5시간 했는데 연장수당 얼마 받나요?',
      { hourly_ordinary_wage_krw: 11000, employees_count: 4, overtime_hours: 5 },
    ],
    ['통상시급 12,000원인데 직원 10명 회사에서 야근했어요. 연장수당 얼마예요?', ['overtime_hours']],
    ['연장근로 8시간 했는데 직원 12명이에요. 연장수당 얼마인가요?', ['hourly_ordinary_wage_krw']],
  ]),
  ...questionsTo('shutdown-allowance', [
    [
      '주문이 줄어서 회사가 5일 동안 쉬라고 했습니다. 직원 20명, 하루 평균임금 12만원, 1일 통상임금 10만원입니다. 휴업수당 얼마예요?',
      {
        employees_count: 20,
        employer_fault: true,
        shutdown_days: 5,
        daily_average_wage_krw: 120000,
        daily_ordinary_wage_krw: 100000,
      },
    ],
    [
      '직원 3명 가게인데 사장님이 장사가 안된다고 6일 쉬래요. 평균임금 하루 9만원 통상임금 하루 82,560원. 휴업수당 받을 수 있나요',
      {
        employees_count: 3,
        employer_fault: true,
        shutdown_days: 6,
        daily_average_wage_krw: 90000,
        daily_ordinary_wage_krw: 82560,
      },
    ],
    [
      '기계 고장으로 공장이 3일 휴업했어요(회사 책임). 30명 일하고 하루 평균임금은 20만원, 통상시급 15,000원에 하루 8시간이에요. 휴업수당은 최소 얼마인가요?',
      {
        employees_count: 30,
        employer_fault: true,
        shutdown_days: 3,
        daily_average_wage_krw: 200000,
        hourly_ordinary_wage_krw: 15000,
        daily_hours: 8,
      },
    ],
    [
      '회사 사정으로 휴업하는데 평균임금 하루 10만원, 통상임금 하루 9만원, 직원 10명이면 휴업수당 얼마예요?',
      ['shutdown_days'],
    ],
  ]),
];
