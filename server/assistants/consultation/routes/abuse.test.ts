import { expect, test } from 'vitest';
import { isAbusive, isAimedAtMachine } from './abuse.ts';

test.each(['병신 같은 게', '꺼져', 'ㅅㅂ 답답하네', 'shut up you idiot'])('%s is abuse', (text) => {
  expect(isAbusive(text)).toBe(true);
});

test.each(['시발점이 된 사건', '월급을 보지 못했어요', '러브레터를 읽씹해요'])('%s is none', (text) => {
  expect(isAbusive(text)).toBe(false);
});

test('a boss who swears is told of, a machine is sworn at', () => {
  expect(isAimedAtMachine('사장이 병신이라고 욕해요')).toBe(false);
  expect(isAimedAtMachine('멍청한 챗봇')).toBe(true);
});
