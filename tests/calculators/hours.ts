import { questionsTo, type WordedQuestion } from './question.ts';

/** Questions on working hours, also of the young. */
export const hoursQuestions: readonly WordedQuestion[] = [
  ...questionsTo('working-hours-limit', [
    [
      '직원 200명 회사인데 이번 주에 55시간 일했어요. 법 위반인가요? 성인입니다',
      { weekly_total_hours: 55, employees_count: 200, worker_category: 'adult' },
    ],
    [
      '6명 일하는 곳에서 주 48시간 일했습니다. 근로시간 위반인가요?',
      { weekly_total_hours: 48, employees_count: 6 },
    ],
    [
      '출산한 지 6개월 됐고 직원 40명 회사에서 주 47시간 일했어요. 위반 아닌가요?',
      { weekly_total_hours: 47, employees_count: 40, worker_category: 'postpartum' },
    ],
    [
      '직원 3명 회사에서 주 70시간 일해요. 주 52시간 위반으로 신고 가능한가요?',
      { weekly_total_hours: 70, employees_count: 3 },
    ],
    [
      '하루 12시간씩 주 5일 일하는데 직원 15명이에요. 주52시간 위반인가요?',
      { weekly_total_hours: 60, employees_count: 15 },
    ],
    ['주 60시간 일하는데 52시간제 위반인가요?', ['employees_count']],
  ]),
  ...questionsTo('minor-work-limit', [
    [
      '만 15세인데 하루 5시간 주 20시간 알바해도 돼요? 낮에만 하고 휴일은 쉬어요. 취직인허증 있는 나이인가요?',
      { age: 15, daily_hours: 5, weekly_hours: 20, night_work: false, holiday_work: false },
    ],
    [
      '17세 딸이 합의하고 하루 8시간 주 40시간 일해요. 야간이나 휴일은 없어요. 위반인가요?',
      {
        age: 17,
        daily_hours: 8,
        weekly_hours: 40,
        extension_agreed: true,
        night_work: false,
        holiday_work: false,
      },
    ],
    [
      '16살 알바가 밤 11시까지 일해요. 하루 4시간 주 16시간이고 휴일은 안 해요. 인가는 없어요. 위반인가요?',
      {
        age: 16,
        daily_hours: 4,
        weekly_hours: 16,
        night_work: true,
        holiday_work: false,
        consent_and_ministry_approval: false,
      },
    ],
    [
      '18세 알바생이 하루 8시간 주 40시간 일해도 되나요? 연소자 제한 위반인가요?',
      { age: 18, daily_hours: 8, weekly_hours: 40 },
    ],
    [
      '17살인데 하루 6시간 주 5일 알바 위반인가요? 연장 합의 없고 밤이나 휴일엔 안 해요',
      {
        age: 17,
        daily_hours: 6,
        weekly_hours: 30,
        extension_agreed: false,
        night_work: false,
        holiday_work: false,
      },
    ],
  ]),
];
