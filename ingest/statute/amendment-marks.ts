import type { CalendarDate } from '../../server/contracts/passage.ts';
import { calendarDate } from './calendar.ts';

/**
 * When an article's paragraphs were last changed, as the statute prints it behind them
 * (`<개정 2018.3.20, 2019.1.15>`): days of promulgation, not of enforcement.
 */
export interface AmendmentMarks {
  /** By paragraph, `제1항`; `''` where the article has none. */
  readonly latest: ReadonlyMap<string, CalendarDate>;
  /** The earliest anywhere in the article: what bears no mark is older than that. */
  readonly earliest: CalendarDate | null;
}

const mark = /<(?:개정|신설)[^>]*>/g;
const day = /(\d{4})[.ㆍ]\s?(\d{1,2})[.ㆍ]\s?(\d{1,2})/g;
const paragraph = /^\*{0,2}[①-⑳㉑-㉟㊱-㊿]/;

/** Reads the marks of an article's lines, before they are cleaned of them. */
export function amendmentMarks(
  lines: readonly string[],
  paragraphNumber: (line: string) => number | null,
): AmendmentMarks {
  const latest = new Map<string, CalendarDate>();
  let earliest: CalendarDate | null = null;
  let open = '';
  for (const line of lines) {
    if (paragraph.test(line)) open = `제${paragraphNumber(line.replaceAll('*', ''))}항`;
    for (const date of datesIn(line)) {
      if (date > (latest.get(open) ?? '')) latest.set(open, date);
      if (earliest === null || date < earliest) earliest = date;
    }
  }
  return { latest, earliest };
}

function datesIn(line: string): CalendarDate[] {
  const marks = line.match(mark)?.join(' ') ?? '';
  return [...marks.matchAll(day)].flatMap(([, year = '', month = '', date = '']) => {
    return calendarDate(year, month, date) ?? [];
  });
}
