import type { CalendarDate } from '../../server/contracts/passage.ts';

/** A calendar date from its parts; null where there is no such day. */
export function calendarDate(year: string, month: string, day: string): CalendarDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) || plus(date, { days: 0 }) !== date ? null : date;
}

/** So much later; a day that the month does not have becomes its last. */
export function plus(
  date: CalendarDate,
  { years = 0, months = 0, days = 0 }: { years?: number; months?: number; days?: number },
): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last) + days);
  return first.toISOString().slice(0, 10);
}

export function dayBefore(date: CalendarDate): CalendarDate {
  return plus(date, { days: -1 });
}
