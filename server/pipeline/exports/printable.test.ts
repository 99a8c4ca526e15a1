import { expect, test } from 'vitest';
import { printable } from './printable.ts';

const covers = (codePoint: number) =>
  codePoint < 0x2000 || (codePoint >= 0xac00 && codePoint <= 0xd7a3) || codePoint === 0x25a1;

test('what the font lacks is shown in characters that it has', () => {
  expect(printable('① 84㎡, 25℃ Ⅱ급', covers)).toBe('(1) 84m2, 25°C II급');
});

test('what nothing is like is a box, not a hole', () => {
  expect(printable('李 부장', covers)).toBe('□ 부장');
});
