import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  lastDayOfMonth,
  monthOf,
  yearOf,
} from '../calendar.ts';
import { type DateMention, findDates } from './dates.ts';

/** The day on which happened, or will happen, what a question tells of. */
export interface EventDate {
  /** Of a month or year that is over, its last day; of one to come, its first. */
  readonly date: CalendarDate;
  /** How exactly the question tells it. */
  readonly precision: 'day' | 'month' | 'year';
}

interface Mention {
  readonly event: EventDate;
  readonly start: number;
  readonly end: number;
}

const count = '(?<count>\\d{1,2}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)';
/** '3년 전', '두 달 전'; not '해고 30일 전에' nor '퇴사 3개월 전부터', which count from something else. */
const ago = new RegExp(
  `(?<!(?:퇴사|퇴직|해고|출산|이직|만료|종료|시작|예정일|일주일|사용)(?:일|하기)?\\s?)${count}\\s?(?<unit>년|개월|달)\\s?(?:쯤|정도)?\\s?(?<way>전|뒤|후)(?=에|쯤|의|\\s|,|$)`,
  'gu',
);
const monthWord = /(?<word>지난\s?달|저번\s?달|다음\s?달|내달)(?!\s?\d)/gu;
/** '3월에 해고': the month that was last, where no year stands before it and no day behind. */
const bareMonth =
  /(?<!\d|[년해]\s?)(?<month>\d{1,2})월(?!\s?\d{1,2}\s?일|급)(?=에|부터|까지|달|쯤|\s?말|\s?초|\s)/gu;
const numerals: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};

/** Behind a date: that something began which still goes on, or that somebody was born. */
const notTheEvent =
  /^\s?(?:에|부터|자로|쯤에?)?\s?[^.?!,]{0,10}?(?:입사|(?<!안\s?)들어[와왔갔간]|취업|채용|계약을?\s?(?:하고|맺|체결|시작)|일하기\s?시작|시작해서|다니|다녔|근무\s?(?:중|하고)|일하(?:고|는)\s|년?생|출생|태어)|^\s?(?:년생|생(?!활)|것|거)/u;
/** A beginning, with its end behind it: the end is what counts. */
const opensSpan = /^\s?(?:에?\s?입사[가-힣]*\s?)?(?:부터|~|-|∼|에서)\s?$/u;
const event =
  /해고|잘[렸리린]|짤[렸리린]|퇴사|퇴직|그만|관[두뒀둔]|나왔|사직|이직|만료|종료|끝났|끝나|다[쳤치친]|사고|재해|출산|낳|유산|사산|휴직|휴가|휴업|못\s?받|안\s?(?:줬|주|줘|들어)|체불|밀[렸리린]|미지급|일했|일한|근무했|근무한|받았|받은|당[했한]|폐업|도산|깎|삭감|징계|정직|전보|발령|기준|최저임금/u;

/**
 * The day whose law a question is about: a dismissal last March is judged by the law of then. The day on which
 * somebody began or was born is none. Undefined where the words name no day, or only the present one.
 *
 * @example eventDate('작년 3월에 해고됐어요', '2026-11-22') // { date: '2025-03-31', precision: 'month' }
 */
export function eventDate(text: string, today: CalendarDate): EventDate | undefined {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const mentions = mentionsIn(plain, today);
  const behind = ({ end }: Mention): string => {
    const next = mentions.find(({ start }) => start >= end)?.start;
    return plain.slice(end, Math.min(next ?? plain.length, end + 30));
  };
  const candidates = mentions.filter((mention) => {
    const words = behind(mention);
    return !notTheEvent.test(words) && !opensSpan.test(words);
  });
  const chosen = candidates.find((mention) => event.test(behind(mention))) ?? candidates.at(-1);
  return chosen?.event.date === today ? undefined : chosen?.event;
}

/** The text without its days and months, which say when, not what; years stay, since amounts are told by the year. */
export function withoutDays(text: string, today: CalendarDate): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return mentionsIn(plain, today)
    .filter(({ event: told }) => told.precision !== 'year')
    .reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end).replace(/^에/u, '')}`,
      plain,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** `2025년 3월`, as exactly as it was told. */
export function wordsOfEvent({ date, precision }: EventDate): string {
  const year = `${yearOf(date)}년`;
  if (precision === 'year') return year;
  const month = `${year} ${monthOf(date)}월`;
  return precision === 'month' ? month : `${month} ${Number(date.slice(8))}일`;
}

function mentionsIn(text: string, today: CalendarDate): Mention[] {
  const found: Mention[] = [];
  const claim = (mention: Mention | undefined): void => {
    if (mention && !found.some(({ start, end }) => mention.start < end && start < mention.end))
      found.push(mention);
  };
  for (const mention of findDates(text, today)) claim(ofDate(mention, today));
  for (const match of text.matchAll(monthWord)) {
    const ahead = /다음|내달/u.test(match.groups?.word ?? '');
    claim(placed(match, monthAround(addMonths(`${today.slice(0, 7)}-01`, ahead ? 1 : -1), today)));
  }
  for (const match of text.matchAll(ago)) {
    const { count: said = '', unit, way } = match.groups ?? {};
    const months = (numerals[said] ?? Number(said)) * (unit === '년' ? 12 : 1) * (way === '전' ? -1 : 1);
    claim(placed(match, monthAround(addMonths(today, months), today)));
  }
  for (const match of text.matchAll(bareMonth)) {
    const month = Number(match.groups?.month);
    const first = calendarDate(yearOf(today), month, 1);
    if (first === undefined) continue;
    claim(placed(match, monthAround(first <= today ? first : addMonths(first, -12), today)));
  }
  return found.sort((a, b) => a.start - b.start);
}

const placed = (match: RegExpMatchArray, told: EventDate): Mention => ({
  event: told,
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

function ofDate({ date, year, month, start, end }: DateMention, today: CalendarDate): Mention | undefined {
  if (date !== undefined) return { event: { date, precision: 'day' }, start, end };
  if (month !== undefined) {
    const first = calendarDate(year, month, 1);
    return first === undefined ? undefined : { event: monthAround(first, today), start, end };
  }
  const first = calendarDate(year, 1, 1);
  if (first === undefined) return undefined;
  const told = within(first, addDays(addMonths(first, 12), -1), today);
  return { event: { date: told, precision: 'year' }, start, end };
}

function monthAround(day: CalendarDate, today: CalendarDate): EventDate {
  const [year, month] = [yearOf(day), monthOf(day)];
  const first = `${day.slice(0, 7)}-01`;
  const last = `${day.slice(0, 7)}-${lastDayOfMonth(year, month)}`;
  return { date: within(first, last, today), precision: 'month' };
}

/** The day that stands for a period: today where it is part of it. */
function within(first: CalendarDate, last: CalendarDate, today: CalendarDate): CalendarDate {
  if (last < today) return last;
  return first > today ? first : today;
}
