import type { CalendarDate } from '../contracts/index.ts';

const seoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The calendar date in Seoul at a moment. */
export function dateInSeoul(moment: Date): CalendarDate {
  return seoul.format(moment);
}

/** When a day begins in Seoul. */
export function startInSeoul(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

export function dayAfter(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10);
}
