import type { QuantityRule } from '../fragment.ts';
import {
  dateOf,
  durationOf,
  employeesOf,
  hourOfDay,
  type Period,
  readNumber,
  wageOf,
  won,
} from './amount.ts';

const digits = '\\d[\\d,]*(?:\\.\\d+)?';
const amount = `(?:(?:krw|₩|won)\\s?(?<before>${digits})\\s?(?<scaleBefore>million|mil|k|m)?|(?<after>${digits})\\s?(?<scaleAfter>million|mil|k|m)?[\\s-]?(?:korean )?(?:won|krw|₩|원))`;
const per = '(?:per|an?|each|every|/|one)';
const period = '(?<period>hour|hr|day|week|month|year)';
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`;
const date = (name: string): string =>
  `${month.replace('<month>', `<${name}Month>`)}\\s(?<${name}Day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<${name}Year>20\\d{2}))?`;
const people =
  '(?:(?:full-time |regular |other )?(?:employees?|workers?|people|persons?|staff(?: members)?|coworkers))';
const clock = (name: string): string =>
  `(?<${name}>\\d{1,2})(?::(?<${name}Minutes>\\d{2}))?\\s?(?<${name}Half>am|pm|a\\.m\\.|p\\.m\\.)?`;
const worked =
  '(?:work(?:ed|ing)?|employed|been (?:here|there|with (?:the|this|my) company)|at (?:this|the|my) (?:company|job))(?: (?:here|there|full-time|part-time|at (?:a|the|my|this) \\w+|in (?:a|the|my|this) \\w+|as an? \\w+|continuously))*(?: for| over| about| exactly| almost| more than)*';
const span =
  '(?:(?<years>\\d+(?:\\.5)?)[\\s-]years?)?(?:\\s?(?:,|and)?\\s?(?<months>\\d+)[\\s-]months?)?(?:\\s?(?:,|and)?\\s?(?<weeks>\\d+)[\\s-]weeks?)?(?:\\s?(?:,|and)?\\s?(?<days>\\d+)[\\s-]days?)?';
const anySpan = `(?=\\d+(?:\\.5)?[\\s-](?:year|month|week|day))${span}`;

const rule = (source: string, korean: QuantityRule['korean']): QuantityRule => ({
  pattern: new RegExp(`(?<!\\w|\\d[,.])(?:${source})(?!\\w)`, 'g'),
  korean,
});

/** In plain case, numbers spelled out already as digits. The narrower come first. */
export const englishQuantities: readonly QuantityRule[] = [
  rule(
    `(?<wage>average|ordinary) (?<kind>hourly|daily|monthly)? ?wages?(?: rate)?(?: is| was| of|:| =| about)*\\s${amount}(?:\\s?${per}\\s?${period})?`,
    namedWage,
  ),
  rule(
    `(?<kind>hourly|daily|monthly) (?<wage>average|ordinary) wages?(?: is| was| of|:| =| about)*\\s${amount}`,
    namedWage,
  ),
  rule(
    `(?:(?<kind>hourly|daily|weekly|monthly|annual|yearly) (?:minimum )?(?:ordinary )?(?:wage|pay|rate|salary|income)(?: rate)?(?: is| was| of|:| =)*)\\s${amount}`,
    wage,
  ),
  rule(`${amount}\\s?${per}\\s?${period}`, wage),
  rule(`${amount}\\s(?<kind>hourly|daily|weekly|monthly|annually|yearly)`, wage),
  rule(amount, wage),
  rule(
    `(?<hours>\\d+(?:\\.\\d+)?)[\\s-](?:hours?|hrs?)(?: of work)?\\s?(?:per|an?|each|every|/|one)\\s?(?:work)?(?:ing )?day`,
    ({ hours }) => `하루 ${hours}시간`,
  ),
  rule('(?<hours>\\d+(?:\\.\\d+)?)[\\s-](?:hours?|hrs?)\\s?daily', ({ hours }) => `하루 ${hours}시간`),
  rule(
    '(?<hours>\\d+(?:\\.\\d+)?)[\\s-](?:hours?|hrs?)(?: of work)?\\s?(?:per|an?|each|every|/|one)\\s?week|(?<weekly>\\d+)[\\s-]hour (?:work ?)?week',
    ({ hours, weekly }) => `주 ${hours ?? weekly}시간`,
  ),
  rule(
    '(?<days>\\d)[\\s-]days?\\s?(?:per|an?|each|every|/|one)\\s?week|(?<weekly>\\d)[\\s-]day (?:work ?)?week',
    ({ days, weekly }) => `주 ${days ?? weekly}일`,
  ),
  rule(
    '(?<hours>\\d+(?:\\.\\d+)?) (?:hours?|hrs?) (?:of )?(?:daily )?overtime|overtime (?:of |for )?(?<after>\\d+(?:\\.\\d+)?) (?:hours?|hrs?)|(?<worked>\\d+) overtime hours',
    ({ hours, after, worked: total }) => `연장근로 ${hours ?? after ?? total}시간`,
  ),
  rule(
    '(?<hours>\\d+(?:\\.\\d+)?) (?:hours?|hrs?) (?:of )?(?:at )?night(?: work| shift)?|(?<total>\\d+) night hours',
    ({ hours, total }) => `야간근로 ${hours ?? total}시간`,
  ),
  rule(
    '(?<hours>\\d+(?:\\.\\d+)?) (?:hours?|hrs?) (?:of work )?on (?:a |the |my )?(?:public holiday|holiday|sunday|day off|weekly holiday)',
    ({ hours }) => `휴일근로 ${hours}시간`,
  ),
  rule(
    '(?<number>\\d+)[\\s-](?<unit>hour|minute|min)s? (?:lunch |rest |meal )?break|break (?:time )?(?:of |is )?(?<after>\\d+) (?<afterUnit>hour|minute|min)s?',
    ({ number, unit, after, afterUnit }) =>
      `휴게 ${number ?? after}${(unit ?? afterUnit) === 'hour' ? '시간' : '분'}`,
  ),
  rule(
    `(?:from )?${clock('from')}\\s?(?:to|-|–|~|until|till)\\s?${clock('to')}(?= |,|\\.|\\?|$)`,
    clockRange,
  ),
  rule(
    `(?:my|our|the) (?:son|daughter|child|kid|baby) (?:is|who is|just turned|turned) (?<age>\\d{1,2})(?: years? old)?`,
    ({ age }) => `자녀 만 ${age}세`,
  ),
  rule(
    `(?:i am|i'm|aged|age|turned)\\s?(?<age>\\d{2})(?: years? old)?|(?<old>\\d{2})[\\s-]years?[\\s-]old`,
    ({ age, old }) => `만 ${age ?? old}세`,
  ),
  rule(
    `(?:fewer than|less than|under|below) (?<count>\\d+) ${people}`,
    ({ count }) => `상시 ${count}명 미만`,
  ),
  rule(
    `(?:more than|at least|over) (?<count>\\d+) ${people}|(?<more>\\d+) or more ${people}`,
    ({ count, more }) => `상시 ${count ?? more}명 이상`,
  ),
  rule(`(?:has |have |with |only )*(?<count>\\d+) ${people}`, ({ count }) => employeesOf(count)),
  rule(
    `from ${date('from')} (?:to|until|till|through) ${date('to')}`,
    ({ fromMonth, fromDay, fromYear, toMonth, toDay, toYear }) =>
      `${dateOf(fromYear ?? toYear, monthNumber(fromMonth), fromDay)}부터 ${dateOf(toYear, monthNumber(toMonth), toDay)}까지 근무`,
  ),
  rule(
    `${month}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d{2}))?|(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month.replace('<month>', '<monthLater>')}(?:,? (?<yearLater>20\\d{2}))?`,
    ({ month: name, day, year, monthLater, dayFirst, yearLater }) =>
      dateOf(year ?? yearLater, monthNumber(name ?? monthLater), day ?? dayFirst),
  ),
  rule(`${month},? (?:of )?(?<year>20\\d{2})`, ({ month: name, year }) => dateOf(year, monthNumber(name))),
  rule('(?<year>20\\d{2})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})', ({ year, month: number, day }) =>
    dateOf(year, number, day),
  ),
  rule(
    `(?:in |since )?${month} (?<last>last|this) year`,
    ({ month: name, last }) => `${last === 'last' ? '작년' : '올해'} ${monthNumber(name)}월`,
  ),
  rule(`last ${month}`, ({ month: name }) => `${monthNumber(name)}월에`),
  rule(
    '(?<word>last year|this year|last month|this month|next month|yesterday|today|tomorrow|the year before last)',
    ({ word }) => relativeDays[word ?? ''],
  ),
  rule('(?:in |for |of )(?<year>20\\d{2})', ({ year }) => `${year}년`),
  rule(`${worked} ${anySpan}`, ({ years, months: count, weeks, days }) =>
    join(durationOf(years, count, weeks, days), '근무했습니다'),
  ),
  rule(
    `${anySpan}(?= (?:of (?:service|work|employment)|working|into|on the job))(?: of \\w+| \\w+)?`,
    ({ years, months: count, weeks, days }) => join(durationOf(years, count, weeks, days), '근무했습니다'),
  ),
  rule(`(?:for |after |within |in )?${anySpan}`, ({ years, months: count, weeks, days }) =>
    durationOf(years, count, weeks, days),
  ),
  rule('(?<hours>\\d+(?:\\.\\d+)?)[\\s-](?:hours?|hrs?)', ({ hours }) => `${hours}시간`),
  rule('(?<percent>\\d+(?:\\.\\d+)?)\\s?(?:%|percent)', ({ percent }) => `${percent}%`),
];

const relativeDays: Readonly<Record<string, string>> = {
  'last year': '작년',
  'the year before last': '재작년',
  'this year': '올해',
  'last month': '지난달',
  'this month': '이번 달',
  'next month': '다음 달',
  yesterday: '어제',
  today: '오늘',
  tomorrow: '내일',
};
const kinds: Readonly<Record<string, Period>> = {
  hourly: 'hour',
  hr: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

function wage(groups: Readonly<Record<string, string | undefined>>): string {
  const said = groups.kind ?? groups.period;
  const unit = said === undefined ? undefined : (kinds[said] ?? (said as Period));
  return wageOf(amountOf(groups), unit);
}

function amountOf({
  before,
  after,
  scaleBefore,
  scaleAfter,
}: Readonly<Record<string, string | undefined>>): number {
  const scale = scaleBefore ?? scaleAfter;
  const factor = scale === undefined ? 1 : scale === 'k' ? 1_000 : 1_000_000;
  return readNumber(before ?? after ?? '', '.') * factor;
}

/** The ordinary or average wage is a day's unless an hour or a month is named. */
function namedWage({ wage: name, ...groups }: Readonly<Record<string, string | undefined>>): string {
  const said = groups.kind ?? groups.period;
  const period =
    said === undefined ? '' : said.startsWith('h') ? '시간당' : said.startsWith('m') ? '월' : '1일';
  return `${period} ${name === 'average' ? '평균임금' : '통상임금'} ${won(amountOf(groups))}`.trim();
}

/** `9 to 6` is a working day only where an hour is told as such: with am or pm, or with minutes. */
function clockRange({
  from,
  fromMinutes,
  fromHalf,
  to,
  toMinutes,
  toHalf,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (!from || !to || !(fromHalf ?? toHalf ?? fromMinutes)) return undefined;
  const half = (text: string | undefined) =>
    text === undefined ? undefined : text.startsWith('p') ? 'pm' : 'am';
  const opening = hourOfDay(from, half(fromHalf));
  const closing = hourOfDay(to, half(toHalf));
  const minutes = (text: string | undefined): string => (text && text !== '00' ? ` ${Number(text)}분` : '');
  return `${opening}시${minutes(fromMinutes)}부터 ${closing}시${minutes(toMinutes)}까지`;
}

function monthNumber(name: string | undefined): number {
  return months.findIndex((full) => full.startsWith((name ?? '').slice(0, 3))) + 1;
}

function join(duration: string | undefined, word: string): string | undefined {
  return duration === undefined ? undefined : `${duration} ${word}`;
}
