import type { CalendarDate } from '../../contracts/index.ts';
import { dateInSeoul } from '../calendar.ts';

const days: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const dayMs = 24 * 60 * 60_000;
/** An office that opens on no day of so many is not said to open at all. */
const lookAheadDays = 31;
/** Korea has kept UTC+9 without summer time since 1988. */
const seoul = '+09:00';

/** From when to when, as `09:00`, on a day. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** When counselors are there, in Asia/Seoul. */
export interface OpeningHours {
  /** As it was written. */
  readonly text: string;
  isOpen(at: Date): boolean;
  /** When it opens next after `at`; null where no day of the coming month is open. */
  opensAfter(at: Date): Date | null;
}

/**
 * Reads opening hours such as `mon-fri 09:00-12:00,13:00-18:00; sat 09:00-13:00`; `never` is closed on every day.
 *
 * @param closedDays days on which nobody is there, public holidays for instance
 * @throws Error that says which part cannot be read
 */
export function openingHours(text: string, closedDays: readonly CalendarDate[]): OpeningHours {
  const week = new Map<number, readonly Span[]>();
  for (const part of text === 'never' ? [] : text.split(';')) readPart(part.trim(), week);
  const closed = new Set(closedDays);

  const spansOn = (date: CalendarDate): readonly Span[] =>
    closed.has(date) ? [] : (week.get(new Date(`${date}T00:00:00Z`).getUTCDay()) ?? []);
  const moment = (date: CalendarDate, time: string) => new Date(`${date}T${time}:00${seoul}`);

  return {
    text,
    isOpen(at) {
      const date = dateInSeoul(at);
      return spansOn(date).some(({ from, to }) => moment(date, from) <= at && at < moment(date, to));
    },
    opensAfter(at) {
      for (let ahead = 0; ahead <= lookAheadDays; ahead += 1) {
        const date = dateInSeoul(new Date(at.getTime() + ahead * dayMs));
        const next = spansOn(date)
          .map(({ from }) => moment(date, from))
          .sort((one, other) => one.getTime() - other.getTime())
          .find((opens) => opens > at);
        if (next) return next;
      }
      return null;
    },
  };
}

function readPart(part: string, week: Map<number, readonly Span[]>): void {
  const [, first, last = first, spans = ''] = /^(\w{3})(?:-(\w{3}))? +(.+)$/.exec(part) ?? [];
  const [from, to] = [first, last].map((name) => days.indexOf(name ?? ''));
  const read = spans.split(',').map(readSpan);
  if (from === undefined || to === undefined || from < 0 || to < 0 || read.includes(null))
    throw new Error(`“${part}” is no opening time; write such as mon-fri 09:00-12:00,13:00-18:00`);
  for (let day = from; ; day = (day + 1) % days.length) {
    week.set(day, [...(week.get(day) ?? []), ...read.filter((span) => span !== null)]);
    if (day === to) return;
  }
}

function readSpan(text: string): Span | null {
  const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
  const [, from, to] = new RegExp(`^(${time})-(${time}|24:00)$`).exec(text.trim()) ?? [];
  return from !== undefined && to !== undefined && from < to ? { from, to } : null;
}
