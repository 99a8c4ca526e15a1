import type { CalendarDate } from '../../server/contracts/passage.ts';
import { calendarDate, plus } from './calendar.ts';
import { type Place, placesIn } from './places.ts';
import { daysBySize, type SizedDay } from './sized-days.ts';

/** When one amendment of a statute takes effect, as its supplementary provisions (부칙) say. */
export interface Amendment {
  readonly promulgated: CalendarDate;
  /** From when it applies where nothing else is said; null where that is not told in a form that we read. */
  readonly from: CalendarDate | null;
  /** What of it applies from another day; `bySize` where that day is the first of several, one for each size of workplace. */
  readonly exceptions: readonly {
    readonly place: Place;
    readonly from: CalendarDate;
    readonly bySize?: readonly SizedDay[];
  }[];
  /** What of it lapses by itself (유효기간), with its last day. */
  readonly expiries: readonly { readonly place: Place; readonly until: CalendarDate }[];
}

const heading = /^부칙(?<of>.*)<[^<>]*?(?<year>\d{4})\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})\.?\s*>\s*$/;
const when =
  '(?<day>공포한 날|공포 후 \\d+(?:년|개월|일)이 (?:경과한|지난) 날|\\d{4}년 \\d{1,2}월 \\d{1,2}일)';
const general = new RegExp(`(?:이|본) (?:법|영|규칙)은 ${when}부터 시행`);
const exception = new RegExp(`(?<places>.+?)(?:은|는) ${when}부터 시행(?:하고|하며|한다)[,.]?\\s*`, 'g');
const listed = new RegExp(`^\\s*\\d+\\\\?\\. (?<places>[^:]+개정\\s?규정[^:]{0,20}):\\s*${when}\\s*$`);
const ownParagraph = new RegExp(`^\\s*[②-⑳]\\s*(?<places>[^.]+)의 개정\\s?규정은 ${when}부터 시행한다`);
const expiry =
  /^\s*(?:제\d+조\s*\(유효기간[^)]*\)\s*)?(?:[①-⑳]\s*)?(?<places>[^.]+?)의 개정\s?규정은 (?<day>\d{4}년 \d{1,2}월 \d{1,2}일)까지 (?:그 )?효력을 가진다/;

/** The amendments told of in a statute's supplementary provisions, in their order. */
export function readAmendments(provisions: string): Amendment[] {
  const amendments: Amendment[] = [];
  const lines = provisions.split('\n').map((line) => line.trimEnd());
  for (const [at, line] of lines.entries()) {
    const { of = '', year = '', month = '', day = '' } = heading.exec(line)?.groups ?? {};
    const promulgated = calendarDate(year, month, day);
    if (promulgated === null) continue;
    const next = lines.findIndex((other, i) => i > at && heading.test(other));
    const own = lines.slice(at + 1, next < 0 ? undefined : next);
    const ofAnotherAct = of.includes('(');
    amendments.push({
      promulgated,
      ...readClause(enforcementClause(own), promulgated, ofAnotherAct),
      expiries: ofAnotherAct ? [] : readExpiries(own, promulgated),
    });
  }
  return amendments;
}

/** The lines of the article on enforcement: the first, up to where the second begins; some provisions have 항 only. */
function enforcementClause(lines: readonly string[]): string[] {
  const said = lines.filter((line) => line.trim() !== '');
  const next = /^제1조/.test(said[0] ?? '') ? /^\s*제\d+조/ : /^\s*(?:제\d+조|[②-⑳])/;
  const second = said.findIndex((line, i) => i > 0 && next.test(line));
  return said.slice(0, second < 0 ? undefined : second);
}

function readExpiries(lines: readonly string[], promulgated: CalendarDate): Amendment['expiries'] {
  return lines.flatMap((line) => {
    const { places = '', day } = expiry.exec(line)?.groups ?? {};
    const until = dayMeant(day, promulgated);
    return until === null ? [] : placesIn(places).map((place) => ({ place, until }));
  });
}

function readClause(
  clause: readonly string[],
  promulgated: CalendarDate,
  ofAnotherAct: boolean,
): Pick<Amendment, 'from' | 'exceptions'> {
  const [first = '', ...list] = clause;
  const from = dayMeant(general.exec(first)?.groups?.day, promulgated);
  const proviso = first.includes('다만,') ? first.slice(first.indexOf('다만,') + '다만,'.length) : '';
  const exceptions: Amendment['exceptions'][number][] = [
    ...[...proviso.matchAll(exception)].map(({ groups }) => groups),
    ...list.map((line) => (listed.exec(line) ?? ownParagraph.exec(line))?.groups),
  ].flatMap((groups) => {
    const day = dayMeant(groups?.day, promulgated);
    return day === null ? [] : placesIn(groups?.places ?? '').map((place) => ({ place, from: day }));
  });
  for (const { places, days } of daysBySize(clause)) {
    const [{ from: day } = { from: null }] = days;
    if (day !== null)
      exceptions.push(...placesIn(places).map((place) => ({ place, from: day, bySize: days })));
  }
  if (!ofAnotherAct) return { from, exceptions };
  // Its articles are those of the act that amends this one on the side: only that some of it comes later is told.
  const days = [from, ...exceptions.map((one) => one.from)].filter((day) => day !== null).sort();
  return { from: days.at(-1) ?? null, exceptions: [] };
}

/** `공포 후 6개월이 경과한 날` of 2026-03-17 is 2026-09-18: the six months must have passed. */
function dayMeant(words: string | undefined, promulgated: CalendarDate): CalendarDate | null {
  if (words === undefined) return null;
  if (words === '공포한 날') return promulgated;
  const [, year = '', month = '', day = ''] = words.match(/^(\d{4})년 (\d{1,2})월 (\d{1,2})일$/) ?? [];
  if (year) return calendarDate(year, month, day);
  const [, count, unit] = words.match(/(\d+)(년|개월|일)/) ?? [];
  const time = { 년: 'years', 개월: 'months', 일: 'days' }[unit as '년' | '개월' | '일'];
  return plus(plus(promulgated, { [time]: Number(count) }), { days: 1 });
}
