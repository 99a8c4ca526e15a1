import { expect, test } from 'vitest';
import { readMeeting } from './meeting.ts';
import { sentencesOf } from './sentences.ts';

test.each([
  ['다음 상담 12/8 화 14시.', '2026-12-08', '14:00'],
  ['담번 상담은 12월 3일 오후 3시 반', '2026-12-03', '15:30'],
  ['다음 상담 12/7 월... 아 월요일 안되니까 12/8 화 10시.', '2026-12-08', '10:00'],
  ['다음 상담 1/5 화 2시. 1/5까지 할일: 이력서 1부', '2027-01-05', '14:00'],
  ['12/16 2시 상담', '2026-12-16', '14:00'],
  ['실업인정일 12/4. 연락 주기로.', null, null],
])('%s', (notes, day, time) => {
  expect(readMeeting(sentencesOf(notes), '2026-11-22')).toMatchObject({ day, time });
});
