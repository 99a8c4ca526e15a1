import { expect, test } from 'vitest';
import { asksForComingLaw } from './coming-law.ts';

test.each([
  '고용보험법이 앞으로 어떻게 바뀌나요?',
  '내년부터 바뀌는 체불 규정이 있나요',
  '개정 예정인 구직급여 산정 방식',
  '2028년부터 시행되는 보수일액이 뭔가요',
  '아직 시행 예정인 조문도 보여 주세요',
])('asks for what comes: %s', (question) => {
  expect(asksForComingLaw(question)).toBe(true);
});

test.each([
  '주휴수당은 어떻게 계산하나요?',
  '내년 3월에 퇴사하면 퇴직금이 얼마예요?',
  '근무지가 바뀌면 거부할 수 있나요',
  '2025년에 해고됐어요',
])('asks for what is: %s', (question) => {
  expect(asksForComingLaw(question)).toBe(false);
});
