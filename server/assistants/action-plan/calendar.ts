import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  lastDayOfMonth,
} from '../../calculators/calendar.ts';
import type { TypedLimits } from './draft.ts';
import { weekdayOf } from './notes/dates.ts';

/** Months that a plan looks ahead, the present one among them. */
const monthsAhead = 4;

export interface PlanMonth {
  /** `2026-12`. */
  readonly month: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The months of a plan that begins on a day. */
export function planMonths(on: CalendarDate): PlanMonth[] {
  return Array.from({ length: monthsAhead }, (_, at) => {
    const [year = 0, month = 1] = addMonths(`${on.slice(0, 7)}-01`, at)
      .split('-')
      .map(Number);
    const first = calendarDate(year, month, 1) ?? on;
    return {
      month: first.slice(0, 7),
      from: at === 0 ? on : first,
      to: calendarDate(year, month, lastDayOfMonth(year, month)) ?? on,
    };
  });
}

/** Whether somebody can be asked for anything on a day. */
export function isFree(day: CalendarDate, { away, blocked }: TypedLimits): boolean {
  const weekday = weekdayOf(day);
  return (
    weekday !== '토' &&
    weekday !== '일' &&
    !away.some(({ from, to }) => from <= day && day <= to) &&
    !blocked.some((time) => time.weekday === weekday)
  );
}

/** The last working day of a span on which somebody is free; null where there is none. */
export function lastFreeDay(from: CalendarDate, to: CalendarDate, limits: TypedLimits): CalendarDate | null {
  for (let day = to; day >= from; day = addDays(day, -1)) if (isFree(day, limits)) return day;
  return null;
}
