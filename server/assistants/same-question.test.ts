import { expect, it } from 'vitest';
import { sameQuestion } from './same-question.ts';

const on = '2026-11-22';

it.each([
  ['연차휴가를 다 못 쓰면 수당으로 받을 수 있나요?', '연차 휴가를 다 못쓰면 수당으로 받을수 있나요'],
  ['주 15시간 일하면 주휴수당을 받을 수 있나요?', '주 15시간 일하면 주휴수당 받을 수 있나요??'],
  ['퇴직금은 언제까지 받아야 하나요?', '퇴직금은 언제까지 받아야 하나요'],
])('"%s" is "%s"', (one, other) => {
  expect(sameQuestion(one, other, on)).toBe(true);
});

it.each([
  [
    'another number',
    '주 15시간 일하면 주휴수당을 받을 수 있나요?',
    '주 14시간 일하면 주휴수당을 받을 수 있나요?',
  ],
  ['another unit', '퇴직한 지 3개월 됐는데 청구할 수 있나요?', '퇴직한 지 3년 됐는데 청구할 수 있나요?'],
  ['a negation', '연차를 쓴 날 수당을 받을 수 있나요?', '연차를 못 쓴 날 수당을 받을 수 있나요?'],
  ['another date', '작년 3월에 해고됐는데 구제신청 되나요?', '올해 3월에 해고됐는데 구제신청 되나요?'],
  ['another asker', '직원이 퇴사할 때 무엇을 줘야 하나요?', '사장이 퇴사할 때 무엇을 줘야 하나요?'],
  ['another thing', '퇴직금은 언제까지 받아야 하나요?', '휴업수당은 언제까지 받아야 하나요?'],
])('%s makes another question', (_, one, other) => {
  expect(sameQuestion(one, other, on)).toBe(false);
});
