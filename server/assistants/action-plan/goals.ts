import { addDays, type CalendarDate, daysBetween } from '../../calculators/calendar.ts';
import { agreedActivities } from './agreed.ts';
import { lastFreeDay, type PlanMonth, planMonths } from './calendar.ts';
import type { Activity, Month, OccupationChoice, TypedLimits } from './draft.ts';
import type { Interview } from './interview.ts';
import { dayInWords } from './notes/dates.ts';
import { suggestedSteps } from './steps.ts';

/** Activities in a month, where nobody has said how many they can bear. */
const usual = 3;

/**
 * The plan month by month: what was agreed first, on its day; then steps of the usual practice as far as there is room.
 * No activity falls on a day that the limits take out, and a month without a free day has none.
 */
export function monthlyGoals(interview: Interview, choices: readonly OccupationChoice[]): Month[] {
  const bearable = bearableAtOnce(interview);
  const months = planMonths(interview.on);
  const agreed = agreedActivities(interview, months[0]?.to ?? interview.on);
  const steps = suggestedSteps(interview, choices);
  if (bearable === 1)
    steps.sort((one, other) => Number(other.wished) - Number(one.wished) || one.month - other.month);
  const closed = onlyAgreedUntil(interview);
  const waiting = agreed.filter(({ dated }) => !dated).map(({ activity }) => activity);
  return months.map((month, at) => {
    // One at a time is still one by the middle and one by the end of a whole month.
    const room = bearable === 1 && at > 0 ? 2 : bearable;
    const activities: Activity[] = agreed
      .filter(({ dated, activity }) => dated && inMonth(month, activity.by, at === 0))
      .map(({ activity }) => activity);
    const last = at === months.length - 1;
    while ((last || activities.length < room) && waiting.length > 0) {
      const next = placed(waiting[0], month, interview);
      if (next === null) break;
      waiting.shift();
      activities.push(next);
    }
    const free = lastFreeDay(month.from, month.to, interview.limits) !== null;
    const open = !(at === 0 && closed) && free;
    const due = steps.filter((step) => step.month <= at).slice(0, Math.max(0, room - activities.length));
    if (open) {
      for (const [place, step] of due.entries()) {
        steps.splice(steps.indexOf(step), 1);
        activities.push({ ...step.activity, by: dayFor(place + 1, due.length, month, interview.limits) });
      }
    }
    const inOrder = [...activities].sort((one, other) => (one.by < other.by ? -1 : 1));
    return { month: month.month, goal: goalOf(at, inOrder, choices, free), activities: inOrder };
  });
}

/** The days of a month's activities, one after the other; the last is the month's last free day. */
function dayFor(place: number, of: number, { from, to }: PlanMonth, limits: TypedLimits): CalendarDate {
  const until = addDays(from, Math.round((daysBetween(from, to) * place) / of));
  return lastFreeDay(from, until, limits) ?? lastFreeDay(from, to, limits) ?? to;
}

const inMonth = ({ month }: PlanMonth, by: CalendarDate, first: boolean): boolean =>
  by.startsWith(month) || (first && by < `${month}-01`);

function placed(activity: Activity | undefined, month: PlanMonth, { limits }: Interview): Activity | null {
  const by = lastFreeDay(month.from, month.to, limits);
  return activity && by ? { ...activity, by } : null;
}

/** Who says that two things at a time are too many gets one. */
function bearableAtOnce({ text }: Interview): number {
  const [, told] =
    /한\s?번에\s?(두|세|2|3|여러)\s?(?:개|가지)\s?(?:이상|넘게|씩)?[^.]{0,12}(?:힘|어렵|부담|못|안)/u.exec(
      text,
    ) ?? [];
  if (told === undefined) return usual;
  return told === '세' || told === '3' ? 2 : 1;
}

/** Where all was named that is to be done until the next meeting, nothing else is asked for. */
const onlyAgreedUntil = ({ text }: Interview): boolean =>
  /이\s?(?:거|것|한|두|세)\s?(?:개|가지)?만(?:$|[\s.])/mu.test(text) || /할\s?일\s?[:：]/u.test(text);

function goalOf(
  at: number,
  activities: readonly Activity[],
  choices: readonly OccupationChoice[],
  free: boolean,
): string {
  if (!free) return '일정이 없는 달입니다(활동 제외)';
  if (activities.length === 0) return '앞선 활동을 이어 가고 상담에서 다음 할 일을 정합니다';
  const applies = activities.some(({ text }) => text.includes('지원하기'));
  if (at === 0) return '계획을 세우고 준비를 시작합니다';
  if (applies) return `${choices[0]?.name ?? '목표 직종'} 자리에 지원합니다`;
  return activities.every(({ text }) => /돌아보/u.test(text))
    ? '결과를 돌아보고 계획을 고칩니다'
    : '정한 활동을 이어 갑니다';
}

/** A month as the plan says it. */
export function monthInWords({ month, goal, activities }: Month): string {
  const [year, number] = month.split('-').map(Number);
  return [
    `**${year}년 ${number}월** ${goal}`,
    ...activities.map(({ text, measure, by }) => `- ${text} (${measure}, ${dayInWords(by)}까지)`),
  ].join('\n');
}
