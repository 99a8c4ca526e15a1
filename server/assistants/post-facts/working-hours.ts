import { breakHours, findClockRanges } from '../../calculators/read/clock.ts';
import type { Span } from './span.ts';

/** The timetable of a post. Hours are hours; a shift may run past 24 into the next day. */
export interface WorkingHours {
  readonly shifts: readonly Shift[];
  readonly breakHours: number | undefined;
  readonly daysPerWeek: number | undefined;
  /** Hours of work a day, breaks taken off: those told, else the least that the law gives. */
  readonly daily: number | undefined;
  readonly weekly: number | undefined;
  /** From the first to the last words that the week was read from. */
  readonly at: Span | undefined;
}

export interface Shift extends Span {
  readonly from: number;
  readonly to: number;
}

const compact =
  /(?<![\d.,:/\-~년월])(?<from>\d{1,2})\s?[-~]\s?(?<to>\d{1,2})(?![\d.,:/-]|\s?(?:세|살|명|만|천|원|년|개월|월|일|회|%|대|kg|cm|인|건|호|번|점|주(?!\s?\d)|분|층|학년|단계|차))/gu;
const ampm = /오전|오후|아침|저녁|밤|새벽|낮/u;
const noWork =
  /면접|접수|통화|전화|문의|연락|상담\s?(?:시간|가능)|브레이크|휴게|휴식|점심|식사|교육|의무시간대|코어/u;

/** '15~17시는 쉬어요', '15~17시 휴게': times at which nobody works. */
const pausesThen =
  /^\s?(?:은|는|에|사이)\s?(?:푹\s?)?(?:휴게|휴식|쉬|브레이크|연락|전화|문의)|^\s?(?:접수|상담|통화)/u;
const shortRest = /^\s?(?:휴게|휴식|쉬|브레이크)(?!\s?(?:시간)?\s?[:은]?\s?\d)/u;
const longestRest = 3;

/** Times of the clock at which people work, in the order of the text. */
export function findShifts(text: string): readonly Shift[] {
  const found = findClockRanges(text).map(({ from, to, start, end }) => ({ from, to, start, end }));
  for (const match of text.matchAll(compact)) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    const from = Number(match.groups?.from);
    const to = Number(match.groups?.to);
    if (from > 24 || to > 24 || from < 5) continue;
    const near = `${text.slice(Math.max(0, start - 12), start)} ${text.slice(end, end + 10)}`;
    if (!/주\s?\d|월\s?[~-]\s?[금토일]|평일|주말|근무|시간|매일|교대/u.test(near)) continue;
    found.push({ from, to: to <= from ? to + 12 : to, start, end });
  }
  return found
    .filter(({ start, end, from, to }) => {
      const before = text.slice(Math.max(0, start - 9), start).replace(/^.*\n/su, '');
      const after = text.slice(end, end + 10);
      const rest = shortRest.test(after) && to - from <= longestRest;
      return !noWork.test(before) && !pausesThen.test(after) && !rest;
    })
    .map((shift) => inDaytime(shift, text))
    .sort((one, other) => one.start - other.start);
}

/** '2시~9시반' of a shop that says no 오전 or 오후 is the afternoon. */
function inDaytime(shift: Shift, text: string): Shift {
  const told = text.slice(shift.start, shift.end);
  const small = shift.from >= 1 && shift.from < 6 && shift.to <= 12;
  return small && !ampm.test(told) && !/^0/.test(told)
    ? { ...shift, from: shift.from + 12, to: shift.to + 12 }
    : shift;
}

const pauseAfter =
  /(?<hours>\d+(?:\.\d+)?|한|두)\s?(?<unit>시간|분)\s?(?:씩\s?)?(?:의\s?|은\s?)?(?:휴게|휴식|쉼|쉬|식사|점심|브레이크)/u;
const pauseBefore =
  /(?:휴게|휴식|점심|식사|쉬는|쉼|중식|석식|브레이크)[\s()]*(?:시간|타임)?\s?[:：은는이]?\s?(?:총\s?)?(?<hours>\d+(?:\.\d+)?|한|두)\s?(?<unit>시간|분)/u;
const pauseClock =
  /(?:휴게|휴식|점심|식사|브레이크)\s?(?:시간|타임)?\s?[:：은는]?\s?[(]?\s?(?<from>\d{1,2})(?::?(?<fromMinutes>\d{2}))?\s?시?\s?[~-]\s?(?<to>\d{1,2})(?::?(?<toMinutes>\d{2}))?\s?시?/u;

/** Hours of break in a day; breaks are unpaid and taken off the timetable. */
export function readBreak(text: string): number | undefined {
  const clock = pauseClock.exec(text)?.groups;
  if (clock?.from !== undefined) {
    const from = Number(clock.from) + Number(clock.fromMinutes ?? 0) / 60;
    const to = Number(clock.to) + Number(clock.toMinutes ?? 0) / 60;
    const length = to > from ? to - from : to + 12 - from;
    if (length > 0 && length <= 4) return length;
  }
  const told = pauseBefore.exec(text)?.groups ?? pauseAfter.exec(text)?.groups;
  if (told?.hours !== undefined) {
    const count = told.hours === '한' ? 1 : told.hours === '두' ? 2 : Number(told.hours);
    return told.unit === '분' ? count / 60 : count;
  }
  return breakHours(text);
}

const days: readonly (readonly [RegExp, number | null])[] = [
  [/주\s?(?<count>[1-7])\s?일(?!차)/u, null],
  [/(?:주|일주일에)\s?(?<count>[1-7])\s?회(?!\s?(?:재택|회의|교육))/u, null],
  [/주\s?(?<count>[1-7])\s?번/u, null],
  [/월요?일?\s?[~∼-]\s?금/u, 5],
  [/월요?일?\s?[~∼-]\s?토/u, 6],
  [/월요?일?\s?[~∼-]\s?일/u, 7],
  [/화요?일?\s?[~∼-]\s?토/u, 5],
  [/화요?일?\s?[~∼-]\s?일/u, 6],
  [/수요?일?\s?[~∼-]\s?일/u, 5],
  [/월요?일?\s?[~∼-]\s?목/u, 4],
  [/목요?일?\s?[~∼-]\s?일/u, 4],
  [/금요?일?\s?[~∼-]\s?일/u, 3],
  [/평일/u, 5],
  [/주말/u, 2],
  [/매일\s?(?:근무|출근|\d{1,2}[:시])|연중무휴\s?근무|휴무\s?없/u, 7],
];
const listedDays =
  /(?<![가-힣])(?<list>[월화수목금토일](?:\s?[·,./]\s?[월화수목금토일]){1,5}|[월화수목금토]{2,6})(?:요일)?(?=[\s)(:]|$|\s?\d)/u;
const dayOff = /주\s?1\s?(?:일|회)\s?(?:휴무|휴일|쉼|쉬)/u;

function readDays(text: string): { readonly count: number; readonly at: Span } | undefined {
  const off = dayOff.exec(text);
  if (off) return { count: 6, at: { start: off.index, end: off.index + off[0].length } };
  for (const [pattern, fixed] of days) {
    const match = pattern.exec(text);
    if (!match) continue;
    const count = fixed ?? Number(match.groups?.count);
    return { count, at: { start: match.index, end: match.index + match[0].length } };
  }
  const listed = listedDays.exec(text);
  const named = new Set((listed?.groups?.list ?? '').match(/[월화수목금토일]/gu));
  if (!listed || named.size < 2) return undefined;
  return { count: named.size, at: { start: listed.index, end: listed.index + listed[0].length } };
}

const weekly = /(?<![가-힣])주\s?(?:당|간)?\s?(?:평균|총|최대)?\s?(?<hours>\d{1,2}(?:\.\d)?)\s?시간/u;
const daily =
  /(?:하루|1일|일일|(?<![가-힣\d])일)\s?(?:실근무|실근로|평균|총)?\s?(?<hours>\d{1,2}(?:\.\d)?)\s?시간/u;
const perVisit = /회당\s?(?<hours>\d{1,2}(?:\.\d)?)\s?시간/u;

/** 근로기준법 제54조제1항: 4시간인 경우 30분 이상, 8시간인 경우 1시간 이상. */
const leastBreak = (hours: number): number => (hours >= 8 ? 1 : hours >= 4 ? 0.5 : 0);

/** The working week as far as it is told. A week stated in hours goes before one that is worked out. */
export function readHours(text: string): WorkingHours {
  const shifts = findShifts(text);
  const pause = readBreak(text);
  const workdays = readDays(text);
  const first = shifts[0];
  const toldDaily = daily.exec(text) ?? perVisit.exec(text);
  const toldWeekly = weekly.exec(text);
  const fromClock = first ? first.to - first.from - (pause ?? leastBreak(first.to - first.from)) : undefined;
  const dayHours = toldDaily ? Number(toldDaily.groups?.hours) : fromClock;
  const product = dayHours !== undefined && workdays ? dayHours * workdays.count : undefined;
  const spans = [workdays?.at, first].filter((span) => span !== undefined);
  return {
    shifts,
    breakHours: pause,
    daysPerWeek: workdays?.count,
    daily: dayHours,
    weekly: toldWeekly ? Number(toldWeekly.groups?.hours) : product,
    at:
      spans.length > 0
        ? {
            start: Math.min(...spans.map(({ start }) => start)),
            end: Math.max(...spans.map(({ end }) => end)),
          }
        : undefined,
  };
}
