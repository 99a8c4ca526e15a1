import { expect, test } from 'vitest';
import type { Guide } from '../guides/guide.ts';
import { createAnalyzer } from './analyzer.ts';
import { fittingGuides } from './fitting-guides.ts';

const guide = (id: string, title: string, body: string, law: string[]): Guide => ({
  id,
  title,
  topic: 'wages',
  audience: [],
  law,
  as_of: '2026-11-22',
  questions: [`${title}은 무엇인가요?`],
  related: [],
  body,
});
const fitting = fittingGuides(
  [
    guide('holiday', '주휴수당', '## 조건\n주 15시간 이상 일하고 개근해야 받습니다.', [
      '근로기준법 제55조제1항',
    ]),
    guide('notice', '해고 예고', '## 짧은 답\n해고는 30일 전에 알려야 합니다.', ['근로기준법 제26조']),
    guide('severance', '퇴직금', '## 조건\n1년 이상 일하고 그만두면 받습니다.', [
      '근로자퇴직급여 보장법 제4조제1항',
    ]),
  ],
  await createAnalyzer(),
);
const order = (text: string): string[] => [...fitting(text)].sort(([, a], [, b]) => b - a).map(([id]) => id);

test('a guide is found by words that stand apart in it', () => {
  expect(order('한 주를 개근했는데 15시간이 안 되면 못 받나요')[0]).toBe('guide:holiday');
});

test('the lexicon leads from everyday words to the guide that rests on the article', () => {
  expect(order('내일부터 나오지 말래요, 짤렸어요')[0]).toBe('guide:notice');
});

test('a clause that asks is heard beside the story around it', () => {
  const story = '퇴직금을 받고 1년 이상 일하고 그만두었던 곳에서 다시 일해요. 개근했어요.';
  const share = (clauses: readonly string[]) => fitting(story, clauses).get('guide:holiday') ?? 0;
  expect(
    share(['퇴직금을 받고 1년 이상 일하고 그만두었던 곳에서 다시 일해요.', '개근했어요.']),
  ).toBeGreaterThan(share([]));
});

test('the best fits wholly, and nothing fits what has no word in common', () => {
  expect(fitting('퇴직금').get('guide:severance')).toBe(1);
  expect(fitting('zzz').size).toBe(0);
});
