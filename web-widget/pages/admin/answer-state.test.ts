import { expect, test } from 'vitest';
import type { StandardAnswer } from '../../../server/contracts/index.ts';
import { shownAnswers, stateOf } from './answer-state.ts';

const answer = (more: Partial<StandardAnswer>): StandardAnswer => ({
  id: '00000000-0000-4000-8000-000000000000',
  runId: '00000000-0000-4000-8000-000000000000',
  assistant: 'consultation',
  question: '주휴수당은 누가 받나요?',
  text: '1주 15시간 이상 일하면 받습니다.',
  language: 'ko',
  citations: [],
  figures: [],
  asOf: '2026-11-01',
  owner: '상담 품질 담당',
  reviewOn: '2027-05-01',
  approvedAt: '2026-11-01T00:00:00.000Z',
  retiredAt: null,
  ...more,
});
const today = '2026-11-22';

test('an answer is due from the day of its review on, whatever was before it is retired', () => {
  expect(stateOf(answer({}), today)).toBe('served');
  expect(stateOf(answer({ reviewOn: today }), today)).toBe('due');
  expect(stateOf(answer({ reviewOn: today, retiredAt: '2026-11-20T00:00:00.000Z' }), today)).toBe('retired');
});

test('words are looked for in question, answer and owner, all of them, however they are composed', () => {
  const answers = [answer({}), answer({ question: 'SEVERANCE pay?', text: '퇴직금', reviewOn: today })];
  const found = (words: string, chosen = 'all') => shownAnswers(answers, { words, chosen, today }).length;
  expect([found(''), found('주휴수당 15시간'), found('주휴수당 퇴직금'), found('severance')]).toEqual([
    2, 1, 0, 1,
  ]);
  expect(found('주휴수당'.normalize('NFD'))).toBe(1);
  expect(found('', 'due')).toBe(1);
});
