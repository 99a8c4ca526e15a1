import { addDays, addMonths, type CalendarDate } from '../../../calculators/calendar.ts';
import { findDates } from '../../../calculators/read/dates.ts';
import type { AgreedAction } from '../draft.ts';
import type { HeardTurn } from '../transcript/heard-turns.ts';

/** Whoever says so does it: 전화 드릴게요, 가져올게요. */
const own =
  /(?:할게요|올게요|드릴게요|을게요|낼게요|놓을게요|볼게요|할래요|볼래요|들을게요|미룰게요|겠습니다|하기로\s?(?:했|하)|놓겠습니다|달라고\s?할게요|게요)(?=$|[\s.,])/u;
/** The other does it: 가지고 오세요, 내세요. */
const other =
  /(?:오세요|오시고|오시면|내세요|내시고|쓰세요|하세요|가져오|가지고\s?오|적어\s?주셔야|쓰셔야|적으셔야|하셔야|써\s?오세요|챙기시|제출하|들으시죠|해\s?주세요|가시면|시작해요|신청하시면)/u;
const appointment =
  /(?:상담\s?(?:날짜|일)|실업\s?인정일|지정일|오리엔테이션|면접|수업|과정)[^.?]{0,30}\d{1,2}일|\d{1,2}일[^.?]{0,12}(?:뵙|뵐|오|올)/u;
const nothingDone =
  /^(?:네\s?)?(?:알겠습니다|알겠어요)$|안녕히|어서\s?오|앉으세요|말씀하|걱정|축하|어떻게\s?되세요|(?:나요|까요|은요|는요)$|수고하|여쭤\s?볼게요|오셨어요$/u;

/** What was agreed to do, by whom, and until when; days count from that of the talk. */
export function agreedActions(turns: readonly HeardTurn[], on: CalendarDate): AgreedAction[] {
  const days = daysOf(turns, on);
  return turns.flatMap((turn, index) => {
    if (turn.role === 'other' && turn.speaker !== '') return [];
    if (!turn.tells || nothingDone.test(turn.text)) return [];
    const isOwn = own.test(turn.text);
    if (!isOwn && !other.test(turn.text) && !appointment.test(turn.text)) return [];
    const opposite = turn.role === 'counselor' ? 'client' : turn.role === 'client' ? 'counselor' : 'other';
    return [{ who: isOwn ? turn.role : opposite, what: turn.text, due: days[index] ?? null, at: turn.at }];
  });
}

/** The last day that each turn names. A day alone, 십일일에 뵙겠습니다, is one of the month that was named before. */
function daysOf(turns: readonly HeardTurn[], on: CalendarDate): (CalendarDate | null)[] {
  let month = on.slice(0, 7);
  return turns.map(({ text }) => {
    const named = findDates(text, on).flatMap(({ date, start, end }) =>
      date === undefined
        ? []
        : [isLookedBackAt(text, start) ? null : comingOn(date, text.slice(start, end), on)],
    );
    const last = named.filter((date) => date !== null).at(-1);
    if (last !== undefined && last >= on) {
      month = last.slice(0, 7);
      return last;
    }
    const tomorrow = /내일까지|내일\s/u.test(text) ? addDays(on, 1) : null;
    const day = /(?<![월\d]\s?)(?<!\d)(\d{1,2})일(?=에|날|까지|\s)/u.exec(text)?.[1];
    const alone =
      day === undefined || Number(day) > 31 || Number(day) < 1 ? null : `${month}-${day.padStart(2, '0')}`;
    return tomorrow ?? (alone !== null && alone >= on ? alone : null);
  });
}

/** A day without a year that is past is next year's: the talk looks ahead. */
function comingOn(date: CalendarDate, words: string, on: CalendarDate): CalendarDate {
  if (/\d{4}|작년|올해|지난|오늘|어제/u.test(words)) return date;
  const thisYear = `${on.slice(0, 4)}${date.slice(4)}`;
  return thisYear >= on ? thisYear : addMonths(thisYear, 12);
}

const isLookedBackAt = (text: string, start: number): boolean =>
  /^[^.?]{0,20}(?:받으신|받았|그만|다녔|했던|했어|봤|땄|였)/u.test(text.slice(start));
