import { expect, test } from 'vitest';
import { clientOf } from './client-of.ts';

test('only what was noted is sent, and an event needs its day', () => {
  expect(clientOf({})).toBeUndefined();
  expect(clientOf({ pay: '  ', eventWhat: '해고' })).toBeUndefined();
  expect(clientOf({ pay: ' 시급 12,000원 ', eventWhat: '해고', eventOn: '2026-10-30' })).toEqual({
    pay: '시급 12,000원',
    event: { what: '해고', on: '2026-10-30' },
  });
});
