/** Calendar dates are 'YYYY-MM-DD' strings in Asia/Seoul; arithmetic runs on UTC midnights, so no zone can shift a day. */
export type CalendarDate = string;

const millisecondsPerDay = 86_400_000;

function toEpochDay(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

function fromEpochDay(day: number): CalendarDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The date of these numbers, or undefined when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}

export function isCalendarDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    fromEpochDay(toEpochDay(text)) === text
  );
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: CalendarDate): number {
  return Number(date.slice(8, 10));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of the same number, months later; the last day of the month where it has none (민법 제160조제3항). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const position = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(position / 12);
  const month = (position % 12) + 1;
  return calendarDate(year, month, Math.min(dayOf(date), lastDayOfMonth(year, month))) ?? date;
}

/** Days from `from` to `to`, the first day not counted: 2026-09-15 → 2026-09-16 is 1. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Whole months completed when `to` is the last day worked, both days counted: 05-22 … 06-21 is 1. */
export function completedMonths(from: CalendarDate, to: CalendarDate): number {
  const dayAfter = addDays(to, 1);
  let months = (yearOf(dayAfter) - yearOf(from)) * 12 + monthOf(dayAfter) - monthOf(from);
  while (months > 0 && addMonths(from, months) > dayAfter) months -= 1;
  return Math.max(0, months);
}

/** 0 is Sunday. */
export function weekday(date: CalendarDate): number {
  return (((toEpochDay(date) + 4) % 7) + 7) % 7;
}
