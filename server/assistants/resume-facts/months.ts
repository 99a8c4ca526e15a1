import type { Span } from '../post-facts/span.ts';

/** A date as a résumé writes it. A month without its year is read beside the date before it. */
export interface WrittenDate extends Span {
  readonly year: number;
  /** 1 to 12; null where only the year is written, or where there is no such month or day. */
  readonly month: number | null;
  /** Why there is no such date; null where there is. */
  readonly impossible: 'month' | 'day' | null;
}

/** From the first month to the last, both included. `to` is null where it is not written, or goes on. */
export interface Period extends Span {
  readonly from: WrittenDate | null;
  readonly to: WrittenDate | null;
  /** '~ 현재', '재직 중', or nothing behind the dash. */
  readonly ongoing: boolean;
}

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const english = `(?:${englishMonths.join('|')})[a-z]{0,6}\\.?`;
const date = new RegExp(
  [
    // 2012.03, 2012-03-02, 2012/3, 2012. 3. 2.
    '(?<![\\d.,])(?<year>(?:19|20)\\d{2})(?<separator>\\s?[./-]\\s?)(?<month>\\d{1,2})(?!\\d)(?:\\k<separator>(?<day>\\d{1,2})(?!\\d))?\\.?(?![\\d,])',
    // 2012년 3월 2일, 12년 3월
    "(?<![\\d.,])['’‘]?(?<yearWord>(?:19|20)?\\d{2})\\s?년(?:도)?\\s{0,2}(?<monthWord>\\d{1,2})\\s?월(?:\\s?(?<dayWord>\\d{1,2})\\s?일)?",
    // '12.03
    "(?<![\\d.,])['’‘](?<shortYear>\\d{2})\\s?[./-]\\s?(?<shortMonth>\\d{1,2})(?!\\d)",
    // Mar 2012
    `(?<![a-z])(?<english>${english})\\s?,?\\s?(?<englishYear>(?:19|20)\\d{2})(?!\\d)`,
    // 12.03 where another such date stands beside it; 201203
    '(?<![\\d.,/-])(?<bareYear>\\d{2})\\.(?<bareMonth>0[1-9]|1[0-2])(?=\\s?[~∼～〜–-]\\s?(?:\\d{2}\\.(?:0[1-9]|1[0-2])|현재|재직))',
    '(?<=(?<![\\d.])\\d{2}\\.(?:0[1-9]|1[0-2])\\s?[~∼～〜–-]\\s?)(?<endYear>\\d{2})\\.(?<endMonth>0[1-9]|1[0-2])(?!\\d)',
    '(?<![\\d.,/-])(?<packedYear>(?:19|20)\\d{2})(?<packedMonth>0[1-9]|1[0-2])(?![\\d,]|\\s?(?:명|원|개|건|대|번|호))',
    // 2012년, 2012
    "(?<![\\d.,'’-])(?<yearOnly>(?:19|20)\\d{2})(?=\\s?년|\\s?[~∼～〜–)-]|\\s(?:졸업|입학|입사|퇴사|취득|수료)|$)(?:\\s?년(?:도)?)?",
  ].join('|'),
  'giu',
);

/** Every date of a text, in its order. */
export function datesIn(text: string): readonly WrittenDate[] {
  return [...text.matchAll(date)].map((match) => {
    const g = match.groups ?? {};
    const year = Number(
      g.year ??
        g.yearWord ??
        g.shortYear ??
        g.englishYear ??
        g.bareYear ??
        g.endYear ??
        g.packedYear ??
        g.yearOnly,
    );
    const named = g.english ? englishMonths.indexOf(g.english.slice(0, 3).toLowerCase()) + 1 : undefined;
    const month =
      g.month ?? g.monthWord ?? g.shortMonth ?? g.bareMonth ?? g.endMonth ?? g.packedMonth ?? named;
    return written(inFull(year), month, g.day ?? g.dayWord, match.index, match[0]);
  });
}

/** 12 is 2012 and 98 is 1998: nobody writes of work before 1950. */
const inFull = (year: number): number => (year >= 100 ? year : year >= 50 ? 1900 + year : 2000 + year);

function written(
  year: number,
  month: string | number | undefined,
  day: string | undefined,
  start: number,
  words: string,
): WrittenDate {
  const span = { start, end: start + words.trimEnd().length };
  if (month === undefined) return { ...span, year, month: null, impossible: null };
  const number = Number(month);
  if (number < 1 || number > 12) return { ...span, year, month: null, impossible: 'month' };
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const noSuchDay = day !== undefined && (Number(day) < 1 || Number(day) > days);
  return { ...span, year, month: noSuchDay ? null : number, impossible: noSuchDay ? 'day' : null };
}

const between =
  /^\s*(?:에|의)?\s*(?:\(?(?:입학|입사|시작|편입|입대|재학|임관)\)?)?\s*(?:~|∼|～|〜|–|—|-|부터|에서|to(?![a-z]))\s*(?:약\s*)?$/iu;
const sameYear =
  /^\s*(?:~|∼|～|〜|–|—|-|부터)\s*(?<month>\d{1,2})(?:\s?월|(?=\s*(?:[)\s/|,]|$)))(?:까지)?(?!\s?[.\d년])/u;
const open = /^\s*(?:~|∼|～|〜|–|—|-(?!\s?\d)|부터|to(?![a-z]))/iu;
const now =
  /^\s*(?:현\s?재|지금|재직\s?중?|재학\s?중?|오늘|진행\s?중|present|now|current)(?:까지|\s?재직\s?중?)?/iu;
const untilEnds = /^(?:까지|에)?\s?(?:\)|）)?/u;

/** Every period of a text, in its order: 2012.03 ~ 2015.02, 2012년 3월부터 현재까지, 2012.03~ */
export function periodsIn(text: string): readonly Period[] {
  const dates = datesIn(text);
  const periods: Period[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const from = dates[at];
    if (!from) break;
    const next = dates[at + 1];
    if (next && between.test(text.slice(from.end, next.start))) {
      periods.push({ from, to: next, ongoing: false, start: from.start, end: ended(text, next.end) });
      at += 1;
      continue;
    }
    const behind = text.slice(from.end, from.end + 30);
    const later = sameYear.exec(behind);
    if (later && from.month !== null) {
      const start = from.end + behind.indexOf(later.groups?.month ?? '');
      const to = written(from.year, later.groups?.month, undefined, start, later.groups?.month ?? '');
      periods.push({ from, to, ongoing: false, start: from.start, end: from.end + later[0].length });
      continue;
    }
    const dash = open.exec(behind)?.[0];
    if (dash === undefined) continue;
    const until = now.exec(behind.slice(dash.length))?.[0] ?? '';
    const end = from.end + dash.length + until.length;
    periods.push({ from, to: null, ongoing: true, start: from.start, end });
  }
  return periods;
}

const ended = (text: string, at: number): number =>
  at + (untilEnds.exec(text.slice(at))?.[0].replace(/[)）\s]+$/u, '').length ?? 0);

/** `YYYY-MM`; null where the month is not written or does not exist. */
export const monthOf = (written: WrittenDate | null): string | null =>
  written?.month == null ? null : `${written.year}-${String(written.month).padStart(2, '0')}`;

/** Months since year 0, for arithmetic; a year alone counts from its January, or to its December. */
export const monthCount = ({ year, month }: WrittenDate, end = false): number =>
  year * 12 + (month ?? (end ? 12 : 1)) - 1;

/** The same period where its text begins `at` units into another one. */
export const shifted = (period: Period, at: number): Period => ({
  ...moved(period, at),
  from: period.from && moved(period.from, at),
  to: period.to && moved(period.to, at),
});

const moved = <Place extends Span>(place: Place, at: number): Place => ({
  ...place,
  start: place.start + at,
  end: place.end + at,
});
