import { expect, test } from 'vitest';
import { fixedEnglish } from './fixed-phrases.ts';

test.each([
  ['정규직', 'Permanent employee'],
  ['모집인원 1명', '1 person'],
  ['모집인원 3명', '3 people'],
  ['주5일', '5 days a week'],
  ['월~금', 'Monday to Friday'],
  ['22:00~익일 07:00(휴게 30분)', '22:00 to 07:00 the next day (break: 30 minutes)'],
  ['시급 12,000원 이상', 'KRW 12,000 an hour or more'],
  ['연봉 3,600만원', 'KRW 36,000,000 a year'],
  ['계약직 6개월', 'Fixed-term contract, 6 months'],
  ['전화 02-123-4567', 'Telephone 02-123-4567'],
])('%s is %s', (korean, english) => {
  expect(fixedEnglish(korean)).toBe(english);
});

test.each(['꽃다발 제작', '월 240만원(협의)', '기본급 월 200만원'])(
  '%s is left to a translator',
  (korean) => {
    expect(fixedEnglish(korean)).toBeNull();
  },
);
