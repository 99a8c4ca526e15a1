import { expect, test } from 'vitest';
import { labelOf, valueInWords } from './labels.ts';

test('a figure is said in the language of the person, money as it is written there', () => {
  expect(valueInWords('hourly_wage_krw', 12000, 'ko')).toBe('시급 12,000원');
  expect(valueInWords('weekly_hours', 20, 'ko')).toBe('1주 20시간');
  expect(valueInWords('severance_pay_krw', 3456789, 'en')).toBe('severance pay: 3,456,789 won');
  expect(valueInWords('severance_pay_krw', 3456789, 'vi')).toBe('trợ cấp thôi việc: 3.456.789 won');
  expect(valueInWords('hire_date', '2025-03-02', 'ko')).toBe('입사일 2025년 3월 2일');
  expect(valueInWords('violation', true, 'zh')).toBe('违法: 是');
});

test('what the table has no word for is not said', () => {
  expect(valueInWords('hourly_wage_krw', 12000, 'ru')).toBeUndefined();
  expect(valueInWords('jobs', [{ days: 3 }], 'en')).toBeUndefined();
  expect(valueInWords('benefit_days', null, 'en')).toBeUndefined();
  expect(labelOf('pay_type', 'zh')).toContain('时薪');
});
