import { expect, test } from 'vitest';
import { citedOn, forceMark } from './in-force.ts';

const words = { effectiveFrom: '2026-08-20', effectiveTo: null };

test('what is only promulgated is marked with its day, what was replaced with its last', () => {
  expect(forceMark(words, '2026-11-22')).toBe(null);
  expect(forceMark({ ...words, effectiveFrom: '2027-01-01' }, '2026-11-22')).toBe('2027. 1. 1. 시행 예정');
  expect(forceMark({ ...words, effectiveTo: '2026-09-17' }, '2026-11-22')).toBe('2026. 9. 17.까지 시행');
});

test('for a day before their version, unchanged words are cited by the day since which they stand', () => {
  const passage = { ...words, unchangedSince: '2018-07-01' };
  expect(citedOn(passage, '2026-11-22').effectiveFrom).toBe('2026-08-20');
  expect(citedOn(passage, '2025-03-01').effectiveFrom).toBe('2018-07-01');
  expect(forceMark(passage, '2026-01-01')).toBe(null);
});
