import type { CalendarDate } from '../../server/contracts/passage.ts';
import { calendarDate } from './calendar.ts';

/** From when a provision binds workplaces of one size. */
export interface SizedDay {
  /** In the words of the provision: `상시 30명 이상 300명 미만의 근로자를 사용하는 사업 또는 사업장`. */
  readonly who: string;
  readonly from: CalendarDate;
}

/** What a supplementary provision puts on days by the size of the workplace, and these days, the first one first. */
export interface DaysBySize {
  /** The words that name the articles. */
  readonly places: string;
  readonly days: readonly SizedDay[];
}

const head =
  /(?:^|다만,|\.)\s*(?:[①-⑳]|\d+\\?\.)?\s*(?<places>제\d+조[^.]*?)의? 개정\s?규정(?:은|는|:)?\s*다음 각 [호목]의 구분에 따/;
const item =
  /^\s*(?:\d+|[가-하])\\?\. (?<who>[^:]*\d[\d,]*\s?(?:명|인) (?:이상|이하|미만)[^:]*?)\s*:\s*(?<year>\d{4})년 (?<month>\d{1,2})월 (?<day>\d{1,2})일/;

/** The days by size in the lines of an article on enforcement. A list that does not speak of sizes has none. */
export function daysBySize(clause: readonly string[]): DaysBySize[] {
  return clause.flatMap((line, at) => {
    const named = head.exec(line)?.groups?.places;
    if (named === undefined) return [];
    // Before them may stand what comes on one day for all: `제23조의 개정규정은 2026년 8월 1일부터 시행하고, …`.
    const places = named.split(/시행하(?:고|며),?/).at(-1) ?? named;
    const days: SizedDay[] = [];
    for (const following of clause.slice(at + 1)) {
      const { who = '', year = '', month = '', day = '' } = item.exec(following)?.groups ?? {};
      const from = calendarDate(year, month, day);
      if (from === null) break;
      days.push({ who, from });
    }
    days.sort((a, b) => (a.from < b.from ? -1 : 1));
    return days.length > 1 ? [{ places, days }] : [];
  });
}
