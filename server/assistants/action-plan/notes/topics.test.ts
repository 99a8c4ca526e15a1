import { expect, test } from 'vitest';
import { topicOf } from './topics.ts';

test.each([
  ['CAD 능숙, 도면 잘 봄', 'strength'],
  ['경력 공백 4년', 'barrier'],
  ['한글 문서는 모름', 'barrier'],
  ['마트 계산대는 안 한다고', 'refused'],
  ['월 220 이상이면 됨', 'wish'],
  ['미싱 배우고 싶어 함', 'wish'],
  ['요양보호사 과정 작년에 마침', 'done'],
  ['12/5까지 자기소개서 써 오기로', 'action'],
  ['실업인정일 12/9', 'benefit'],
  ['부가세 신고는 해 봄', 'strength'],
  ['카페에서 나와 달라고 제안 받음', 'offer'],
  ['훈련 신청했다가 취소함', 'refused'],
])('%s: %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});
