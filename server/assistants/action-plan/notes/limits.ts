import { addDays, addMonths, type CalendarDate, lastDayOfMonth } from '../../../calculators/calendar.ts';
import type { BlockedTime, Period, TypedLimits } from '../draft.ts';
import { datesIn, periodsIn, type Weekday, wholeWeek } from './dates.ts';

/** Says that something cannot be. */
export const refusing =
  /불가|불가능|안\s?(?:돼|되|됨|된|와|옴|가|해|함|할|나|받|하)|못\s?(?:와|옴|가|감|해|함|하|옵|듦|들|나|받)|못함|없음|제외|빼|(?:^|[\s가-힣])[Xx×](?:$|[\s,.)])|어렵|어려|힘들|금지|말아|말라|싫|곤란|피하|방학|휴가|여행|시험|입원|행사/u;

const weekday = '[월화수목금토일]';
const blockedPattern = new RegExp(
  `(?<![가-힣\\d/])(?<days>${weekday}(?:요일)?(?:\\s?[,·/]\\s?${weekday}(?:요일)?)*|주말|평일|${weekday}{2})(?:은|는|에|엔|마다)?\\s?(?<part>오전|오후|저녁|밤|종일|하루)(?<only>만)?|(?<![가-힣\\d/])(?<whole>${weekday}요일(?:\\s?[,·/]\\s?${weekday}요일)*|주말|일요일|토요일)(?<alone>만)?`,
  'gu',
);
const parts = {
  오전: 'morning',
  오후: 'afternoon',
  저녁: 'evening',
  밤: 'evening',
  종일: 'day',
  하루: 'day',
} as const;
type PartWord = keyof typeof parts;

/** Appointments that keep coming back take their time out of the week, said with a denial or without. */
const appointment =
  /통원|병원|진료|치료|수업|강의|학원|돌봄|하원|등원|상담\s?치료|재활|미사|예배|알바|아르바이트|다님|내려감/u;

/** Times of the week that a text takes out; a text that was kept out takes out every time that it names. */
export function blockedTimesIn(text: string, closed = false): BlockedTime[] {
  return [...text.matchAll(blockedPattern)].flatMap(({ groups, index }) => {
    const { days = '', part, only, whole, alone } = groups ?? {};
    const here = text.slice(Math.max(0, index - 12), index + 40);
    if (/다음\s?(?:상담|방문)|실업인정일|면접/u.test(text.slice(Math.max(0, index - 16), index))) return [];
    if (!closed && !refusing.test(here) && !appointment.test(here) && only === undefined) return [];
    const named = weekdaysIn(days === '' ? (whole ?? '') : days);
    if (part === undefined)
      return alone !== undefined && !closed ? [] : named.map((day) => ({ weekday: day, part: 'day' }));
    const said = parts[part as PartWord];
    if (only === undefined || closed) return named.map((day) => ({ weekday: day, part: said }));
    // `수요일은 오전만`: the rest of the day is out. `금요일 오전만 빼고`: that morning is.
    const taken = /빼|제외|불가|안\s?되|못|어렵/u.test(text.slice(index, index + 30));
    const other = said === 'morning' ? 'afternoon' : said === 'afternoon' ? 'morning' : said;
    return named.map((day) => ({ weekday: day, part: taken ? said : other }));
  });
}

function weekdaysIn(text: string): Weekday[] {
  if (text === '주말') return ['토', '일'];
  if (text === '평일') return ['월', '화', '수', '목', '금'];
  return [...text.replace(/요일/gu, '')].filter((letter): letter is Weekday =>
    /[월화수목금토일]/u.test(letter),
  );
}

/** Spans of days on which nothing may be planned. */
export function awayIn(text: string, on: CalendarDate): Period[] {
  if (!refusing.test(text)) return [];
  const found = periodsIn(text, on);
  return /그\s?주(?:는|에|엔)/u.test(text) ? found.map(wholeWeek) : found;
}

const clock = (hours: number): string =>
  `${String(Math.floor(hours)).padStart(2, '0')}:${hours % 1 === 0 ? '00' : '30'}`;

/** `오후 2` → 14; hours before seven that somebody works by day are of the afternoon. */
const hourOf = (part: string | undefined, hour: string | undefined): number => {
  const value = Number(hour);
  return /오후|저녁|밤/u.test(part ?? '') && value < 12 ? value + 12 : value;
};

const window =
  /(?<fromPart>오전|오후)?\s?(?<![\d/.])(?<from>\d{1,2})(?::(?<fromMinutes>[03]0)|시\s?(?<fromHalf>반)?)?\s?(?:~|-|–|∼|부터)\s?(?<toPart>오전|오후)?\s?(?<to>\d{1,2})(?::(?<toMinutes>[03]0)|시\s?(?<toHalf>반)?)/u;
const until =
  /(?<part>오전|오후|저녁|밤)?\s?(?<hour>\d{1,2})(?::00|시)\s?(?:이전(?:에)?\s?(?:퇴근|귀가|끝|종료)|까지\s?(?:퇴근|귀가|가능|끝)|이후\)?(?:는|에는|로는)?\s?(?:근무\s?)?(?:불가|안|못|어렵|X)|넘어가는\s?근무\s?(?:안|못)|전에\s?(?:나와야|끝나야|퇴근|귀가))/u;
const since =
  /(?<part>오전|오후)?\s?(?<hour>\d{1,2})(?::00|시)\s?(?:부터\s?(?:된다|가능|근무|OK|돼)|이후(?:부터)?\s?(?:출근|근무\s?가능|가능)|출근)/u;

type Hours = Pick<TypedLimits, 'from' | 'to'>;

/** Hours of the day between which work is possible, as one text tells them; `sure` where the text is a limit itself. */
function hoursIn(text: string, sure: boolean): Hours {
  const plain = text.replace(/\([^)]*\)/gu, ' ');
  const span = (window.exec(plain) ?? window.exec(text))?.groups;
  if (span && (sure || /근무|시간|말고|가능|만|사이|→/u.test(text))) {
    const half = (minutes: string | undefined, word: string | undefined): number =>
      minutes === '30' || word ? 0.5 : 0;
    const from = hourOf(span.fromPart, span.from) + half(span.fromMinutes, span.fromHalf);
    const to = hourOf(span.toPart, span.to) + half(span.toMinutes, span.toHalf);
    const closing = to <= from ? to + 12 : to;
    if (from >= 5 && closing <= 24 && closing - from <= 14) return { from: clock(from), to: clock(closing) };
  }
  const ends = until.exec(text)?.groups;
  const starts = /무리|힘들|안\s?[됨되돼함]|못|부담/u.test(text) ? undefined : since.exec(text)?.groups;
  const morningsOnly = /^오전(?:반|시간|근무)?만/u.test(text);
  const end = ends ? hourOf(ends.part, ends.hour) : morningsOnly ? 12 : undefined;
  const noMornings =
    /(?<!요일\s?)(?<![월화수목금토일]\s)오전(?:은|엔|에는)?\s?(?:절대\s?)?(?:근무\s?)?(?:불가|안|못|X)/u.test(
      text,
    );
  const start = starts ? hourOf(starts.part, starts.hour) : noMornings ? 12 : undefined;
  return {
    from: start === undefined ? null : clock(start),
    to: end === undefined ? null : clock(end < 8 ? end + 12 : end),
  };
}

const atMost = '(?:미만|이내|이하|까지|부터|만|가능|정도|한도)';
const number = (pattern: RegExp, text: string): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

const least = (values: readonly (number | null)[]): number | null => {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : Math.min(...told);
};
const latest = (values: readonly (string | null)[]): string | null =>
  values
    .filter((value) => value !== null)
    .sort()
    .at(-1) ?? null;
const earliest = (values: readonly (string | null)[]): string | null =>
  values.filter((value) => value !== null).sort()[0] ?? null;

/**
 * What can be computed with in the limits, the open sentences of the notes and those that were kept out, of which
 * nothing but times is read.
 */
export function readLimits(
  limits: readonly string[],
  open: readonly string[],
  closed: readonly string[],
  on: CalendarDate,
): TypedLimits {
  const told = [...limits, ...open];
  const texts = [...told, ...closed];
  const hours = [...limits.map((text) => hoursIn(text, true)), ...open.map((text) => hoursIn(text, false))];
  const blocked = [
    ...told.flatMap((text) => blockedTimesIn(text)),
    ...closed.flatMap((text) => blockedTimesIn(text, true)),
  ];
  return {
    from: latest(hours.map(({ from }) => from)),
    to: earliest(hours.map(({ to }) => to)),
    hoursPerWeekAtMost: least(
      limits.map((text) => number(new RegExp(`주\\s?(?:당\\s?)?(\\d{1,2})\\s?시간\\s?${atMost}`, 'u'), text)),
    ),
    hoursPerDayAtMost: least(
      limits.map((text) =>
        number(new RegExp(`(?:하루|1일|일)(?:에)?\\s?(\\d{1,2})\\s?시간\\s?${atMost}`, 'u'), text),
      ),
    ),
    commuteMinutesAtMost: least(
      limits.map((text) =>
        /통근|출퇴근|편도|집에서|이동|거리|출근/u.test(text) ? number(/(\d{2,3})\s?분/u, text) : null,
      ),
    ),
    blocked: unique(blocked),
    away: unique([...texts.flatMap((text) => awayIn(text, on)), ...birthIn(texts, on)]),
    startsFrom: earliest(told.map((text) => startIn(text, on))),
  };
}

function startIn(text: string, on: CalendarDate): CalendarDate | null {
  if (!/(?:시작|입사|출근|취업|근무|일)\s?(?:일|가능|시작|원함|은|을)?/u.test(text)) return null;
  const day = datesIn(text, on).find(({ end }) => /^\s?(?:이후|부터)/u.test(text.slice(end)));
  return day && /시작|입사|출근|이후/u.test(text) && day.date > on ? day.date : null;
}

/** From the month of a birth that is expected until three months later, or as long as somebody says. */
function birthIn(texts: readonly string[], on: CalendarDate): Period[] {
  const told = texts.filter((candidate) => /출산\s?예정|예정일/u.test(candidate));
  const text = told.find((candidate) => datesIn(candidate, on).length > 0) ?? told[0] ?? '';
  const [, year, month] = /(20\d{2})[.\-년]\s?(\d{1,2})/u.exec(text) ?? [];
  const day = datesIn(text, on)[0]?.date;
  const from = day ?? (year && month ? `${year}-${month.padStart(2, '0')}-01` : undefined);
  if (from === undefined) return [];
  const months = Number(/출산\s?(?:뒤|후)\s?(\d{1,2})\s?개월/u.exec(texts.join('\n'))?.[1] ?? 3);
  const last = addMonths(from, months);
  const [lastYear = 0, lastMonth = 1] = last.split('-').map(Number);
  const to = day ? addDays(last, -1) : `${last.slice(0, 7)}-${lastDayOfMonth(lastYear, lastMonth)}`;
  return [{ from, to }];
}

function unique<Value>(values: readonly Value[]): Value[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}
