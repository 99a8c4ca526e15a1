import { expect, test } from 'vitest';
import { koreanSearch } from './korean-search.ts';
import type { Language } from './language.ts';
import { readWordings } from './wordings.ts';

const cases: readonly (readonly [Language, string, string])[] = [
  ['en', 'Do I get weekly holiday pay?', '주휴수당 받을 수 있나요?'],
  ['en', "I haven't been paid for two months.", '임금체불 월급을 못 받았어요 2개월'],
  ['en', 'I earn 2.5 million won a month, not on probation', '월급 2,500,000원 수습은 아니에요'],
  ['en', 'fired on March 3, 2026', '2026년 3월 3일에 해고'],
  ['en', 'I worked 2 years and 3 months', '2년 3개월 근무했습니다'],
  ['zh', '时薪1万2千韩元，每天8小时，一周5天', '시급 12,000원 하루 8시간 주 5일'],
  ['zh', '老闆兩個月沒發工資', '사업주 2개월 임금체불 월급을 못 받았어요'],
  ['vi', 'lương 10.500 won một giờ, làm 40 giờ một tuần', '임금 시급 10,500원 주 40시간'],
  ['vi', 'cong ty khong tra luong', '사업주 임금체불 월급을 못 받았어요'],
];

test.each(cases)('%s: %s → %s', (language, text, korean) => {
  expect(koreanSearch(text, language)).toBe(korean);
});

test('words that already are Korean stay', () => {
  expect(koreanSearch('What is 출국만기보험?', 'en')).toContain('출국만기보험');
});

test('a text of which nothing is known comes back as it is', () => {
  expect(koreanSearch('Lorem ipsum dolor', 'en')).toBe('Lorem ipsum dolor');
  expect(koreanSearch('주휴수당', 'ko')).toBe('주휴수당');
});

test.each(['en', 'zh', 'vi'] as const)('the table of %s names more than 300 things', (language) => {
  expect(new Set(readWordings(language).map(({ korean }) => korean)).size).toBeGreaterThan(300);
});
