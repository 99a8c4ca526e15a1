import { expect, test } from 'vitest';
import { momentName } from './moment-name.ts';

test('minutes, hours and days are those of Seoul', () => {
  const at = '2026-11-21T15:05:00Z';
  expect(momentName(at, 'minute', 'ko')).toBe('00:05');
  expect(momentName(at, 'hour', 'ko')).toBe('11. 22. 00:05');
  expect(momentName(at, 'day', 'en')).toBe('22/11');
});
