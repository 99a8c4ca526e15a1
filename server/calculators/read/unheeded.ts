import type { Calculator, Slots, SlotValue } from '../calculator.ts';
import { isCalendarDate } from '../calendar.ts';
import { contextOf } from './context.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** Numbers that the law gives, not the person: '15시간 미만', '30일 전', '180일', '3개월 이내', '주 40시간제', '8시간 더 시킬 수 있다'. */
const ofLaw =
  /^\s?(?:이상|미만|이하|이내|초과|넘으면|되면|마다|제(?:\s|$|도|가|라)|분의|까지|한도|안에|안\s?되|(?:을|를)?\s?(?:채워야|채우면|넘어야|넘겨야)|이\s?안\s?되|분(?:만|을|은|\s)|치(?:만|를|는|\s)|요건|조건|기준|(?:씩|을|를)?\s?(?:더|추가로?)\s?[^.,?!]{0,10}(?:수\s?(?:있|없)|가능|된다|되[나는]|돼|허용))/;

/** Numbers of the units that this calculator heeds which none of its slots took. */
export function unheeded(
  calculator: Calculator,
  reading: Reading,
  said: Readonly<Record<string, unknown>>,
): readonly { readonly slot: string; readonly value: SlotValue }[] {
  const used = new Set<number>();
  for (const value of Object.values(said)) collect(value, used);
  const { dailyHours, weeklyHours, weeklyDays } = reading.schedule;
  for (const value of [dailyHours, weeklyHours, weeklyDays, ...(reading.schedule.fourWeekHours ?? [])])
    if (value !== undefined) used.add(value);
  return reading.quantities.flatMap((quantity) => {
    const slot = calculator.heeds[quantity.unit];
    if (slot === undefined || used.has(quantity.value) || usedInDuration(reading, quantity, used)) return [];
    return aside(reading, quantity) ||
      (quantity.unit === 'hours' && besideHours(reading, quantity, slot)) ||
      used.has(quantity.value * (quantity.unit === 'weeks' ? 7 : 5))
      ? []
      : [
          {
            slot,
            value:
              slot.endsWith('_months') && quantity.unit === 'years' ? quantity.value * 12 : quantity.value,
          },
        ];
  });
}

/** Days that no slot took, in doubt against each day that one did; the day of asking is no news. */
export function unheededDates(
  reading: Reading,
  said: Slots,
): readonly { readonly slot: string; readonly value: SlotValue }[] {
  const told = Object.entries(said).filter(([, value]) => typeof value === 'string' && isCalendarDate(value));
  const used = new Set(told.map(([, value]) => value));
  const unread = reading.dates.flatMap(({ date }) =>
    date === undefined || date === reading.on || used.has(date) ? [] : [date],
  );
  return told.flatMap(([slot]) => unread.map((value) => ({ slot, value })));
}

/** The law's numbers, breaks, '1일 평균임금', the age of a child, an age that only marks a time. */
function aside(reading: Reading, quantity: Quantity): boolean {
  const { before, after } = contextOf(reading, quantity);
  return (
    ofLaw.test(after) ||
    /(?:휴게|휴식|점심|쉬는\s?시간|생후|임신)[가-힣]{0,3}\s?$/.test(before) ||
    (quantity.unit === 'days' &&
      (quantity.value === 1 || /^\s?(?:중|가운데)|^\s?(?:만\s?)?(?:일해|일하|근무|출근)/.test(after))) ||
    (quantity.unit === 'age' && /^\s?(?:전|이전|이후|넘|때|에)/.test(after)) ||
    /^\s?(?:된\s?)?(?:아이|아기|아들|딸|자녀)/.test(after)
  );
}

/** Parts of a total (기본 40시간에 연장 15시간); hours of one week beside those agreed for every week. */
function besideHours(reading: Reading, quantity: Quantity, slot: string): boolean {
  const before = reading.text.slice(Math.max(0, quantity.start - 16), quantity.start);
  if (slot === 'weekly_total_hours') return /(?:연장|기본|소정|정규)[가-힣\s(]{0,8}$/.test(before);
  return /(?:이번|지난|저번)\s?주(?:에|에는|엔|만)?\s?$/.test(before) && /계약|소정|약정/.test(reading.text);
}

/** '4년 11개월' is used when its 59 months are. */
function usedInDuration({ durations }: Reading, quantity: Quantity, used: ReadonlySet<number>): boolean {
  const duration = durations.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
  if (duration === undefined) return false;
  const { months, days } = duration;
  return [
    months,
    months + days / 30,
    months * 30 + days,
    Math.floor((months * 365) / 12),
    Math.round((months * 365) / 12),
    days,
  ].some((value) => value > 0 && used.has(value));
}

function collect(value: unknown, into: Set<number>): void {
  if (typeof value === 'number') into.add(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null) collect(Object.values(value as Slots), into);
}
