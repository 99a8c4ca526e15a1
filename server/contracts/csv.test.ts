import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('cells with commas, quotes and line breaks stay one cell', () => {
  expect(
    csvOf([
      ['주제', '말'],
      ['임금', '"주휴", 그리고\n연차'],
    ]),
  ).toBe('\ufeff주제,말\n임금,"""주휴"", 그리고\n연차"\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\u200b=1', '＝1', '－1'])(
  '%j is text and no formula',
  (value) => {
    expect(csvOf([[value]])).toContain(`'${value}`);
  },
);

test('a number is a number, also below zero, and nothing is an empty cell', () => {
  expect(csvOf([[-3, 1.5, null]])).toBe('\ufeff-3,1.5,\n');
});
