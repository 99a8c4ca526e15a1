import { questionsTo, type WordedQuestion } from './question.ts';

/** Hours again, in looser words. */
export const looseHoursQuestions: readonly WordedQuestion[] = [
  ...questionsTo('working-hours-limit', [
    [
      '기본 40시간에 연장 15시간까지 해서 일주일에 55시간 일했어요. 직원 100명. 52시간 위반이죠?',
      { weekly_total_hours: 55, employees_count: 100 },
    ],
    [
      '아파트 경비원이고 감시단속적 근로 승인 받았어요. 주 60시간 근무인데 52시간 위반인가요? 직원 20명',
      { weekly_total_hours: 60, employees_count: 20, article63_exempt: true },
    ],
    [
      '임신 중인데 주 40시간 딱 일해요. 직원 30명. 시간외근로 위반인가요?',
      { weekly_total_hours: 40, employees_count: 30, worker_category: 'pregnant' },
    ],
    [
      '하루 10시간 주 6일 근무 직원 12명 회사 주52시간 위반 맞나요',
      { weekly_total_hours: 60, employees_count: 12 },
    ],
    [
      '특별연장근로 인가 받았다고 주 62시간 일 시켜요. 직원 300명. 위반 아닌가요?',
      { weekly_total_hours: 62, employees_count: 300, special_approval: true },
    ],
    [
      '평소에는 주 45시간인데 이번 주만 58시간 일했어요. 직원 50명이면 52시간 위반인가요?',
      ['weekly_total_hours'],
    ],
    ['주 40시간 일하는데 바쁜 주에는 20시간 더 일해요. 직원 10명. 위반인가요?', ['weekly_total_hours']],
    [
      '직원 12명인데 사장이 합의서만 있으면 8시간 더 시킬 수 있다며 주 56시간 일을 시켜요. 위반 아닌가요?',
      { weekly_total_hours: 56, employees_count: 12 },
    ],
  ]),
  ...questionsTo('minor-work-limit', [
    [
      '고1 열여섯 살인데 하루 3시간 주 15시간 편의점 알바 가능한가요? 저녁 9시까지만 하고 휴일엔 쉬어요',
      { age: 16, daily_hours: 3, weekly_hours: 15, night_work: false, holiday_work: false },
    ],
    [
      '만 14세가 하루 4시간 주 12시간 일해도 되나요? 취직인허증은 없어요. 밤이나 휴일 근무 없음',
      {
        age: 14,
        daily_hours: 4,
        weekly_hours: 12,
        employment_permit: false,
        night_work: false,
        holiday_work: false,
      },
    ],
    [
      '17세인데 본인 동의하고 노동부 인가 받아서 밤 11시까지 일해요. 하루 5시간 주 25시간, 휴일은 안 해요. 위반인가요?',
      {
        age: 17,
        daily_hours: 5,
        weekly_hours: 25,
        night_work: true,
        holiday_work: false,
        consent_and_ministry_approval: true,
      },
    ],
  ]),
];
