import { questionsTo, type WordedQuestion } from './question.ts';

/** Questions on annual leave and on leave around a birth. */
export const leaveQuestions: readonly WordedQuestion[] = [
  ...questionsTo('annual-leave-days', [
    [
      '2020년 3월 2일 입사했고 직원 40명인 회사에서 주 40시간 일합니다. 출근율 100%면 2026년 11월 22일 기준 연차 몇 개예요?',
      {
        hire_date: '2020-03-02',
        employees_count: 40,
        weekly_hours: 40,
        attendance_rate_percent: 100,
        reference_date: '2026-11-22',
      },
    ],
    [
      '올해 2월 1일에 들어왔는데 4월에 하루 결근해서 그 달은 개근이 아니에요. 직원 9명, 주40시간. 지금까지 연차 며칠 생겼나요?',
      {
        hire_date: '2026-02-01',
        employees_count: 9,
        weekly_hours: 40,
        months_with_absence: 1,
        reference_date: '2026-11-22',
      },
    ],
    [
      '2001년 5월 1일 입사자입니다. 100명 넘는 회사고 주40시간, 결근 없어요. 올해 연차 며칠인가요?',
      { hire_date: '2001-05-01', employees_count: 100, weekly_hours: 40, reference_date: '2026-11-22' },
    ],
    [
      '직원 7명인 학원에서 주 15시간 일하고 전임 선생님들은 주 40시간이에요. 2024년 10월 1일 입사, 출근율 98%. 2026-11-22에 연차가 몇 시간인가요?',
      {
        hire_date: '2024-10-01',
        employees_count: 7,
        weekly_hours: 15,
        full_time_weekly_hours: 40,
        attendance_rate_percent: 98,
        reference_date: '2026-11-22',
      },
    ],
    [
      '주 14시간만 일하는데 연차가 며칠 나오나요? 2024년 1월 2일 입사, 직원 20명이에요',
      { hire_date: '2024-01-02', employees_count: 20, weekly_hours: 14, reference_date: '2026-11-22' },
    ],
    ['직원 30명 회사에서 주40시간 개근했는데 연차 며칠 생겨요?', ['hire_date']],
  ]),
  ...questionsTo('unused-annual-leave-pay', [
    [
      '퇴사하는데 연차가 7일 남았어요. 통상시급 13,000원에 하루 8시간, 직원 20명. 회사가 사용촉진은 안 했어요. 연차수당 얼마예요?',
      {
        unused_days: 7,
        hourly_ordinary_wage_krw: 13000,
        daily_hours: 8,
        employees_count: 20,
        use_promotion_completed: false,
      },
    ],
    [
      '직원 4명 사업장에서 연차 3일 남기고 나왔습니다. 1일 통상임금 9만원. 연차수당 받을 수 있나요?',
      { unused_days: 3, daily_ordinary_wage_krw: 90000, employees_count: 4 },
    ],
    [
      '1일 통상임금이 104,000원이고 못 쓴 연차가 12일입니다. 직원 60명이고 연차촉진제도는 없어요. 미사용 연차수당은?',
      {
        unused_days: 12,
        daily_ordinary_wage_krw: 104000,
        employees_count: 60,
        use_promotion_completed: false,
      },
    ],
    [
      '올해 연차 15개 중에 9개 쓰고 6개 남았습니다. 통상시급 12,000원 하루 8시간, 30명 회사, 촉진 없었음. 연차수당 얼마죠?',
      {
        unused_days: 6,
        hourly_ordinary_wage_krw: 12000,
        daily_hours: 8,
        employees_count: 30,
        use_promotion_completed: false,
      },
    ],
    ['못 쓴 연차 5개 수당 얼마 받아요? 직원 10명이고 촉진 안 했어요', ['hourly_ordinary_wage_krw']],
  ]),
  ...questionsTo('maternity-leave', [
    [
      '쌍둥이를 임신했어요. 출산휴가 며칠 쓸 수 있나요? 출산 후에는 최소 며칠이죠?',
      { leave_type: 'childbirth', multiple_pregnancy: true },
    ],
    ['임신 20주에 유산했는데 유산휴가 며칠인가요?', { leave_type: 'miscarriage', pregnancy_weeks: 20 }],
    [
      '임신 30주에 사산을 했습니다. 휴가를 며칠 쓸 수 있나요',
      { leave_type: 'stillbirth', pregnancy_weeks: 30 },
    ],
    [
      '임신 9주차에 자연유산했어요. 유산휴가 며칠 받을 수 있어요?',
      { leave_type: 'miscarriage', pregnancy_weeks: 9 },
    ],
    ['유산휴가 며칠 쓸 수 있어요? 지난주에 유산했어요', ['pregnancy_weeks']],
  ]),
  ...questionsTo('maternity-leave-benefit', [
    [
      '대기업(우선지원대상기업 아님) 다니고 월 통상임금 400만원, 한 아이 출산, 올해 출산휴가 시작, 피보험단위기간 500일이에요. 고용보험 출산휴가급여 얼마 나오나요?',
      {
        leave_type: 'childbirth',
        monthly_ordinary_wage_krw: 4000000,
        priority_support_company: false,
        multiple_pregnancy: false,
        insured_unit_days: 500,
        leave_start_year: 2026,
      },
    ],
    [
      '쌍둥이 출산이고 우선지원대상기업이에요. 주 40시간에 통상임금 월 210만원이고 2026년 6월부터 출산휴가, 단위기간 300일입니다. 출산전후휴가급여 총액은?',
      {
        leave_type: 'childbirth',
        monthly_ordinary_wage_krw: 2100000,
        priority_support_company: true,
        multiple_pregnancy: true,
        insured_unit_days: 300,
        leave_start_year: 2026,
        weekly_hours: 40,
      },
    ],
    [
      '출산휴가급여 얼마 나와요? 통상임금은 월 250만원이고 올해 아이 한 명 낳았어요. 단위기간은 400일이에요',
      ['priority_support_company'],
    ],
  ]),
  ...questionsTo('spouse-leave', [
    [
      '아내가 2026년 10월 1일에 출산했는데 오늘 배우자 출산휴가 쓸 수 있나요? 며칠이에요?',
      { leave_type: 'spouse_childbirth', birth_date: '2026-10-01', requested_on: '2026-11-22' },
    ],
    [
      '와이프 출산한 지 150일 지났는데 배우자 출산휴가 아직 쓸 수 있나요',
      { leave_type: 'spouse_childbirth', days_after_birth: 150 },
    ],
    [
      '출산예정일 30일 전인데 배우자 출산휴가 미리 쓸 수 있나요? 며칠이죠?',
      { leave_type: 'spouse_childbirth', days_before_due_date: 30 },
    ],
    [
      '아내가 3주 전에 유산했어요. 배우자 유산휴가 며칠 쓸 수 있나요?',
      { leave_type: 'spouse_miscarriage', days_after_miscarriage: 21 },
    ],
  ]),
  ...questionsTo('parental-leave-benefit', [
    [
      '월 통상임금 220만원, 육아휴직 6개월, 피보험단위기간 300일, 한부모 아니고 6+6도 아니에요. 육아휴직급여 총 얼마죠?',
      {
        monthly_ordinary_wage_krw: 2200000,
        leave_months: 6,
        insured_unit_days: 300,
        single_parent: false,
        both_parents_special: false,
      },
    ],
    [
      '통상임금이 이백팔십만 원이고 육아휴직을 3개월만 쓰려고 합니다. 단위기간 1000일, 일반 육아휴직이에요. 얼마 받나요?',
      {
        monthly_ordinary_wage_krw: 2800000,
        leave_months: 3,
        insured_unit_days: 1000,
        single_parent: false,
        both_parents_special: false,
      },
    ],
    [
      '한부모입니다. 통상임금 월 250만원, 육아휴직 4개월, 단위기간 250일. 급여 얼마예요?',
      { monthly_ordinary_wage_krw: 2500000, leave_months: 4, insured_unit_days: 250, single_parent: true },
    ],
    [
      '부부가 6+6으로 각자 3개월씩 쓰면 저는 육아휴직급여 얼마 받나요? 제 통상임금은 월 400만원, 단위기간 500일, 아기는 생후 8개월입니다',
      {
        monthly_ordinary_wage_krw: 4000000,
        leave_months: 3,
        both_parents_special: true,
        spouse_leave_months: 3,
        insured_unit_days: 500,
      },
    ],
    ['육아휴직 12개월 쓰면 급여 총 얼마예요? 단위기간 400일이고 일반이에요', ['monthly_ordinary_wage_krw']],
  ]),
  ...questionsTo('reduced-hours-childcare-benefit', [
    [
      '육아기 근로시간 단축으로 주 40시간에서 25시간으로 줄였어요. 통상임금 월 280만원, 단위기간 500일. 급여는 한 달에 얼마인가요?',
      {
        monthly_ordinary_wage_krw: 2800000,
        weekly_hours_before: 40,
        weekly_hours_after: 25,
        insured_unit_days: 500,
      },
    ],
    [
      '주 35시간에서 15시간으로 육아기 단축근무를 합니다. 통상임금 220만원이고 피보험단위기간 200일이에요. 단축급여 얼마 나와요?',
      {
        monthly_ordinary_wage_krw: 2200000,
        weekly_hours_before: 35,
        weekly_hours_after: 15,
        insured_unit_days: 200,
      },
    ],
    [
      '육아기 근로시간 단축급여요. 하루 8시간에서 6시간으로 주 5일 근무 그대로 줄이고 월 통상임금 240만원이에요. 단위기간은 365일. 얼마죠?',
      {
        monthly_ordinary_wage_krw: 2400000,
        weekly_hours_before: 40,
        weekly_hours_after: 30,
        insured_unit_days: 365,
      },
    ],
    [
      '육아기 단축 급여 신청하려는데 단위기간이 170일이에요. 주 40시간에서 30시간으로 줄이고 통상임금은 250만원입니다. 얼마 받나요?',
      {
        monthly_ordinary_wage_krw: 2500000,
        weekly_hours_before: 40,
        weekly_hours_after: 30,
        insured_unit_days: 170,
      },
    ],
  ]),
];
