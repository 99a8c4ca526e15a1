import { expect, test } from 'vitest';
import { course, listing } from '../../tests/builders/jobs.ts';
import { districtOf } from './district.ts';
import { type LeadWish, rankCourses, rankListings } from './rank-leads.ts';

const day = '2026-11-22';
const wish: LeadWish = {
  keco: ['0281', '0272'],
  words: '무역사무',
  district: { province: '서울', district: '강남구' },
  hours: { from: '10:00', to: '16:00' },
  careerYears: 2,
  schooling: 4,
};
const trade = { code: '0281', name: '무역 사무원', given: true };
const at = (place: string) => ({ place, district: districtOf(place) });

test('occupation, place, hours and requirements decide, and each is given as a reason or a caution', () => {
  const near = listing('near', '무역사무원', {
    ...at('서울 강남구'),
    occupation: trade,
    workingTime: { text: '', daysPerWeek: 5, hoursPerWeek: 25, from: '10:00', to: '15:30' },
    career: '경력1년',
    careerYears: 1,
  });
  const far = listing('far', '무역사무원', {
    ...at('부산 사하구'),
    occupation: trade,
    workingTime: { text: '', daysPerWeek: 5, hoursPerWeek: 40, from: '09:00', to: '18:00' },
    career: '경력5년',
    careerYears: 5,
  });
  const [first, second] = rankListings([far, near], wish, day);
  expect([first?.lead.id, second?.lead.id]).toEqual(['near', 'far']);
  expect(first?.reasons).toEqual(
    expect.arrayContaining([
      '희망 직종인 무역 사무원입니다',
      '같은 구·군입니다',
      '경력 조건(경력1년)을 채웁니다',
    ]),
  );
  expect(second?.cautions).toEqual(
    expect.arrayContaining([
      '다른 시·도입니다',
      expect.stringContaining('벗어납니다'),
      '경력 조건(경력5년)을 못 채웁니다',
    ]),
  );
});

test('a neighbouring occupation fits less, a guessed one says that it was guessed', () => {
  const guess = { code: '0283', name: '자재·구매·물류 사무원', given: false };
  const [same, close] = rankListings(
    [listing('close', '', { occupation: guess }), listing('same', '', { occupation: trade })],
    wish,
    day,
  );
  expect(same?.lead.id).toBe('same');
  expect(close?.reasons).toEqual(['희망 직종에 가까운 자재·구매·물류 사무원(제목으로 짐작)입니다']);
});

test('what is not told neither helps nor harms as much as what is', () => {
  const known = listing('known', '', { occupation: trade });
  const unknown = listing('unknown', '');
  const other = listing('other', '', { occupation: { code: '8241', name: '용접원', given: true } });
  expect(rankListings([other, unknown, known], wish, day).map(({ lead }) => lead.id)).toEqual([
    'known',
    'unknown',
    'other',
  ]);
});

test('what is closed comes last and is marked, however well it fits', () => {
  const closed = listing('closed', '무역사무', { occupation: trade, deadline: '2026-11-21' });
  const lastDay = listing('last-day', '용접', { deadline: day });
  expect(rankListings([closed, lastDay], wish, day).map(({ lead, open }) => [lead.id, open])).toEqual([
    ['last-day', true],
    ['closed', false],
  ]);
  const begun = course('begun', '무역사무 과정', { starts: day });
  expect(rankCourses([begun, course('next', '무역사무 과정')], wish, day).map(({ open }) => open)).toEqual([
    true,
    false,
  ]);
});
