import { expect, it } from 'vitest';
import { hoursText, momentText } from './hours-text.ts';

const days = { mon: '월', tue: '화', wed: '수', thu: '목', fri: '금', sat: '토', sun: '일' };

it('says opening hours with the days of one’s language', () => {
  expect(hoursText('mon-fri 09:00-12:00,13:00-18:00; sat 09:00-13:00', days)).toBe(
    '월-금 09:00-12:00,13:00-18:00; 토 09:00-13:00',
  );
});

it('says a moment by the clock of Seoul', () => {
  expect(momentText('2026-11-23T00:00:00Z', 'ko')).toMatch(/11월 23일.*월.*09:00/);
  expect(momentText('2026-11-23T00:00:00Z', 'en')).toMatch(/Mon.*23 November.*09:00/);
});
