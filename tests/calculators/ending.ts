import { questionsTo, type WordedQuestion } from './question.ts';

/** Questions on the end of employment and on what is owed after it. */
export const endingQuestions: readonly WordedQuestion[] = [
  ...questionsTo('severance-pay', [
    [
      '2021년 4월 1일부터 2026년 3월 31일까지 다녔습니다. 주 40시간, 퇴직 전 3개월 급여 합계 990만원이고 통상시급은 12,000원 하루 8시간이에요. 퇴직금 얼마예요?',
      {
        hire_date: '2021-04-01',
        last_working_date: '2026-03-31',
        weekly_hours: 40,
        last_3_months_wages_krw: 9900000,
        hourly_ordinary_wage_krw: 12000,
        daily_hours: 8,
      },
    ],
    [
      '주 12시간씩 2년 일한 알바인데 퇴직금 받을 수 있나요? 2024.11.1 입사 2026.10.31 퇴사, 3개월 임금 170만원',
      {
        hire_date: '2024-11-01',
        last_working_date: '2026-10-31',
        weekly_hours: 12,
        last_3_months_wages_krw: 1700000,
      },
    ],
    [
      '입사 2022년 7월 1일, 퇴사 2026년 6월 30일. 주40시간 근무했고 마지막 석 달 세전 1,092만원, 상여금 연 240만원 받았어요. 1일 통상임금은 10만원. 퇴직금 계산 부탁드려요',
      {
        hire_date: '2022-07-01',
        last_working_date: '2026-06-30',
        weekly_hours: 40,
        last_3_months_wages_krw: 10920000,
        annual_bonus_krw: 2400000,
        daily_ordinary_wage_krw: 100000,
      },
    ],
    [
      '8개월 일하고 그만뒀는데 퇴직금 나와요? 2026년 3월 1일 입사해서 10월 31일까지 주 40시간 일했어요',
      { hire_date: '2026-03-01', last_working_date: '2026-10-31', weekly_hours: 40 },
    ],
    ['3년 일하고 그만두면 퇴직금 얼마예요? 월급은 300만원이에요', ['last_3_months_wages_krw']],
    [
      '2024년 1월 1일 입사, 2026년 9월 30일 퇴사인데 퇴직금 얼마 받죠? 주 40시간입니다',
      ['last_3_months_wages_krw'],
    ],
  ]),
  ...questionsTo('dismissal-notice', [
    [
      '8개월 일한 식당에서 오늘 바로 나가래요. 통상시급 11,000원 하루 6시간 근무예요. 해고예고수당 얼마인가요?',
      {
        termination_type: 'dismissal',
        service_months: 8,
        notice_days: 0,
        hourly_ordinary_wage_krw: 11000,
        daily_hours: 6,
      },
    ],
    [
      '2년 근무했는데 2주 전에 해고 통보를 받았어요. 1일 통상임금 10만원입니다. 해고예고수당은 얼마죠?',
      { termination_type: 'dismissal', service_months: 24, notice_days: 14, daily_ordinary_wage_krw: 100000 },
    ],
    [
      '두 달 일하고 예고 없이 잘렸어요. 통상시급 10,500원 하루 8시간. 해고예고수당 받을 수 있나요?',
      {
        termination_type: 'dismissal',
        service_months: 2,
        notice_days: 0,
        hourly_ordinary_wage_krw: 10500,
        daily_hours: 8,
      },
    ],
    [
      '회사가 45일 전에 해고를 예고했습니다. 3년 다녔고 통상시급 14,000원 하루 8시간입니다. 해고예고수당도 받나요?',
      {
        termination_type: 'dismissal',
        service_months: 36,
        notice_days: 45,
        hourly_ordinary_wage_krw: 14000,
        daily_hours: 8,
      },
    ],
    [
      '정년퇴직인데 해고예고수당 나오나요? 20년 근무했고 통상시급 20,000원 하루 8시간이에요',
      {
        termination_type: 'retirement_age',
        service_months: 240,
        hourly_ordinary_wage_krw: 20000,
        daily_hours: 8,
      },
    ],
    [
      '5년 다닌 회사에서 당일 해고됐습니다. 월 통상임금 313만5천원에 주 40시간이고, 회사가 횡령으로 해고한 거라 예고수당 못준대요. 실제로 공금 횡령은 맞아요. 해고예고수당 얼마인가요?',
      {
        termination_type: 'dismissal',
        service_months: 60,
        notice_days: 0,
        monthly_ordinary_wage_krw: 3135000,
        weekly_hours: 40,
        serious_misconduct: true,
      },
    ],
    ['1년 일하고 당일 해고됐어요. 해고예고수당 얼마 받아요?', ['hourly_ordinary_wage_krw']],
    ['당일 해고당했어요. 통상시급 12,000원 하루 8시간이면 해고예고수당 얼마예요?', ['service_months']],
  ]),
  ...questionsTo('late-payment-interest', [
    [
      '2026년 5월 31일에 퇴사했는데 퇴직금 1,000만원을 8월 13일에 받았어요. 지연이자 얼마예요?',
      { unpaid_krw: 10000000, separation_date: '2026-05-31', paid_on: '2026-08-13' },
    ],
    [
      '퇴직 2026.9.30, 미지급 임금 200만원을 2026.10.10에 받았습니다. 연 20% 지연이자 붙나요?',
      { unpaid_krw: 2000000, separation_date: '2026-09-30', paid_on: '2026-10-10' },
    ],
    [
      '재직 중이고 급여일이 매달 25일인데 2026년 8월 25일에 받을 월급 280만원을 10월 4일에 줬어요. 지연이자 얼마인가요?',
      { unpaid_krw: 2800000, regular_payday: '2026-08-25', paid_on: '2026-10-04', still_employed: true },
    ],
    ['퇴사하고 못 받은 월급 400만원 지연이자 얼마예요? 2026년 7월 31일에 나왔어요', ['paid_on']],
    ['2026년 3월 31일 퇴사했는데 임금을 2026년 11월 20일에 줬어요. 지연이자가 얼마죠?', ['unpaid_krw']],
  ]),
  ...questionsTo('wage-claim-prescription', [
    [
      '2024년 1월 25일 월급을 못 받았는데 아직 청구할 수 있나요? 소송은 안 했습니다',
      { claim_type: 'wage', due_date: '2024-01-25' },
    ],
    [
      '2023년 6월 30일에 퇴사하고 퇴직금을 못 받았어요. 지금 청구하면 시효 지났나요? 아무것도 안 했어요',
      { claim_type: 'severance', due_date: '2023-06-30' },
    ],
    [
      '2022년 12월 10일 급여일 임금이 밀렸는데 2025년 3월 5일에 지급명령을 받아뒀어요. 소멸시효 언제까지예요?',
      { claim_type: 'wage', due_date: '2022-12-10', interrupted_on: '2025-03-05' },
    ],
  ]),
  ...questionsTo('fixed-term-conversion', [
    [
      '2023년 5월 1일부터 1년씩 계약을 갱신하며 지금까지 계약직으로 일합니다. 직원 30명이고 예외사유 없어요. 정규직(무기계약)으로 봐주나요?',
      { contract_start: '2023-05-01', employees_count: 30, employed_until: '2026-11-22' },
    ],
    [
      '계약직 18개월째입니다. 직원 20명 회사예요. 무기계약으로 전환되나요?',
      { service_months: 18, employees_count: 20 },
    ],
    [
      '육아휴직 간 직원 자리에 대체인력 기간제로 2023년 10월 1일부터 지금까지 일했어요. 50명 회사. 2년 넘었는데 무기계약직 되나요?',
      {
        contract_start: '2023-10-01',
        employees_count: 50,
        employed_until: '2026-11-22',
        exception: 'replacement',
      },
    ],
    [
      '60살에 기간제로 2024년 3월 1일 입사해서 지금도 다녀요. 직원 12명. 무기계약 전환되나요?',
      {
        contract_start: '2024-03-01',
        employees_count: 12,
        age_at_contract: 60,
        employed_until: '2026-11-22',
      },
    ],
  ]),
];
