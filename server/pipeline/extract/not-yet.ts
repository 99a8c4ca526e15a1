import type { CalendarDate } from '../../contracts/index.ts';

const since = /(\d{4})년 (\d{1,2})월 (\d{1,2})일부터/gu;

/** Whether a sentence tells of a rule that begins only after a day: `2026년 8월 20일부터`. */
export function beginsAfter(text: string, day: CalendarDate): boolean {
  return [...text.matchAll(since)].some(([, year = '', month = '', date = '']) => {
    return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` > day;
  });
}
