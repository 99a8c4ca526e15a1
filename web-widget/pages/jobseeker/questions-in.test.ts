import { expect, it } from 'vitest';
import { questionsIn } from './questions-in.ts';

it.each([
  ['지원 동기를 적어 주세요. 500자', [{ question: '지원 동기를 적어 주세요.', limit: 500 }]],
  ['성장 과정을 적어 주세요? (1,000자 이내)', [{ question: '성장 과정을 적어 주세요?', limit: 1000 }]],
  [
    '직무 경험을 적어 주세요. (공백 제외 700자)',
    [{ question: '직무 경험을 적어 주세요.', limit: 700, counted: 'without_spaces' }],
  ],
  [
    '입사 후 포부\n\n우리 회사를 고른 까닭은?',
    [{ question: '입사 후 포부' }, { question: '우리 회사를 고른 까닭은?' }],
  ],
])('%j', (text, questions) => {
  expect(questionsIn(text)).toEqual(questions);
});
