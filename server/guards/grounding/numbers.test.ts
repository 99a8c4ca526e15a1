import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

const read = (text: string): string[] =>
  numbersIn(text).map(({ value, unit }) => `${value}${unit === null ? '' : ` ${unit}`}`);

test.each([
  ['최저임금은 10,320원입니다', ['10320 won']],
  ['1만 320원', ['10320 won']],
  ['1만320원', ['10320 won']],
  ['300만원', ['3000000 won']],
  ['삼백만 원', ['3000000 won']],
  ['1억 2천만 원', ['120000000 won']],
  ['2천5백만원', ['25000000 won']],
  ['임금의 50%와 0.9%', ['50 percent', '0.9 percent']],
  ['통상임금의 100분의 50 이상', ['50 percent']],
  ['평일 9~18시, 09:00~18:00', ['9 clock', '18 clock', '9 clock', '18 clock']],
  ['3년 2개월', ['3 years', '2 months']],
  ['열다섯 시간과 두 달, 사흘', ['15 hours', '2 months', '3 days']],
  ['육 개월 안에', ['6 months']],
  ['상시 5명 이상, 5인 미만', ['5 people', '5 people']],
  ['1350이나 1588-0075로 전화', ['1350 phone', '15880075 phone']],
  ['3 million won within 14 days', ['3000000 won', '14 days']],
  ['15小时以上', ['15 hours']],
  ['10.320 won', ['10320 won']],
])('%s', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test.each(['자주 하는 오해', '이해가 됩니다', '“다음 각 호를 말한다. 1. 임금 … 3의2. 휴일”'])(
  'no number: %s',
  (text) => {
    expect(numbersIn(text)).toEqual([]);
  },
);

test('articles, list marks, citation tokens and annexes are no statements', () => {
  expect(read('1. 근로기준법 제55조제1항과 제76조의2, 별표 1에 따라 쉽니다. [2]')).toEqual([]);
});

test('a rate and a way of speaking are no figures', () => {
  expect(read('하루에 한 번, 1주에 쉬는 날, 이 일은 두고 이 법 만 보면')).toEqual([]);
});
