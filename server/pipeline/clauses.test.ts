import { expect, test } from 'vitest';
import { clausesOf } from './clauses.ts';

test('each question of a message stands alone', () => {
  expect(clausesOf('월급을 두 달 못 받았어요 노동청에 신고할 수 있나요? 언제까지 해야 하나요')).toEqual([
    '월급을 두 달 못 받았어요',
    '노동청에 신고할 수 있나요?',
    '언제까지 해야 하나요',
  ]);
});

test('what is too short to search for stays with its neighbour', () => {
  expect(clausesOf('회사가 연차를 안 줘요. 맞나요? 어디에 신고하나요?')).toEqual([
    '회사가 연차를 안 줘요. 맞나요?',
    '어디에 신고하나요?',
  ]);
});

test('a single question has no clauses', () => {
  expect(clausesOf('주휴수당이 뭐예요?')).toEqual([]);
});
