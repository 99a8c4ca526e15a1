import type { CalendarDate } from '../../contracts/index.ts';
import { isFree, lastFreeDay } from './calendar.ts';
import type { Activity } from './draft.ts';
import type { Interview } from './interview.ts';
import { datesIn } from './notes/dates.ts';

export interface Agreed {
  readonly activity: Activity;
  /** Whether a day was agreed; else it may be done when there is room. */
  readonly dated: boolean;
}

const counted = /(\d+|한|두|세|네)\s?(점|회|번|건|부|개|분|시간|곳|통|권|장|과목|일)(?![가-힣]*\s?까지)/gu;

/** What counselor and jobseeker agreed on, each with what is counted and by when. */
export function agreedActivities(interview: Interview, monthEnd: CalendarDate): Agreed[] {
  return interview.of('action').flatMap((sentence) =>
    tasksIn(sentence).map((text) => {
      const day = dayOf(sentence, interview, monthEnd);
      return {
        dated: day !== null,
        activity: {
          text,
          measure: measureOf(text),
          by: day ?? monthEnd,
          provenance: { from: 'given' as const, quote: sentence },
        },
      };
    }),
  );
}

/** `할 일: 이력서 1부, 지원 2건` is two tasks, each with its count. */
function tasksIn(sentence: string): string[] {
  const listed = /할\s?일\s?[:：]\s?(.+)$/u.exec(sentence)?.[1];
  if (listed === undefined) return [sentence];
  return listed.split(/\s?,\s?/u).filter((task) => task.length > 1);
}

function measureOf(text: string): string {
  const found = [...text.matchAll(counted)].map(([amount]) => amount.trim());
  return found.length > 0 ? found.join(' · ') : '1회';
}

const nth = ['첫', '둘', '셋', '넷'];

/** `12월 둘째 주`: the last working day of that week of the month. */
function weekIn(sentence: string, on: CalendarDate): CalendarDate | null {
  const [, month, which = ''] = /(\d{1,2})월\s?(첫|둘|셋|넷)째\s?주/u.exec(sentence) ?? [];
  if (month === undefined) return null;
  const [first] = datesIn(`${month}/${nth.indexOf(which) * 7 + 5}`, on);
  return first && first.date >= on ? first.date : null;
}

/** The day that the sentence names, or the next meeting where it points there; null where it may be any. */
function dayOf(
  sentence: string,
  { on, limits, meeting }: Interview,
  monthEnd: CalendarDate,
): CalendarDate | null {
  const told = datesIn(sentence, on)
    .map(({ date }) => date)
    .find((date) => date >= on);
  const week = weekIn(sentence, on);
  if (week) return lastFreeDay(on, week, limits);
  const month = /(\d{1,2})월\s?(?:안|중|말|내)/u.exec(sentence)?.[1];
  if (told) return isFree(told, limits) ? told : lastFreeDay(on, told, limits);
  if (month && Number(month) === Number(monthEnd.slice(5, 7))) return lastFreeDay(on, monthEnd, limits);
  const atMeeting = /가져오|갖고\s?오|지참|그때|\d차\s?때|다음에|받아오/u.test(sentence);
  return atMeeting && meeting.day && meeting.day >= on ? meeting.day : null;
}
