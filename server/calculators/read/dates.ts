import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  weekday,
  yearOf,
} from '../calendar.ts';

/** A date named in the text. Without a day (작년 5월) `date` is undefined: a month is not a day. */
export interface DateMention {
  readonly date: CalendarDate | undefined;
  readonly year: number;
  readonly month: number | undefined;
  readonly start: number;
  readonly end: number;
}

const yearWord = '(?:올해|금년|작년|지난\\s?해|재작년|내년|전년)';
const written = new RegExp(
  `(?:(?<word>${yearWord})\\s?)?(?:\\(?(?<year>(?:19|20)\\d{2}|'?\\d{2})\\s?년\\)?\\s?)?` +
    `(?:(?<monthWord>지난\\s?달|저번\\s?달|이번\\s?달|다음\\s?달)\\s?)?(?<month>\\d{1,2})\\s?월\\s?(?:(?<day>\\d{1,2})\\s?일|(?<last>말일|말(?=에|까지|부로|\\s|$)))(?:\\s?\\((?<after>(?:19|20)\\d{2})년?\\))?`,
  'g',
);
const numeric =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?[-./]\s?(?<month>\d{1,2})\s?[-./]\s?(?<day>\d{1,2})(?!\d)\.?/g;
const shortNumeric = /(?<![\d.])(?<year>\d{2})\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})(?!\d)\.?/g;
const monthSlashDay = /(?<![\d/.])(?<month>\d{1,2})\/(?<day>\d{1,2})(?![\d/])/g;
const monthOfWord =
  /(?<monthWord>지난\s?달|저번\s?달|이번\s?달|다음\s?달)\s?(?:(?<day>\d{1,2})\s?일|(?<last>말일|말(?=에|까지|부로|\s|$)))/g;
const yearMonth = new RegExp(
  `(?:(?<word>${yearWord})\\s?(?:\\(?(?<both>(?:19|20)\\d{2})년\\)?\\s?)?|(?<year>(?:19|20)\\d{2})\\s?년\\s?)(?:(?<month>\\d{1,2})\\s?월)?|'?(?<short>\\d{2})\\s?년\\s?(?<shortMonth>\\d{1,2})\\s?월|(?<loneYear>(?:19|20)\\d{2})년`,
  'g',
);
const dayWord = /(?:오늘|어제|그저께|그제|엊그제|내일|모레)(?![가-힣]*(?:날|따라))/g;
const dayOffsets: Readonly<Record<string, number>> = {
  오늘: 0,
  어제: -1,
  그저께: -2,
  그제: -2,
  엊그제: -2,
  내일: 1,
  모레: 2,
};
const weekdayOfWeek = /(?<week>지난\s?주|저번\s?주|이번\s?주|다음\s?주)\s?(?<weekday>[월화수목금토일])요일/g;

type Found = DateMention & { readonly openYear: boolean };

/**
 * Dates in the text, from left to right, relative to the day of asking. A date without a year takes the year of
 * the date before it (rolling on when it would run backwards), else the nearest past year.
 */
export function findDates(text: string, on: CalendarDate): readonly DateMention[] {
  const found: Found[] = [];
  const claim = (mention: Found | undefined) => {
    if (
      mention !== undefined &&
      !found.some((other) => mention.start < other.end && other.start < mention.end)
    ) {
      found.push(mention);
    }
  };
  for (const match of text.matchAll(numeric)) claim(mentionOf(match, on));
  for (const match of text.matchAll(shortNumeric)) claim(mentionOf(match, on));
  for (const match of text.matchAll(written)) claim(mentionOf(match, on));
  for (const match of text.matchAll(monthSlashDay)) claim(mentionOf(match, on));
  for (const match of text.matchAll(monthOfWord)) claim(mentionOf(match, on));
  for (const match of text.matchAll(weekdayOfWeek)) claim(weekdayMention(match, on));
  for (const match of text.matchAll(dayWord)) {
    const date = addDays(on, dayOffsets[match[0]] ?? 0);
    claim({
      date,
      year: yearOf(date),
      month: monthOf(date),
      start: match.index,
      end: match.index + match[0].length,
      openYear: false,
    });
  }
  for (const match of text.matchAll(yearMonth)) claim(mentionOf(match, on));
  found.sort((left, right) => left.start - right.start);
  return settleYears(text, found, on);
}

function mentionOf(match: RegExpMatchArray, on: CalendarDate): Found | undefined {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const stated = groups.year ?? groups.short ?? groups.after ?? groups.both ?? groups.loneYear;
  let year = stated === undefined ? undefined : fullYear(stated);
  if (year === undefined && groups.word !== undefined) year = yearOf(on) + yearOffset(groups.word);
  const monthText = groups.month ?? groups.shortMonth;
  let month = monthText === undefined ? undefined : Number(monthText);
  if (groups.monthWord !== undefined) {
    const anchor = addMonths(`${on.slice(0, 7)}-01`, monthOffset(groups.monthWord));
    if (month !== undefined && month !== monthOf(anchor)) return undefined;
    month = monthOf(anchor);
    year ??= yearOf(anchor);
  }
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const openYear = year === undefined;
  const assumed = year ?? yearOf(on);
  if (month === undefined) return { date: undefined, year: assumed, month, start, end, openYear };
  const day = groups.last === undefined ? Number(groups.day ?? 0) : lastDayOfMonth(assumed, month);
  if (groups.day !== undefined && (day < 1 || day > 31)) return undefined;
  return {
    date: day === 0 ? undefined : calendarDate(assumed, month, day),
    year: assumed,
    month,
    start,
    end,
    openYear,
  };
}

function weekdayMention(match: RegExpMatchArray, on: CalendarDate): Found {
  const week = (match.groups?.week ?? '').replace(/\s/, '');
  const monday = addDays(on, -((weekday(on) + 6) % 7));
  const shift = week === '다음주' ? 7 : week === '이번주' ? 0 : -7;
  const date = addDays(monday, shift + '월화수목금토일'.indexOf(match.groups?.weekday ?? '월'));
  const start = match.index ?? 0;
  return {
    date,
    year: yearOf(date),
    month: monthOf(date),
    start,
    end: start + match[0].length,
    openYear: false,
  };
}

function settleYears(text: string, found: readonly Found[], on: CalendarDate): readonly DateMention[] {
  let previous: CalendarDate | undefined;
  const settled: DateMention[] = [];
  for (const { openYear, ...mention } of found) {
    let date = mention.date;
    if (openYear && date !== undefined) {
      date =
        previous === undefined
          ? nearestYear(date, on, text.slice(mention.end, mention.end + 24))
          : following(date, previous);
    } else if (openYear && mention.month !== undefined && mention.date === undefined) continue;
    if (date !== undefined) previous = date;
    else if (!openYear) previous = calendarDate(mention.year, mention.month ?? 1, 1);
    settled.push({ ...mention, date, year: date === undefined ? mention.year : yearOf(date) });
  }
  return settled;
}

/** The first such day that is not before the date named earlier. */
function following(date: CalendarDate, previous: CalendarDate): CalendarDate {
  const sameYear = `${previous.slice(0, 4)}${date.slice(4)}`;
  return sameYear >= previous ? sameYear : addMonths(sameYear, 12);
}

const futureWords = /예정|하려|할\s?(?:거|예|생각|계획)|줄\s?(?:거|예)|준대|준다|낼|될/;

/** The nearest past day, or the coming one where the words look ahead ('12월 5일에 준대요'). */
function nearestYear(date: CalendarDate, on: CalendarDate, after: string): CalendarDate {
  const thisYear = `${on.slice(0, 4)}${date.slice(4)}`;
  if (thisYear <= on) return thisYear;
  const soon = daysBetween(on, thisYear) <= 60;
  return soon && (futureWords.test(after) || daysBetween(on, thisYear) <= 7)
    ? thisYear
    : addMonths(thisYear, -12);
}

function fullYear(text: string): number {
  const digits = Number(text.replace("'", ''));
  return digits >= 100 ? digits : 2000 + digits;
}

function yearOffset(word: string): number {
  const plain = word.replace(/\s/g, '');
  if (plain === '재작년') return -2;
  if (plain === '내년') return 1;
  return plain === '올해' || plain === '금년' ? 0 : -1;
}

function monthOffset(word: string): number {
  const plain = word.replace(/\s/g, '');
  return plain === '다음달' ? 1 : plain === '이번달' ? 0 : -1;
}
