import { expect, test } from 'vitest';
import { smallTalkIn } from './small-talk.ts';

test.each([
  ['안녕하세요 나루님', 'greeting'],
  ['ㅎㅇㅎㅇ', 'greeting'],
  ['정말 감사합니다!', 'thanks'],
  ['ㄱㅅ', 'thanks'],
  ['수고하세요~', 'farewell'],
  ['너는 누구야?', 'about'],
  ['안녕, 너 사람이야?', 'about'],
  ['무엇을 도와줄 수 있나요?', 'about'],
  ['what can you do?', 'about'],
  ['ㅋㅋㅋ 재밌', null],
  ['你好', 'greeting'],
  ['Xin chào', 'greeting'],
])('%s → %s', (text, kind) => {
  expect(smallTalkIn(text)).toBe(kind);
});

test('a greeting before a question is no small talk', () => {
  expect(smallTalkIn('안녕하세요 퇴직금 문의드려요')).toBeNull();
});
