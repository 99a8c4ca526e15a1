import { describe, expect, test } from 'vitest';
import { careerYearsOf, dateOf, payOf, schoolingOf, workingTimeOf } from './conditions.ts';

describe('pay', () => {
  test.each([
    ['연봉 3,000 만원 ~ 4,800 만원', 'year', 30_000_000, 48_000_000],
    ['연봉 3,000 만원 이상', 'year', 30_000_000, null],
    ['월급 250만원', 'month', 2_500_000, 2_500_000],
    ['시급 11,500원', 'hour', 11_500, 11_500],
    ['연봉 1억 원 이상', 'year', 100_000_000, null],
  ])('%s', (text, period, from, to) => {
    expect(payOf(text)).toEqual({ text, period, from, to });
  });

  test('is unknown where it is not told', () => {
    expect(payOf('회사 내규에 따름')).toBeNull();
    expect(payOf('면접 후 결정 2026')).toBeNull();
  });
});

test('working time, as far as it is told', () => {
  expect(workingTimeOf('주5일 주 40시간 근로 9:00 ~ 18:00')).toMatchObject({
    daysPerWeek: 5,
    hoursPerWeek: 40,
    from: '09:00',
    to: '18:00',
  });
  expect(workingTimeOf('기타')).toMatchObject({ daysPerWeek: null, hoursPerWeek: null, from: null });
  expect(workingTimeOf('')).toBeNull();
});

test.each([
  ['경력무관', 0],
  ['신입/경력2년', 0],
  ['경력12년', 12],
  ['경력', 1],
  ['', null],
])('experience: %s', (text, years) => {
  expect(careerYearsOf(text)).toBe(years);
});

test.each([
  ['학력무관', 0],
  ['고졸', 2],
  ['고졸 ~ 대졸(4년)', 2],
  ['대졸(2~3년)', 3],
  ['대졸(2~3년) ~ 대졸(4년)', 3],
  ['대졸(4년)', 4],
  ['석사 이상', 5],
  ['', null],
])('schooling: %s', (text, level) => {
  expect(schoolingOf(text)).toBe(level);
});

test.each([
  ['2026-08-28', '2026-08-28'],
  ['2026. 8. 5.', '2026-08-05'],
  ['20260805', '2026-08-05'],
  ['채용시까지', null],
  ['', null],
  ['8월 5일', '8월 5일'],
])('date: %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});
