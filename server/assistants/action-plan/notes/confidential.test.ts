import { expect, test } from 'vitest';
import { screenNotes } from './confidential.ts';
import { hiddenTimesIn } from './hidden-times.ts';

const openOf = (notes: string): string[] => screenNotes(notes).open.map(({ text }) => text);

test.each([
  ['동생이 감옥 갔다고 함, 이 얘기는 적지 말라. 엑셀 잘함.', ['엑셀 잘함']],
  ['형편이 안 좋다고 함. 이런 건 회사에 안 가죠? 토익 800.', ['토익 800']],
  ['개인회생 중. 월 250 희망.', ['월 250 희망']],
  ['조현병 약 복용, 컴퓨터 문서 가능.', ['컴퓨터 문서 가능']],
  ['누나가 데려옴, 커피 만드는 일 좋아함.', ['커피 만드는 일 좋아함']],
  ['노동조합 활동으로 해고됨. 주 5일 가능.', ['주 5일 가능']],
])('%s', (notes, open) => {
  expect(openOf(notes)).toEqual(open);
});

test.each([
  '수요일 오전만 빼 주면 된다고 함',
  '이전과 다른 업종도 생각 중',
  '고소작업은 무서워 못함',
  '이외도 가능한 일 찾는 중',
  '치매전문교육 받은 요양보호사',
  '대출 상담 업무 5년',
  '사진은 안 붙이기로',
])('%s is nobody’s secret', (notes) => {
  expect(openOf(notes)).toEqual([notes]);
});

test('of what is kept out only its times are left, and the words that were asked for', () => {
  const told = screenNotes('파킨슨으로 매주 목요일 오후 재활치료, 계획서엔 "개인 일정"이라고만 적어 달라.');
  expect(told.open).toEqual([]);
  expect(told.instead).toEqual(['개인 일정']);
  expect(hiddenTimesIn(told.closed)).toEqual(['목요일 오후 제외']);
});

test('a matter that was asked to be kept out is kept out of every other sentence too', () => {
  const { open, words } = screenNotes(
    '음주운전으로 면허 취소, 회사에 알리지 말아 달라.\n면허는 음주운전 때문에 내년에.\n걷기 가능.',
  );
  expect(words).toContain('음주운전');
  expect(open.map(({ text }) => text)).toEqual(['걷기 가능']);
});

test('the next meeting stays whatever is said beside it', () => {
  expect(openOf('다음 상담 12/3 목 10시 우울증 약 얘기 더 듣기로.')).toEqual(['다음 상담 12/3 목 10시']);
});
