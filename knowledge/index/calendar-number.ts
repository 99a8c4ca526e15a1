import type { CalendarDate, Passage } from '../../server/contracts/passage.ts';

/** 2026-11-22 as 20261122: calendar dates that compare as numbers. */
export function calendarNumber(date: CalendarDate): number {
  return Number(date.replaceAll('-', ''));
}

/** Stands for a document's open beginning and end, before and after every date. */
const openCalendar = { from: 0, to: 99_991_231 } as const;

/** First and last day on which a passage's words are in force, as numbers that compare. */
export function daysInForce({
  effectiveFrom,
  effectiveTo,
  unchangedSince,
}: Pick<Passage, 'effectiveFrom' | 'effectiveTo' | 'unchangedSince'>): { from: number; to: number } {
  const from = unchangedSince ?? effectiveFrom;
  return {
    from: from === null ? openCalendar.from : calendarNumber(from),
    to: effectiveTo === null ? openCalendar.to : calendarNumber(effectiveTo),
  };
}
