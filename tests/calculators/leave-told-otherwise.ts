import { questionsTo, type WordedQuestion } from './question.ts';

/** Leave again, in looser words. */
export const looseLeaveQuestions: readonly WordedQuestion[] = [
  ...questionsTo('annual-leave-days', [
    [
      '직원 25명 회사고 2025.11.22 입사, 딱 1년 됐어요. 1년 동안 개근, 주 40시간. 오늘 새로 생기는 연차는 몇 개인가요?',
      {
        hire_date: '2025-11-22',
        employees_count: 25,
        weekly_hours: 40,
        attendance_rate_percent: 100,
        reference_date: '2026-11-22',
      },
    ],
    [
      '2022년 1월 3일에 입사해서 2026년 11월 22일 현재 재직 중, 상시 80명. 작년 출근율 85%입니다. 주40시간 연차 며칠?',
      {
        hire_date: '2022-01-03',
        employees_count: 80,
        weekly_hours: 40,
        attendance_rate_percent: 85,
        reference_date: '2026-11-22',
      },
    ],
    [
      '5인 미만 사업장인데 연차 며칠 쓸 수 있나요? 2023년 2월 1일 입사',
      { hire_date: '2023-02-01', employees_count: 4, reference_date: '2026-11-22' },
    ],
    [
      '2026년 8월 10일 입사했고 15명 다니는 회사예요. 주 40시간이고 결근은 한 번도 없습니다. 지금 연차 몇 개죠?',
      {
        hire_date: '2026-08-10',
        employees_count: 15,
        weekly_hours: 40,
        months_with_absence: 0,
        reference_date: '2026-11-22',
      },
    ],
  ]),
  ...questionsTo('unused-annual-leave-pay', [
    [
      '연차 열다섯 개 중에 열 개 썼어요. 1일 통상임금 11만원, 직원 30명, 촉진 안 했어요. 연차수당 얼마 받나요?',
      {
        unused_days: 5,
        daily_ordinary_wage_krw: 110000,
        employees_count: 30,
        use_promotion_completed: false,
      },
    ],
    [
      '미사용 연차 8일이고 월 통상임금 292만6천원 주 40시간이에요. 직원은 22명이고 연차촉진은 없었습니다. 연차수당은?',
      {
        unused_days: 8,
        monthly_ordinary_wage_krw: 2926000,
        weekly_hours: 40,
        employees_count: 22,
        use_promotion_completed: false,
      },
    ],
    [
      '남은 연차 4일 반 수당 얼마예요? 통상시급 12,000원 하루 8시간, 직원 9명이고 촉진 없었어요',
      {
        unused_days: 4.5,
        hourly_ordinary_wage_krw: 12000,
        daily_hours: 8,
        employees_count: 9,
        use_promotion_completed: false,
      },
    ],
  ]),
  ...questionsTo('parental-leave-benefit', [
    [
      '월급 350만원(통상임금)이고 1년 휴직하려고요. 고용보험 3년 넘게 들었고 한부모 아니고 배우자는 육아휴직 안 써요. 육아휴직급여 다 합쳐 얼마예요?',
      {
        monthly_ordinary_wage_krw: 3500000,
        leave_months: 12,
        insured_unit_days: 1095,
        single_parent: false,
        both_parents_special: false,
      },
    ],
    [
      '아내가 이미 6개월 썼고 저도 6개월 쓰려고 해요(6+6). 아이는 생후 12개월, 제 통상임금 월 450만원, 단위기간 800일. 저는 육아휴직급여 얼마 받나요?',
      {
        monthly_ordinary_wage_krw: 4500000,
        leave_months: 6,
        both_parents_special: true,
        spouse_leave_months: 6,
        insured_unit_days: 800,
      },
    ],
    [
      '통상임금 240만원, 육아휴직 18개월, 단위기간 900일이에요. 일반 육아휴직이면 급여 총액이 얼마인가요?',
      {
        monthly_ordinary_wage_krw: 2400000,
        leave_months: 18,
        insured_unit_days: 900,
        single_parent: false,
        both_parents_special: false,
      },
    ],
  ]),
  ...questionsTo('maternity-leave', [
    [
      '미숙아를 낳아서 신생아 중환자실에 바로 입원했어요. 2026년 7월 1일 출산입니다. 출산휴가 며칠인가요?',
      { leave_type: 'childbirth', premature: true, nicu_within_24h: true, birth_date: '2026-07-01' },
    ],
    [
      '임신 25주에 유산했습니다. 며칠 쉴 수 있나요? 유산휴가요',
      { leave_type: 'miscarriage', pregnancy_weeks: 25 },
    ],
    [
      '세쌍둥이면 출산휴가 며칠이에요? 회사가 돈 주는 날은요?',
      { leave_type: 'childbirth', multiple_pregnancy: true },
    ],
  ]),
  ...questionsTo('maternity-leave-benefit', [
    [
      '직원 30명 중소기업(우선지원 대상)이고 월 통상임금 180만원, 주 40시간, 아이 하나, 2026년 5월 출산휴가 시작. 단위기간 365일이에요. 출산휴가급여 총 얼마 나오나요?',
      {
        leave_type: 'childbirth',
        monthly_ordinary_wage_krw: 1800000,
        weekly_hours: 40,
        priority_support_company: true,
        multiple_pregnancy: false,
        insured_unit_days: 365,
        leave_start_year: 2026,
      },
    ],
    [
      '대기업이라 우선지원대상기업 아니고 쌍둥이예요. 통상임금 월 350만원, 올해 휴가 시작, 단위기간 900일. 고용보험 출산휴가급여는 얼마인가요?',
      {
        leave_type: 'childbirth',
        monthly_ordinary_wage_krw: 3500000,
        priority_support_company: false,
        multiple_pregnancy: true,
        insured_unit_days: 900,
        leave_start_year: 2026,
      },
    ],
  ]),
  ...questionsTo('spouse-leave', [
    [
      '남편인데 아내가 어제 아기를 낳았어요. 배우자 출산휴가 며칠이고 몇 번 나눠 쓸 수 있어요?',
      { leave_type: 'spouse_childbirth', days_after_birth: 1 },
    ],
    [
      '아내 출산일이 2026년 6월 1일인데 지금도 배우자 출산휴가 신청 가능한가요?',
      { leave_type: 'spouse_childbirth', birth_date: '2026-06-01' },
    ],
    [
      '와이프가 2주 전에 사산했어요. 배우자 휴가 며칠 쓸 수 있나요? 유급은 며칠이죠',
      { leave_type: 'spouse_miscarriage', days_after_miscarriage: 14 },
    ],
  ]),
  ...questionsTo('reduced-hours-childcare-benefit', [
    [
      '통상임금 350만원인데 육아기 근로시간 단축으로 40시간에서 35시간으로 줄이면 급여 얼마 나와요? 단위기간 700일',
      {
        monthly_ordinary_wage_krw: 3500000,
        weekly_hours_before: 40,
        weekly_hours_after: 35,
        insured_unit_days: 700,
      },
    ],
    [
      '육아기 단축으로 하루 2시간씩 줄였습니다. 원래 주 40시간이었고 통상임금은 300만원, 단위기간 400일이에요. 급여 얼마인가요?',
      {
        monthly_ordinary_wage_krw: 3000000,
        weekly_hours_before: 40,
        weekly_hours_after: 30,
        insured_unit_days: 400,
      },
    ],
  ]),
];
