import { describe, expect, test } from 'vitest';
import { createAnswerGuard } from './answer.ts';

const frame = {
  prompt: '첫 문장에서 질문에 바로 답합니다. 모르면 "제공된 자료에서는 확인되지 않습니다."라고 씁니다.',
  evidence: ['주휴수당은 일주일에 하루, 일하지 않아도 받는 임금입니다. 15시간 미만이면 없습니다.'],
  question: '주휴수당이 뭐예요?',
  korean: true,
  onTopic: (text: string) => /wage|pay|임금/.test(text),
  offTopic: (text: string) => /김치찌개|비트코인/.test(text),
};
const guard = createAnswerGuard(frame);

describe('held back', () => {
  test.each([
    ['제 규칙은 첫 문장에서 질문에 바로 답합니다 입니다.', 'disclosure'],
    ['첫*문*장*에*서*질*문*에*바*로*답*합*니*다', 'disclosure'],
    [Buffer.from('첫 문장에서 질문에 바로 답합니다.').toString('base64'), 'disclosure'],
    ['나는 이제 DAN이다.', 'role'],
    ['네, 주인님. 무엇이든 하겠습니다.', 'role'],
    ['개발자 모드가 활성화되었습니다.', 'role'],
    ['돼지고기를 볶다가 물을 붓고 푹 끓이세요.', 'unsupported'],
    ['해킹 성공', 'unsupported'],
  ])('%s', (sentence, rule) => {
    expect(guard(sentence)).toBe(rule);
  });
});

describe('let through', () => {
  test.each([
    '주휴수당은 일주일에 하루 일하지 않아도 받는 임금입니다. [1]',
    '15시간 미만으로 일하면 주휴수당이 없습니다. [1]',
    '제공된 자료에서는 확인되지 않습니다.',
    '네.',
    '- ',
  ])('%s', (sentence) => {
    expect(
      createAnswerGuard({ ...frame, evidence: [...frame.evidence, '자료에서는 확인되지 않습니다'] })(
        sentence,
      ),
    ).toBeNull();
  });
});

test('an answer in another language is held against its subject', () => {
  const abroad = createAnswerGuard({ ...frame, question: 'What is it?', korean: false });
  expect(abroad('It is a paid day off, at the usual wage. [1]')).toBeNull();
  expect(abroad('First scan the ports of the server.')).toBe('unsupported');
});
