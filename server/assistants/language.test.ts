import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  ['월급을 안 줘요', 'ko'],
  ['E-9 비자인데 severance pay 받을 수 있나요?', 'ko'],
  ['My boss said 퇴직금 is included in my salary. Is that legal in Korea?', 'en'],
  ['老板不给退职金（퇴직금）怎么办', 'zh'],
  ['Tôi chưa nhận được lương', 'vi'],
  ['給料をもらえません', 'ja'],
  ['นายจ้างไม่จ่ายเงินเดือน', 'th'],
  ['123?', 'ko'],
])('%s → %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
