import { expect, test } from 'vitest';
import { purposeOf } from './purpose.ts';

test.each([
  ['시급 12,000원이면 주휴수당 얼마예요?', 'calculate'],
  ['연차 며칠 생겨요?', 'calculate'],
  ['통상임금이 뭐예요?', 'term'],
  ['임금체불은 어디에 신고하나요?', 'procedure'],
  ['자진퇴사인데 실업급여 받을 수 있나요?', 'eligibility'],
  ['실업급여 불인정 통지를 받았는데 억울해요', 'complaint'],
  ['사장이 연차를 못 쓰게 해요', 'consult'],
])('%s → %s', (text, purpose) => {
  expect(purposeOf(text)).toBe(purpose);
});
