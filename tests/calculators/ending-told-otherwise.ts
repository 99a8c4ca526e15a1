import { questionsTo, type WordedQuestion } from './question.ts';

/** Endings again, in looser words. */
export const looseEndingQuestions: readonly WordedQuestion[] = [
  ...questionsTo('severance-pay', [
    [
      '2025년 11월 1일 입사 2026년 10월 31일 퇴사로 딱 1년 채웠어요. 주 40시간, 3개월 급여 총 759만원이고 1일 통상임금은 82,560원. 퇴직금 얼마죠?',
      {
        hire_date: '2025-11-01',
        last_working_date: '2026-10-31',
        weekly_hours: 40,
        last_3_months_wages_krw: 7590000,
        daily_ordinary_wage_krw: 82560,
      },
    ],
    [
      '24.3.4 입사, 26.9.30 퇴사, 주 40시간, 8월 300만원 9월 310만원 7월 290만원 받았고 통상시급 13,000원 하루 8시간. 퇴직금 계산해주세요',
      ['last_3_months_wages_krw'],
    ],
    [
      '5인 미만 사업장에서 2020년 6월 1일부터 2026년 5월 31일까지 주 20시간 일했습니다. 3개월 임금 330만원, 통상시급 11,000원 하루 4시간. 퇴직금 얼마인가요',
      {
        hire_date: '2020-06-01',
        last_working_date: '2026-05-31',
        weekly_hours: 20,
        last_3_months_wages_krw: 3300000,
        hourly_ordinary_wage_krw: 11000,
        daily_hours: 4,
        employees_count: 4,
      },
    ],
    [
      '2022년 3월 1일 입사, 2026년 8월 31일 퇴사. 주40시간. 중간에 2024년 1월 1일부터 회사가 바뀌었어요(영업양도). 3개월 임금 1,000만원 퇴직금 얼마예요?',
      ['hire_date'],
    ],
  ]),
  ...questionsTo('dismissal-notice', [
    [
      '열흘 전에 해고한다고 말로 통보받았고 4년 근무했습니다. 통상시급 15,000원 하루 8시간. 예고수당 얼마인가요?',
      {
        termination_type: 'dismissal',
        service_months: 48,
        notice_days: 10,
        hourly_ordinary_wage_krw: 15000,
        daily_hours: 8,
      },
    ],
    [
      '계약기간이 6개월 남았는데 어제 갑자기 해고됐어요. 1년 6개월 다녔고 하루 통상임금 9만원이에요. 해고예고수당 얼마죠?',
      { termination_type: 'dismissal', service_months: 18, notice_days: 0, daily_ordinary_wage_krw: 90000 },
    ],
    [
      '입사 3개월 하고 10일 됐는데 내일부터 나오지 말라네요. 통상시급 10,320원 하루 8시간. 해고예고수당 받을 수 있나요?',
      {
        termination_type: 'dismissal',
        service_months: 3 + 10 / 30,
        notice_days: 0,
        hourly_ordinary_wage_krw: 10320,
        daily_hours: 8,
      },
    ],
    [
      '권고사직에 동의하고 나왔습니다. 3년 근무, 통상시급 12,000원 하루 8시간. 해고예고수당 되나요?',
      {
        termination_type: 'recommended_resignation',
        service_months: 36,
        hourly_ordinary_wage_krw: 12000,
        daily_hours: 8,
      },
    ],
    [
      '수습 2개월에 잘렸어요. 예고 없이요. 통상시급 11,000원, 하루 8시간. 해고예고수당 있나요?',
      ['service_months'],
    ],
    [
      '한 달 전에 해고 통보를 받았어요. 2년 다녔고 1일 통상임금 10만원. 해고예고수당 받나요?',
      ['notice_days'],
    ],
  ]),
  ...questionsTo('late-payment-interest', [
    [
      '2026년 2월 28일 퇴직했고 퇴직금 1,500만원을 아직도 못 받았어요. 오늘까지 지연이자 얼마예요?',
      { unpaid_krw: 15000000, separation_date: '2026-02-28', paid_on: '2026-11-22' },
    ],
    [
      '월급 300만원과 퇴직금 500만원을 2026년 4월 30일 퇴사하고 7월 13일에 받았어요. 지연이자 얼마죠?',
      ['unpaid_krw'],
    ],
    [
      '7월 31일 퇴사, 체불임금 450만원, 9월 13일 입금됐어요. 직원 4명 회사예요. 지연이자 있나요?',
      { unpaid_krw: 4500000, separation_date: '2026-07-31', paid_on: '2026-09-13', employees_count: 4 },
    ],
  ]),
  ...questionsTo('wage-claim-prescription', [
    [
      '2023년 12월 5일에 받았어야 할 월급이 있어요. 아직 청구 가능한가요?',
      { claim_type: 'wage', due_date: '2023-12-05' },
    ],
    [
      '2024년 2월 29일에 퇴사했는데 퇴직금 청구 언제까지 할 수 있나요?',
      { claim_type: 'severance', due_date: '2024-02-29' },
    ],
    [
      '2023년 5월 10일 월급을 못 받았는데 2024년 8월 1일에 사장님이 각서를 써줬어요. 지금도 청구되나요? 시효가 궁금해요',
      { claim_type: 'wage', due_date: '2023-05-10', interrupted_on: '2024-08-01' },
    ],
  ]),
  ...questionsTo('fixed-term-conversion', [
    [
      '구청에서 기간제로 2024년 1월 15일부터 계속 일하고 있어요. 무기계약으로 전환되나요?',
      { contract_start: '2024-01-15', public_institution: true, employed_until: '2026-11-22' },
    ],
    [
      '주 12시간짜리 기간제로 2023년 1월 1일부터 지금까지 일해요. 직원 80명. 무기계약 된 건가요?',
      { contract_start: '2023-01-01', employees_count: 80, weekly_hours: 12, employed_until: '2026-11-22' },
    ],
    [
      '박사학위 있는 연구원인데 기간제로 2022년 3월 1일부터 지금까지 3년 넘게 근무중. 100명 규모예요. 무기계약 전환 대상인가요?',
      {
        contract_start: '2022-03-01',
        employees_count: 100,
        exception: 'professional',
        employed_until: '2026-11-22',
      },
    ],
    [
      '2024년 11월 22일에 입사한 계약직이고 오늘도 다녀요. 직원 10명. 2년 됐으니 무기계약인가요?',
      { contract_start: '2024-11-22', employees_count: 10, employed_until: '2026-11-22' },
    ],
    [
      '2022년 5월 1일부터 2023년 4월 30일까지 일하고 반년 쉬었다가 2023년 11월 1일부터 다시 계약직으로 일해요. 직원 20명. 무기계약인가요?',
      ['employed_until'],
    ],
  ]),
];
