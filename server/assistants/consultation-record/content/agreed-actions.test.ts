import { expect, test } from 'vitest';
import { heardTurns } from '../transcript/heard-turns.ts';
import { agreedActions } from './agreed-actions.ts';

const agreed = (...turns: readonly string[]) =>
  agreedActions(heardTurns(turns.join('\n')), '2026-11-22').map(({ who, due, at }) => [who, due, at]);

test('who does what until when, with its time', () => {
  expect(
    agreed(
      '[00:01] 상담사: 십이월 십일일까지 이력서 두 장 가져오세요',
      '[00:05] 구직자: 네 십일일에 가져올게요',
      '[00:09] 상담사: 결과는 제가 내일까지 전화드릴게요',
      '[00:12] 구직자: 내년 일월 십이 일 두 시에 올게요',
    ),
  ).toEqual([
    ['client', '2026-12-11', '00:01'],
    ['client', '2026-12-11', '00:05'],
    ['counselor', '2026-11-23', '00:09'],
    ['client', '2027-01-12', '00:12'],
  ]);
});

test('what is past, asked or only polite was not agreed', () => {
  expect(
    agreed(
      '[00:01] 상담사: 시월 삼일에 그만두셨죠',
      '[00:03] 구직자: 네 알겠습니다',
      '[00:05] 상담사: 어떤 일을 하고 싶으세요',
    ),
  ).toEqual([]);
});
