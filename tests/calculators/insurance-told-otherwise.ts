import { questionsTo, type WordedQuestion } from './question.ts';

/** Insurance again, in looser words. */
export const looseInsuranceQuestions: readonly WordedQuestion[] = [
  ...questionsTo('job-seeking-daily-benefit', [
    [
      '10월 말일에 회사가 폐업해서 나왔어요(2026년). 3개월 급여 합계 828만원이고 하루 8시간 일했습니다. 실업급여 하루에 얼마예요?',
      { separation_date: '2026-10-31', last_3_months_wages_krw: 8280000, daily_hours: 8 },
    ],
    [
      '2026.3.31 퇴사. 하루 평균임금 105,000원이에요. 주 40시간 일했어요. 실업급여 하루 얼마?',
      { separation_date: '2026-03-31', daily_average_wage_krw: 105000, weekly_hours: 40 },
    ],
    [
      '2026년 5월 10일 해고, 하루 3시간 알바였고 하루 평균임금 3만 5천원이에요. 구직급여 일액 알려주세요',
      { separation_date: '2026-05-10', daily_average_wage_krw: 35000, daily_hours: 3 },
    ],
    [
      '2024년 7월 31일에 그만뒀고 하루 평균임금 8만원, 하루 8시간이었어요. 그때 실업급여 하루 얼마였나요?',
      { separation_date: '2024-07-31', daily_average_wage_krw: 80000, daily_hours: 8 },
    ],
  ]),
  ...questionsTo('job-seeking-benefit-days', [
    [
      '고용보험 A회사 2년, B회사 3년 가입했고 41세입니다. 장애 없음. 실업급여 며칠 받나요?',
      ['insured_months'],
    ],
    [
      '56세인데 한 회사에서 18년 일하다 명예퇴직했어요. 실업급여 며칠 나와요? 비장애인입니다',
      { age_at_separation: 56, insured_months: 216, disabled: false },
    ],
    [
      '스물여섯이고 고용보험 1년 2개월 들었어요. 실업급여 며칠치 받을 수 있나요?',
      { age_at_separation: 26, insured_months: 14 },
    ],
    [
      '64세에 입사해서 66세에 계약만료로 나왔어요. 고용보험 24개월 가입. 실업급여 며칠인가요?',
      { age_at_separation: 66, insured_months: 24, newly_hired_at_65_or_older: false },
    ],
    [
      '자영업자 고용보험 4년 들었고 가게를 폐업했어요. 47살. 실업급여 며칠 받나요?',
      { age_at_separation: 47, insured_months: 48, self_employed: true },
    ],
    ['49세 11개월에 퇴사했고 고용보험 6년 가입. 실업급여 며칠이에요?', ['insured_months']],
  ]),
  ...questionsTo('job-seeking-benefit-period', [
    [
      '2025년 12월 31일에 퇴사했고 출산 때문에 90일 연기 신청했어요. 실업신고는 2026년 11월 30일, 소정급여일수는 120일이에요. 며칠 받을 수 있나요?',
      { separation_date: '2025-12-31', report_date: '2026-11-30', benefit_days: 120, extension_days: 90 },
    ],
    [
      '퇴사일 2026년 9월 15일, 실업 신고 2026년 9월 20일, 소정급여일수 210일. 수급기간이 언제까지고 다 받을 수 있나요?',
      { separation_date: '2026-09-15', report_date: '2026-09-20', benefit_days: 210 },
    ],
  ]),
  ...questionsTo('insured-unit-period', [
    [
      '2026년 4월 6일부터 10월 31일까지 주5일 일했고 토요일 무급 일요일 유급휴일이에요. 실업급여 180일 채웠나요?',
      { insured_from: '2026-04-06', separation_date: '2026-10-31', unpaid_weekdays: ['sat'] },
    ],
  ]),
  ...questionsTo('early-reemployment-allowance', [
    [
      '210일 중에 105일 남기고 취업했어요. 실업신고 100일 뒤 취업, 하루 66,048원, 새 회사 12개월 근무. 예전 회사 아니고 고시금액 미만이고 최근 2년 내 받은 적 없어요. 조기재취업수당은 얼마인가요?',
      {
        total_benefit_days: 210,
        remaining_days: 105,
        days_after_report: 100,
        daily_benefit_krw: 66048,
        employed_months: 12,
        same_employer: false,
        wage_at_or_above_notice_limit: false,
        received_within_2_years: false,
      },
    ],
    [
      '소정급여일수 150일에 90일 남았을 때 취직했고 신고 후 50일 지난 때였어요. 일액 6만 8100원. 지금 8개월째 근무인데 조기재취업수당 되나요? 다른 회사, 고시임금 미만, 받은 적 없음',
      {
        total_benefit_days: 150,
        remaining_days: 90,
        days_after_report: 50,
        daily_benefit_krw: 68100,
        employed_months: 8,
        same_employer: false,
        wage_at_or_above_notice_limit: false,
        received_within_2_years: false,
      },
    ],
  ]),
  ...questionsTo('industrial-accident-leave-benefit', [
    [
      '공사장에서 다쳐서 산재로 두 달(60일) 쉬고 있어요. 하루 평균임금 20만원, 42살. 휴업급여 총 얼마인가요?',
      { absence_days: 60, daily_average_wage_krw: 200000, age: 42 },
    ],
    [
      '52세이고 일당 평균임금 30만원이었어요. 산재로 10일 못 나갔는데 휴업급여는요?',
      { absence_days: 10, daily_average_wage_krw: 300000, age: 52 },
    ],
    [
      '29살 배달기사예요. 산재로 25일 쉬었고 하루 평균임금은 85,000원입니다. 휴업급여 하루 얼마예요?',
      { absence_days: 25, daily_average_wage_krw: 85000, age: 29 },
    ],
  ]),
];
