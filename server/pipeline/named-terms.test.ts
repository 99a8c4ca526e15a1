import { expect, test } from 'vitest';
import { namedTerms } from './named-terms.ts';

test('what a talk is about, in its order and without its story', () => {
  expect(namedTerms(['편의점에서 3년 일하고 그만뒀어요. 퇴직금은요?', '주휴수당은요?'])).toEqual([
    '퇴직금',
    '주휴수당',
  ]);
});

test('a longer name is not taken for the shorter one in it', () => {
  expect(namedTerms(['출산전후휴가 급여는 얼마예요?'])).not.toContain('출산휴가');
  expect(namedTerms(['안녕하세요'])).toEqual([]);
});
