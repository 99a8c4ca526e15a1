import { expect, test } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { noticesOfDates } from './date-notices.ts';

const citationOf = (passage: ReturnType<typeof passageWith>) => {
  const { id: passageId, title, locator, heading, effectiveFrom, url } = passage;
  return { n: 1, passageId, title, locator, heading, effectiveFrom, url, quote: '' };
};
const notices = (days: Parameters<typeof passageWith>[0], asOf: string) => {
  const passage = passageWith({ kind: 'law', title: '근로기준법', locator: '제43조의6제1항', ...days });
  return noticesOfDates({ passages: [passage], asOf, today: '2026-11-22', event: null }, [
    citationOf(passage),
  ]);
};

test('a cited article that is not in force yet is told with its day', () => {
  expect(notices({ effectiveFrom: '2027-01-01' }, '2026-11-22')).toEqual([
    {
      code: 'not_yet_in_force',
      text: '아직 시행되지 않은 조문이 들어 있습니다: 근로기준법 제43조의6(2027. 1. 1. 시행 예정).',
    },
  ]);
});

test('that the text of a past day is not held is said; what is in force needs no word', () => {
  expect(notices({ effectiveFrom: '2026-08-20' }, '2025-03-01')).toEqual([
    { code: 'text_of_that_day_missing', text: expect.stringContaining('2025. 3. 1. 당시의 조문이') },
  ]);
  expect(notices({ effectiveFrom: '2026-08-20' }, '2026-11-22')).toEqual([]);
});

test('an answer by the law of another year says so, one about last month only where the law has changed since', () => {
  const days = { effectiveFrom: '2020-01-01', effectiveTo: null };
  const told = (date: string, effectiveTo: string | null): string[] => {
    const passage = passageWith({ kind: 'law', ...days, effectiveTo });
    const run = {
      passages: [passage],
      asOf: date,
      today: '2026-11-22',
      event: { date, precision: 'month' as const },
    };
    return noticesOfDates(run, [citationOf(passage)]).map(({ text }) => text);
  };
  expect(told('2024-03-31', null)).toEqual(['2024년 3월 기준 법령으로 답했습니다.']);
  expect(told('2026-10-31', null)).toEqual([]);
  expect(told('2026-10-31', '2026-11-01')).toEqual(['2026년 10월 기준 법령으로 답했습니다.']);
});
