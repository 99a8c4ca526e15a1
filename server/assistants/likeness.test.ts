import { expect, test } from 'vitest';
import { likenessTo } from './likeness.ts';

const likeness = likenessTo(['교육받는 시간에도 임금을 줘야 하나요?', '알바도 주휴수당을 받을 수 있나요?']);

test('the same question, spaced and ended differently, is nearly the same', () => {
  expect(likeness('교육 받는 시간에도 임금 줘야하나요')).toBeGreaterThan(0.8);
});

test('another question has little in common', () => {
  expect(likeness('지구에서 달까지 거리')).toBeLessThan(0.1);
});

test('nothing is like no text at all', () => {
  expect(likeness('')).toBe(0);
});
