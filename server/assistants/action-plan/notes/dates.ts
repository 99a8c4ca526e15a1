import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  yearOf,
} from '../../../calculators/calendar.ts';
import type { Period } from '../draft.ts';

export interface DateMention {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

const mention =
  /(?<![\d./~-])(?:(?<year>20\d{2})\s?[.\-/년]\s?(?<fullMonth>\d{1,2})\s?[.\-/월]\s?(?<fullDay>\d{1,2})일?|(?<next>내년|올해)?\s?(?<month>\d{1,2})(?:\/|월\s?)(?<day>\d{1,2})(?:일|(?![\d/:])))/gu;

/** Days that a text names, in its order; a day without its year is the one nearest to `on`. */
export function datesIn(text: string, on: CalendarDate): DateMention[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const { year, fullMonth, fullDay, next, month, day } = match.groups ?? {};
    const date =
      year !== undefined
        ? calendarDate(Number(year), Number(fullMonth), Number(fullDay))
        : nearest(Number(month), Number(day), on, next);
    return date === undefined ? [] : [{ date, start: match.index, end: match.index + match[0].length }];
  });
}

function nearest(month: number, day: number, on: CalendarDate, said?: string): CalendarDate | undefined {
  const year = yearOf(on);
  if (said === '내년') return calendarDate(year + 1, month, day);
  if (said === '올해') return calendarDate(year, month, day);
  return [year - 1, year, year + 1]
    .flatMap((candidate) => calendarDate(candidate, month, day) ?? [])
    .sort((one, other) => Math.abs(daysBetween(on, one)) - Math.abs(daysBetween(on, other)))[0];
}

const range =
  /(?<![\d.])(?<from>(?:20\d{2}[.\-/]\s?)?\d{1,2}(?:\/|월\s?)\d{1,2}일?)\s?(?:\([^)]*\)\s?)?(?:~|-|–|∼|부터|에서)\s?(?<to>(?:(?:20\d{2}[.\-/]\s?)?\d{1,2}(?:\/|월\s?))?\d{1,2})일?/gu;

/** Spans of days that a text names: `12/21~1/1`, `12/14~16`, `12월 21일부터 1월 1일`. */
export function periodsIn(text: string, on: CalendarDate): Period[] {
  return [...text.matchAll(range)].flatMap(({ groups }) => {
    const from = datesIn(groups?.from ?? '', on)[0]?.date;
    if (from === undefined) return [];
    const written = groups?.to ?? '';
    const to = /[/월]/u.test(written)
      ? datesIn(written, from)[0]?.date
      : calendarDate(yearOf(from), Number(from.slice(5, 7)), Number(written));
    return to === undefined || to < from ? [] : [{ from, to }];
  });
}

const days = ['일', '월', '화', '수', '목', '금', '토'] as const;
export type Weekday = (typeof days)[number];

export const weekdayOf = (date: CalendarDate): Weekday =>
  days[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '일';

/** The whole week, from Monday, in which a span lies. */
export function wholeWeek({ from, to }: Period): Period {
  const since = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  const until = (7 - new Date(`${to}T00:00:00Z`).getUTCDay()) % 7;
  return { from: addDays(from, -since), to: addDays(to, until) };
}

/** `2026-12-03` → `2026-12-03(목)`. */
export const dayInWords = (date: CalendarDate): string => `${date}(${weekdayOf(date)})`;
