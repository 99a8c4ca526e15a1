import { type ClockRange, nightHours } from './clock.ts';
import { contextOf, quantitiesOf } from './context.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

export type ExtraWork = 'overtime' | 'night' | 'holiday';

/** Hours of overtime, night and holiday work that a text tells, and those whose kind it leaves open. */
export interface ExtraHours {
  readonly overtime: readonly number[];
  readonly night: readonly number[];
  readonly holiday: readonly number[];
  readonly unknown: readonly number[];
  /** Days over which the holiday hours went, where they are told by the day. */
  readonly holidayDays: number | undefined;
}

const kinds: readonly (readonly [readonly ExtraWork[], RegExp])[] = [
  [['overtime', 'night'], /야간\s?연장|연장\s?야간|심야\s?연장/g],
  [['holiday'], /휴일\s?연장/g],
  [['night'], /야간|심야|밤(?!샘)|새벽/g],
  [['holiday'], /휴일|공휴일|일요일|토요일|주말|명절|설날|추석|빨간\s?날|특근/g],
  [
    ['overtime'],
    /연장|야근|잔업|시간\s?외|초과|오버타임|더\s?(?:했|일|근무)|추가\s?(?:로\s?)?(?:근무|근로|일)/g,
  ],
];
const contract = /(?:소정|정규|원래|기본|휴게|계약|주)[가-힣]{0,4}\s?(?:은|는|이)?\s?(?:하루|1일|주)?\s?$/;

/** What the words next to an hour count name; the nearest before it wins, then one that follows it closely. */
function kindsOf(before: string, after: string): readonly ExtraWork[] {
  let nearest: { readonly kind: readonly ExtraWork[]; readonly end: number } | undefined;
  for (const [kind, pattern] of kinds) {
    for (const match of before.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (nearest === undefined || end > nearest.end) nearest = { kind, end };
    }
  }
  if (nearest !== undefined) return nearest.kind;
  const following = kinds.flatMap(([kind, pattern]) =>
    [...after.matchAll(pattern)]
      .filter((match) => match.index <= (after.startsWith('씩') ? 16 : 8))
      .map((match) => ({ kind, start: match.index })),
  );
  following.sort((left, right) => left.start - right.start);
  return following[0]?.kind ?? [];
}

/** '이틀 동안 하루 10시간씩', '2시간씩 5일': the days by which hours told by the day are multiplied. */
function daysFor(reading: Reading, quantity: Quantity): number {
  const { before, after } = contextOf(reading, quantity);
  if (!/^\s?씩/.test(after) && !/(?:하루|매일|날마다)\s?$/.test(before)) return 1;
  const days = quantitiesOf(reading, 'days').find(
    ({ start, end, value }) =>
      value <= 31 &&
      ((end <= quantity.start && quantity.start - end <= 16) ||
        (start >= quantity.end && start - quantity.end <= 8)),
  );
  return days?.value ?? 1;
}

export function readExtraHours(reading: Reading): ExtraHours {
  const found = {
    overtime: [] as number[],
    night: [] as number[],
    holiday: [] as number[],
    unknown: [] as number[],
  };
  let holidayDays: number | undefined;
  const hours = quantitiesOf(reading, 'hours');
  for (const [position, quantity] of hours.entries()) {
    const previousEnd = hours[position - 1]?.end ?? 0;
    const before = reading.text.slice(Math.max(previousEnd, quantity.start - 32), quantity.start);
    const nextStart = hours[position + 1]?.start ?? reading.text.length;
    const after = reading.text.slice(quantity.end, Math.min(nextStart, quantity.end + 24));
    const wanted = kindsOf(before, after);
    const days = daysFor(reading, quantity);
    if (wanted.length === 0) {
      const contractual =
        contract.test(before) ||
        (/(?:하루|1일|일)(?:에)?\s?\(?$/.test(before) && quantity.value <= 8) ||
        quantity.value === reading.schedule.weeklyHours;
      if (!contractual) found.unknown.push(quantity.value);
      continue;
    }
    if (contract.test(before)) continue;
    for (const kind of wanted) found[kind].push(quantity.value * days);
    if (wanted.includes('holiday') && days > 1) holidayDays = days;
  }
  if (found.night.length === 0) found.night.push(...nightByClock(reading.text, reading.clocks));
  return { ...found, holidayDays };
}

/** Night hours told by the clock alone: '밤 10시부터 새벽 2시까지'; not '야간(22시~6시) 5시간', where they are counted. */
function nightByClock(text: string, clocks: readonly ClockRange[]): readonly number[] {
  const alone = clocks.filter(({ end }) => !/^\s?\)?\s?\d/.test(text.slice(end)));
  const hours = alone.map(nightHours).filter((value) => value > 0);
  return hours.length === 1 ? hours : [];
}
