import type { CalendarDate } from '../contracts/index.ts';

const seoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The calendar date in Seoul at a moment. */
export function dateInSeoul(moment: Date): CalendarDate {
  return seoul.format(moment);
}
