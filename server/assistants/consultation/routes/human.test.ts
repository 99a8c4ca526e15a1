import { expect, test } from 'vitest';
import { asksForPerson } from './human.ts';

test.each([
  '상담원이랑 통화하고 싶어요',
  '사람 불러 주세요',
  '챗봇 말고 사람하고 말할래요',
  '대면 상담 신청할게요',
  'I want to speak to a real person',
  '转人工',
  'Tôi muốn gặp nhân viên tư vấn',
])('asks for a person: %s', (text) => {
  expect(asksForPerson(text)).toBe(true);
});

test.each([
  '콜센터 상담원인데 화장실도 못 가요',
  '노무사를 꼭 선임해야 하나요?',
  '직원한테 물어봤는데 연차가 없대요',
  '담당자가 바뀌었다고 월급이 늦어요',
])('does not: %s', (text) => {
  expect(asksForPerson(text)).toBe(false);
});
