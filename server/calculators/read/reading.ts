import type { CalendarDate } from '../calendar.ts';
import { type ClockRange, findClockRanges } from './clock.ts';
import { type DateMention, findDates } from './dates.ts';
import { type Duration, findDurations } from './durations.ts';
import { findMoney, type MoneyMention } from './money.ts';
import { readEmployees } from './people.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { readSchedule, type Schedule } from './schedule.ts';

/** All that is found in one message. Every index points into `text`. */
export interface Reading {
  readonly text: string;
  readonly on: CalendarDate;
  /** Slots asked for in the turn before: a bare value may answer these. */
  readonly asked: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  readonly clocks: readonly ClockRange[];
  readonly quantities: readonly Quantity[];
  readonly money: readonly MoneyMention[];
  readonly durations: readonly Duration[];
  readonly schedule: Schedule;
  readonly employees: readonly number[];
}

/** Beyond this a message tells a story, not a case to compute; what is said after is left unread. */
const longestMessage = 4_000;

/** '6개월이 아니라 12개월': what is denied is no value. */
const denied =
  /(?:(?:\d+|[한두세네])\s?(?:달|개월|일|주|년|시간)\s)?[^\s,.]+(?:이|가|은|는)\s?아니(?:라|고|구)\s/g;

export function readText(raw: string, on: CalendarDate, asked: readonly string[] = []): Reading {
  const text = raw.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestMessage);
  const affirmed = text.replace(denied, (words) => '·'.repeat(words.length));
  const dates = findDates(affirmed, on);
  const withoutDates = blank(affirmed, dates);
  const clocks = findClockRanges(withoutDates);
  const plain = blank(withoutDates, clocks);
  const quantities = findQuantities(plain);
  return {
    text,
    on,
    asked: new Set(asked),
    dates,
    clocks,
    quantities,
    money: findMoney(plain, quantities),
    durations: findDurations(plain, quantities),
    schedule: readSchedule(plain, quantities, clocks),
    employees: readEmployees(plain, quantities),
  };
}

function blank(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let result = text;
  for (const { start, end } of spans)
    result = result.slice(0, start) + '·'.repeat(end - start) + result.slice(end);
  return result;
}
