import { describe, expect, test } from 'vitest';
import { findTerms, read } from './lexicon.ts';

const found = (text: string): string[] => findTerms(read(text)).map(({ text: term }) => term);

describe('the longest term at each place', () => {
  test('a tax credit is no work, though 근로 stands in it', () => {
    expect(found('근로장려금 언제 나와요')).toEqual(['근로장려금']);
  });

  test('spaces within a term do not matter', () => {
    expect(found('주휴 수당')).toEqual(found('주휴수당'));
  });

  test('a term inside a compound counts', () => {
    expect(found('부당해고')).toContain('해고');
  });
});

describe('chance', () => {
  test('the end of one word and the beginning of the next make no term', () => {
    expect(found('요리사 직업')).not.toContain('사직');
  });

  test('a short word of another field inside a compound is none', () => {
    expect(found('대처방법')).not.toContain('처방');
  });

  test('an English term ends where the word ends', () => {
    expect(found('payment plan')).not.toContain('pay');
  });
});

test('a phrase shows work that is not named', () => {
  expect(findTerms(read('손님 없다고 일찍 가래요')).some(({ field }) => field === 'labour')).toBe(true);
});
