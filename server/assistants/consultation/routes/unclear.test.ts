import { expect, test } from 'vitest';
import { isSingleWord, leansOnMore, saysNothing } from './unclear.ts';

test.each(['...', 'ㅁㄴㅇㄹ', '??', '1'])('%s says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each(['그럼요?', '얼마예요?', '3개월이요', '2024년 3월부터', '200만원'])('%s leans on more', (text) => {
  expect(leansOnMore(text)).toBe(true);
});

test('a question with its subject stands alone', () => {
  expect(leansOnMore('퇴직금 얼마예요?')).toBe(false);
  expect(saysNothing('연차')).toBe(false);
});

test('one word is one word', () => {
  expect(isSingleWord('회사?')).toBe(true);
  expect(isSingleWord('회사 돈')).toBe(false);
});
