import { expect, test } from 'vitest';
import { storable } from './storable.ts';

test('drops NUL and lone surrogates, keeps emoji and everything else', () => {
  expect(storable({ text: 'a\0b\ud800c😀', list: ['\udc00', 1, null] })).toEqual({
    text: 'abc😀',
    list: ['', 1, null],
  });
  expect(storable('주휴\0수당')).toBe('주휴수당');
});
