import { expect, test } from 'vitest';
import { answeringGuides } from './answering-guides.ts';

const answering = answeringGuides([
  { id: 'annual-leave', questions: ['연차는 며칠인가요?', '입사 1년이 안 됐는데 연차가 있나요?'] },
  { id: 'resignation', questions: ['사직서를 내면 언제 그만둘 수 있나요?'] },
]);

test('the guide that says it answers such a question is the likest', () => {
  const found = [...answering(['들어온 지 1년이 안 됐어요', '연차가 있나요'])].sort(([, a], [, b]) => b - a);
  expect(found[0]?.[0]).toBe('guide:annual-leave');
});

test('no guide answers what has nothing in common with its questions', () => {
  expect(answering(['오늘 점심 메뉴 골라 줘']).size).toBe(0);
});
