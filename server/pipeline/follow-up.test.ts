import { expect, test } from 'vitest';
import { leansOnLast, pointsBack, staysWithEvent } from './follow-up.ts';

test.each([
  '그럼 5인 미만이면요?',
  '그걸 안 주면 어디에 신고해요?',
  '아니 시급 11,000원이에요',
  '직원은 3명이에요',
  '1년 2개월 일했어요',
  'What about 15 hours a week?',
  '那五个人以下呢？',
])('%s leans on what was asked before', (text) => {
  expect(leansOnLast(text, text)).toBe(true);
});

test.each([
  '퇴직금도 받을 수 있나요?',
  '월급을 2달째 못 받았어요',
  '3일 전에 해고됐어요',
  '주휴수당이 뭐예요?',
])('%s stands alone', (text) => {
  expect(leansOnLast(text, text)).toBe(false);
});

test('what is asked in a word may be about the same event', () => {
  expect(staysWithEvent('해고예고수당은요?')).toBe(true);
  expect(staysWithEvent('자발적으로 그만뒀으면요?')).toBe(true);
  expect(staysWithEvent('주휴수당이 뭐예요?')).toBe(false);
});

test.each([
  ['앞에 두 개를 안 주면 어디에 신고해요?', true],
  ['둘 다 받을 수 있나요?', true],
  ['그 두 가지를 한꺼번에 청구해도 돼요?', true],
  ['직장을 두 개 다니는데 주휴수당을 받나요?', false],
  ['두 달치 월급을 못 받았어요', false],
  ['회사 앞에서 넘어져 다쳤어요', false],
])('%s points back at earlier questions: %s', (text, points) => {
  expect(pointsBack(text)).toBe(points);
});
