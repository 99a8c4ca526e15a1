/** Working time told by the clock: '9시~6시', '밤 10시부터 12시까지', '9-6'. Hours may run past 24 into the next day. */
export interface ClockRange {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const words = ['영', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];
const hour = `(?:\\d{1,2}|${[...words].reverse().join('|')})`;
const part = '(?:오전|오후|아침|저녁|밤|새벽|낮|점심)';
const minutes = '(?:\\s?반|\\s?\\d{1,2}\\s?분)?';
const spoken = new RegExp(
  `(?<fromPart>${part})?\\s?(?<from>${hour})\\s?시(?!간)(?<fromMinutes>${minutes})\\s?(?:부터|에서|~|-|–|∼)\\s?(?<toPart>${part})?\\s?(?<to>${hour})\\s?시(?!간)(?<toMinutes>${minutes})`,
  'g',
);
const colon =
  /(?<![\d:])(?<from>\d{1,2}):(?<fromMinutes>\d{2})\s?(?:~|-|–|부터)\s?(?<to>\d{1,2}):(?<toMinutes>\d{2})/g;
const bare =
  /(?<![\d.,:/-])(?<from>\d{1,2})\s?(?:-|~|to|투)\s?(?<to>\d{1,2})(?![\d.,:/-])\s?(?=시(?!간)|근무|출퇴근|로\s|$|요|이|\s*,|입니다|예요|에요|으로)/g;

export function findClockRanges(text: string): readonly ClockRange[] {
  const found: ClockRange[] = [];
  for (const pattern of [spoken, colon, bare]) {
    for (const match of text.matchAll(pattern)) {
      const range = rangeOf(match);
      if (range !== undefined && !found.some((other) => range.start < other.end && other.start < range.end)) {
        found.push(range);
      }
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function rangeOf(match: RegExpMatchArray): ClockRange | undefined {
  const groups = match.groups ?? {};
  const from = hourOf(groups.from) + minutesOf(groups.fromMinutes);
  const to = hourOf(groups.to) + minutesOf(groups.toMinutes);
  if (!(from >= 0 && from <= 24 && to >= 0 && to <= 24)) return undefined;
  const opening = inHalfOfDay(from, groups.fromPart);
  let closing = groups.toPart === undefined ? to : inHalfOfDay(to, groups.toPart);
  if (groups.toPart === undefined && closing <= opening) {
    closing += opening < 12 || (closing <= 12 && closing + 12 > opening) ? 12 : 24;
  }
  if (closing <= opening) closing += 24;
  const start = match.index ?? 0;
  return { from: opening, to: closing, start, end: start + match[0].length };
}

function inHalfOfDay(value: number, part: string | undefined): number {
  if (part === undefined) return value;
  if (part === '밤' && value === 12) return 24;
  return /오후|저녁|밤|낮|점심/.test(part) && value < 12 && !(part === '밤' && value < 5)
    ? value + 12
    : value;
}

function hourOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN;
  const spelled = words.indexOf(text);
  return spelled >= 0 ? spelled : Number(text);
}

function minutesOf(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return 0;
  return /반/.test(text) ? 0.5 : Number(/\d+/.exec(text)?.[0] ?? 0) / 60;
}

/** Hours between 22:00 and 06:00 (근로기준법 제56조제3항). */
export function nightHours(range: ClockRange): number {
  const overlap = (from: number, to: number) =>
    Math.max(0, Math.min(range.to, to) - Math.max(range.from, from));
  return overlap(0, 6) + overlap(22, 30) + overlap(46, 54);
}

const pause =
  /(?:휴게|휴식|점심|쉬는|브레이크)\s?(?:시간)?\s?(?:은|이|에|으로)?\s?(?:하루\s?)?(?:총\s?)?(\d+(?:\.\d+)?|한|두)\s?(시간(?:\s?반)?|분)/;
const noPause = /(?:휴게|휴식|점심|쉬는)\s?(?:시간)?\s?(?:은|이|도|따로)?\s?(?:따로\s?)?(?:없|안\s?줘|0)/;

/** Hours of break that the text states; undefined when it says nothing. */
export function breakHours(text: string): number | undefined {
  const match = pause.exec(text);
  if (match !== null) {
    const value = match[1] === '한' ? 1 : match[1] === '두' ? 2 : Number(match[1]);
    return match[2]?.startsWith('분') ? value / 60 : value + (match[2]?.includes('반') ? 0.5 : 0);
  }
  return noPause.test(text) ? 0 : undefined;
}
