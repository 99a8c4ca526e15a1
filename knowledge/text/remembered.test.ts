import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test('a text is read once, another anew', () => {
  const read = vi.fn((text: string) => text.split(' '));
  const words = remembered(read);
  expect(words('근로기준법 제55조')).toEqual(['근로기준법', '제55조']);
  expect(words('근로기준법 제55조')).toEqual(['근로기준법', '제55조']);
  expect(words('최저임금법')).toEqual(['최저임금법']);
  expect(read).toHaveBeenCalledTimes(2);
});

test('what was not asked for long is forgotten', () => {
  const read = vi.fn((text: string) => text.length);
  const lengthOf = remembered(read);
  lengthOf('often');
  for (let n = 0; n < 5_000; n += 1) {
    lengthOf(`${n}`);
    lengthOf('often');
  }
  expect(read).toHaveBeenCalledTimes(5_001);
  lengthOf('0');
  expect(read).toHaveBeenCalledTimes(5_002);
});
