import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['최저임금은 10,320원입니다', ['10320']],
  ['1만 320원', ['10320']],
  ['1만320원', ['10320']],
  ['300만원', ['3000000']],
  ['1억 2천만 원', ['120000000']],
  ['2천5백만원', ['25000000']],
  ['임금의 50%와 0.9%', ['50', '0.9']],
  ['3년 2개월', ['3', '2']],
])('%s', (text, numbers) => {
  expect([...numbersIn(text)]).toEqual(numbers);
});

test('articles, list marks and citation tokens are no statements', () => {
  expect([...numbersIn('1. 근로기준법 제55조제1항에 따라 쉽니다. [2]')]).toEqual([]);
});
