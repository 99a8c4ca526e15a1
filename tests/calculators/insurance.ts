import { questionsTo, type WordedQuestion } from './question.ts';

/** Questions on unemployment benefit and on accident insurance. */
export const insuranceQuestions: readonly WordedQuestion[] = [
  ...questionsTo('job-seeking-daily-benefit', [
    [
      '2026년 9월 30일에 계약만료로 퇴사했고 하루 평균임금은 9만원, 하루 8시간 일했어요. 구직급여 하루 얼마예요?',
      { separation_date: '2026-09-30', daily_average_wage_krw: 90000, daily_hours: 8 },
    ],
    [
      '2025년 5월 31일 이직, 1일 평균임금 20만원, 하루 8시간 근무였어요. 실업급여 하루 금액은?',
      { separation_date: '2025-05-31', daily_average_wage_krw: 200000, daily_hours: 8 },
    ],
    [
      '하루 6시간씩 일하다가 2026년 7월 15일 권고사직. 하루 평균임금은 6만 5천원이에요. 실업급여 하루 얼마 받나요?',
      { separation_date: '2026-07-15', daily_average_wage_krw: 65000, daily_hours: 6 },
    ],
    ['하루 평균임금 11만원, 하루 8시간 근무했어요. 실업급여 하루 얼마예요?', ['separation_date']],
    [
      '2026년 10월 1일에 퇴사했고 하루 8시간 근무했습니다. 실업급여 하루 얼마 나오나요?',
      ['daily_average_wage_krw'],
    ],
  ]),
  ...questionsTo('job-seeking-benefit-days', [
    [
      '45살이고 고용보험 7년 가입했어요. 장애 없습니다. 실업급여 며칠 받을 수 있나요?',
      { age_at_separation: 45, insured_months: 84, disabled: false },
    ],
    [
      '만 29세, 고용보험 8개월 가입하고 계약만료됐습니다. 실업급여 며칠 나오나요? 장애 아님',
      { age_at_separation: 29, insured_months: 8, disabled: false },
    ],
    [
      '52세에 퇴사, 피보험기간 11년입니다. 실업급여 며칠이에요?',
      { age_at_separation: 52, insured_months: 132 },
    ],
    [
      '장애인이고 나이는 40, 고용보험 3년 6개월 가입. 실업급여 며칠 받나요?',
      { age_at_separation: 40, insured_months: 42, disabled: true },
    ],
    ['고용보험 5년 가입했는데 실업급여 며칠 받아요?', ['age_at_separation']],
    ['저는 38살인데 실업급여 며칠 받을 수 있나요?', ['insured_months']],
  ]),
  ...questionsTo('job-seeking-benefit-period', [
    [
      '2026년 8월 31일에 퇴사했고 2026년 12월 1일에 실업신고하려고 해요. 소정급여일수는 150일인데 다 받을 수 있나요?',
      { separation_date: '2026-08-31', report_date: '2026-12-01', benefit_days: 150 },
    ],
    [
      '올해 1월 15일 퇴사, 소정급여일수 240일입니다. 11월 23일에 실업 신고하면 며칠 받을 수 있어요?',
      { separation_date: '2026-01-15', report_date: '2026-11-23', benefit_days: 240 },
    ],
  ]),
  ...questionsTo('insured-unit-period', [
    [
      '퇴사 전 18개월 동안 보수 받은 날이 195일입니다. 실업급여 180일 요건 충족하나요?',
      { paid_days_in_18_months: 195 },
    ],
    ['18개월 동안 유급일이 172일이에요. 실업급여 180일 되나요?', { paid_days_in_18_months: 172 }],
    [
      '2026년 3월 1일 입사해서 10월 31일 퇴사했어요. 주5일제고 토요일은 무급, 일요일은 유급이에요. 피보험 단위기간 180일 되나요?',
      { insured_from: '2026-03-01', separation_date: '2026-10-31', unpaid_weekdays: ['sat'] },
    ],
  ]),
  ...questionsTo('early-reemployment-allowance', [
    [
      '소정급여일수 240일 중 150일 남기고 재취업했습니다. 실업신고 90일 뒤였고 구직급여일액 68,100원, 새 직장에서 13개월째 근무중이에요. 전 직장과 관련 없고 임금도 고시액 미만, 2년 내 받은 적 없어요. 조기재취업수당 얼마죠?',
      {
        total_benefit_days: 240,
        remaining_days: 150,
        days_after_report: 90,
        daily_benefit_krw: 68100,
        employed_months: 13,
        same_employer: false,
        wage_at_or_above_notice_limit: false,
        received_within_2_years: false,
      },
    ],
    [
      '실업신고하고 10일 만에 취업했어요. 150일 중 145일 남았고 하루 66,048원, 12개월 근무했습니다. 다른 회사고 고시임금 미만, 2년내 받은적 없음. 조기재취업수당 받을 수 있나요?',
      {
        total_benefit_days: 150,
        remaining_days: 145,
        days_after_report: 10,
        daily_benefit_krw: 66048,
        employed_months: 12,
        same_employer: false,
        wage_at_or_above_notice_limit: false,
        received_within_2_years: false,
      },
    ],
    ['소정급여일수 180일 중 100일 남기고 취업했는데 조기재취업수당 얼마 받아요?', ['daily_benefit_krw']],
  ]),
  ...questionsTo('industrial-accident-leave-benefit', [
    [
      '산재 승인받고 45일 동안 요양하느라 일을 못 했습니다. 하루 평균임금 18만원, 나이 38세. 휴업급여 얼마인가요?',
      { absence_days: 45, daily_average_wage_krw: 180000, age: 38 },
    ],
    [
      '50세이고 일하다 다쳐 3일 쉬었어요. 하루 평균임금 12만원. 산재 휴업급여 나오나요?',
      { absence_days: 3, daily_average_wage_krw: 120000, age: 50 },
    ],
    [
      '63세인데 산재로 20일 쉬었어요. 하루 평균임금 16만원이고 올해 다쳤습니다. 휴업급여 총 얼마예요?',
      ['injured_at_work_from_61'],
    ],
    ['산재 휴업급여 얼마예요? 하루 평균임금 10만원이고 35살입니다', ['absence_days']],
  ]),
];
