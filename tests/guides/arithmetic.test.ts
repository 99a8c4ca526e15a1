import { expect, test } from 'vitest';
import { evaluate } from './arithmetic.ts';

test.each([
  ['2 * 400000 * 12', 9_600_000],
  ['1538543 - 1200000', 338_543],
  ['2500000 * 10 / 40 + 1600000 * 10 / 40', 1_025_000],
  ['(3000000 - 500000) * 0.9% / 2', 11_250],
])('%s', (expression, value) => {
  expect(evaluate(expression)).toBeCloseTo(value, 6);
});

test.each(['', '2 *', '(2', '2 3', 'process.exit()'])('%s is no computation', (expression) => {
  expect(() => evaluate(expression)).toThrow();
});
