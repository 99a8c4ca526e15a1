import type { CalendarDate } from '../../server/contracts/passage.ts';

/** 2026-11-22 as 20261122: calendar dates that compare as numbers. */
export function calendarNumber(date: CalendarDate): number {
  return Number(date.replaceAll('-', ''));
}

/** Stands for a document's open beginning and end, before and after every date. */
export const openCalendar = { from: 0, to: 99_991_231 } as const;
