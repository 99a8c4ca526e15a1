import { expect, test } from 'vitest';
import { translationFault } from './translation.ts';

test.each([
  ['꽃집 매장', 'Flower shop staff'],
  ['꽃다발 제작', 'Making bouquets'],
  ['월 250만원', '2,500,000 won a month'],
  ['월 250만원', 'KRW 2.5 million a month'],
  ['기본급 월 200만원', 'Base pay KRW 2,000,000 per month'],
  ['서울 마포구', 'Mapo-gu, Seoul'],
  ['강남역 3번 출구 도보 5분', '5 minutes on foot from Gangnam Station Exit 3'],
  ['합정역 근처', 'Near Hapjeong Station'],
  ['판교 본사', 'Head office in Pangyo'],
  ['운전면허 소지자 우대', "Driver's licence holders preferred"],
  ['경력 3년 이상', 'At least three years of experience'],
  ['평일 오전 9시~오후 6시', 'Weekdays, 9 a.m. to 6 p.m.'],
  ['오후 6시 반까지', 'Until 6:30 p.m.'],
  ['경력은 필요 없습니다', 'No experience needed'],
  ['Excel 사용 가능', 'Able to use Excel'],
  ['이메일 jobs@naru.example 접수', 'Apply by e-mail to jobs@naru.example'],
])('%s: %s holds', (korean, english) => {
  expect(translationFault(korean, english)).toBeNull();
});

test.each([
  ['월 250만원', '2,900,000 won a month', 'number'],
  ['월 250만원', '2,500,000 won a week', 'counterpart'],
  ['꽃다발 제작', 'Making 30 bouquets', 'number'],
  ['하루 5시간 일합니다', 'Work 5 days', 'number'],
  ['꽃다발 제작', 'Making bouquets, licence required', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets, experience preferred', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets, aged under thirty', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets, women only', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets; neat appearance', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets, Korean nationals', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets; army service done', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets with bonus', 'counterpart'],
  ['꽃다발 제작', 'Making bouquets at Hanbit', 'name'],
  ['꽃다발 제작', 'Hanbit offers bouquets', 'name'],
  ['합정역 근처', 'Near Gangnam Station', 'name'],
  ['Excel 사용 가능', 'Able to use spreadsheets', 'name'],
  ['경력은 필요 없습니다', 'Experience needed', 'denial'],
  ['이메일 jobs@naru.example 접수', 'Apply by e-mail to job@naru.example', 'address'],
  ['꽃다발 제작', '꽃다발 making', 'untranslated'],
  ['꽃 제작', 'Making all sorts of lovely things with our friendly team', 'long'],
])('%s: %s is refused', (korean, english, rule) => {
  expect(translationFault(korean, english)).toBe(rule);
});
