import { describe, expect, test } from 'vitest';
import { awayIn, blockedTimesIn, readLimits } from './limits.ts';

const on = '2026-11-22';

describe('times of the week that are taken', () => {
  test.each([
    ['수·금 오후 불가', ['수 afternoon', '금 afternoon']],
    ['금요일 오전 진료', ['금 morning']],
    ['목욜은 안됨'.replace('욜', '요일'), ['목 day']],
    ['월수는 오전만', ['월 afternoon', '수 afternoon']],
    ['주말 근무 불가', ['토 day', '일 day']],
    ['다음 상담 12/3 목 10시', []],
    ['월 130 이상', []],
  ])('%s', (text, blocked) => {
    expect(blockedTimesIn(text).map(({ weekday, part }) => `${weekday} ${part}`)).toEqual(blocked);
  });
});

describe('spans of days that are taken', () => {
  test.each([
    ['12/28~1/8 방학이라 못 옴', [{ from: '2026-12-28', to: '2027-01-08' }]],
    ['12/7~9 시험이라 그 주는 안됨', [{ from: '2026-12-07', to: '2026-12-13' }]],
    ['12월 24일부터 12월 31일까지 여행', [{ from: '2026-12-24', to: '2026-12-31' }]],
    ['경력 2010.04~2016.12', []],
  ])('%s', (text, away) => {
    expect(awayIn(text, on)).toEqual(away);
  });
});

test.each([
  [['근무 09:30~15:30'], { from: '09:30', to: '15:30' }],
  [['17:00 이전 퇴근'], { to: '17:00' }],
  [['오전 불가'], { from: '12:00' }],
  [['야간(21시 이후) 불가'], { to: '21:00' }],
  [['주 25시간 이내', '하루 5시간까지'], { hoursPerWeekAtMost: 25, hoursPerDayAtMost: 5 }],
  [['통근 편도 50분'], { commuteMinutesAtMost: 50 }],
  [['시작일 2027-01-04 이후'], { startsFrom: '2027-01-04' }],
  [['출산 예정 2027-05'], { away: [{ from: '2027-05-01', to: '2027-08-31' }] }],
])('%s', (limits, expected) => {
  expect(readLimits(limits, [], [], on)).toMatchObject(expected);
});
