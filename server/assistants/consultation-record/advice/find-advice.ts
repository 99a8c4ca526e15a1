import { addMonths } from '../../../calculators/calendar.ts';
import { findDates } from '../../../calculators/read/dates.ts';
import type { CalendarDate } from '../../../contracts/index.ts';
import type { HeardTurn } from '../transcript/heard-turns.ts';
import type { Said } from './rule.ts';

/** A counselor's turn that tells what holds. */
export interface Advice {
  readonly turn: HeardTurn;
  readonly said: Said;
  /** Whether it tells in so many words what holds, and is listed as advice; rules look at the others too. */
  readonly tells: boolean;
}

/** Turns before an advice that it answers. */
const reach = 6;
const telling =
  /(?:돼요|됩니다|되세요|되고요|되거든요|되시면|안\s?돼|하셔야|해야|드려요|드립니다|나와요|나옵니다|나가고요|나가요|받으|인정|종료|없어요|없습니다|없거든요|있어요|있습니다|상관|맞아요|봐요|안\s?걸|가능|의무|필요|내셔야|셔도)/u;
/** Asks back. */
const question = /(?:나요|까요|은요|는요|으셨어요|하셨어요|셨죠|시죠|인가요)$/u;
const ofRights =
  /수당|급여|신고|인정|신청|청구|보험|훈련|출석|지급|기한|계획|소득|취업|재취업|활동|퇴직금|임금|월급|최저|주휴|연차|해고|계약|산재|휴직|휴가|유예|확인서|나이|연세|자격|적으|쓰셔|카드|수습|기간|오셔도|개월|퍼센트|%|\d년/u;

/** The turns in which the counselor tells what holds, each with what it answers. */
export function findAdvice(turns: readonly HeardTurn[], on: CalendarDate): Advice[] {
  const whole = turns.map(({ text }) => text).join('\n');
  const scheme = schemeOf(whole);
  const startOfWork = startOfWorkIn(turns, on);
  return turns.flatMap((turn, index) => {
    const around = turns
      .slice(Math.max(0, index - reach), index + 1)
      .map(({ text }) => text)
      .join('\n');
    const isOfRights = ofRights.test(turn.text) || ofRights.test(lastOf(turns, index));
    if (turn.role === 'client' || !isOfRights || question.test(turn.text)) return [];
    const said = { text: turn.text, around, scheme, on, startOfWork };
    return [{ turn, said, tells: telling.test(turn.text) }];
  });
}

const lastOf = (turns: readonly HeardTurn[], index: number): string =>
  turns
    .slice(Math.max(0, index - 2), index)
    .map(({ text }) => text)
    .join('\n');

const ofBenefit = /실업\s?(?:급여|인정)|구직\s?급여|수급\s?자격|재취업\s?(?:수당|활동)|이직/gu;
const ofAllowance =
  /국민\s?취업|국취|구직\s?촉진|취업\s?활동\s?계획|취업지원\s?프로그램|지정일|인정\s?통지|(?<!재취업)(?<!주휴)수당/gu;

/** The scheme of which the talk has more words. */
function schemeOf(text: string): Said['scheme'] {
  const [benefit, allowance] = [ofBenefit, ofAllowance].map((words) => text.match(words)?.length ?? 0);
  if (!benefit && !allowance) return 'other';
  return (benefit ?? 0) >= (allowance ?? 0) ? 'benefit' : 'allowance';
}

/** The day of which the client says that work begins. */
function startOfWorkIn(turns: readonly HeardTurn[], on: CalendarDate): CalendarDate | null {
  for (const { text } of turns) {
    if (
      !/취업|입사|출근|들어가|다니기로|채용|합격/u.test(text) ||
      !/부터|들어가|출근|입사|취업일/u.test(text)
    )
      continue;
    const date = findDates(text, on).find((mention) => mention.date !== undefined)?.date;
    if (date === undefined) continue;
    const thisYear = `${on.slice(0, 4)}${date.slice(4)}`;
    return thisYear >= on
      ? thisYear
      : date >= on
        ? date
        : addMonths(thisYear, thisYear < addMonths(on, -3) ? 12 : 0);
  }
  return null;
}
