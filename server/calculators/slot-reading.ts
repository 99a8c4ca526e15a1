import type { Calculator, Slots, SlotValue } from './calculator.ts';
import { Ambiguous } from './read/ambiguous.ts';
import { includedParts } from './read/monthly-pay.ts';
import type { Reading } from './read/reading.ts';
import { unheeded, unheededDates } from './read/unheeded.ts';
import { tellsOfTwoWorkplaces } from './read/workplaces.ts';

/** What a message says of a calculator's slots, and what it says in two ways. */
export interface SlotReading {
  readonly said: Slots;
  readonly doubtful: Doubts;
}

/** The ways in which a slot was told; undefined stands for what was known of it before. */
export type Doubts = Readonly<Record<string, readonly (SlotValue | undefined)[]>>;

export function readSlots(calculator: Calculator, reading: Reading): SlotReading {
  const said: Record<string, SlotValue> = {};
  const doubtful: Record<string, readonly (SlotValue | undefined)[]> = {};
  for (const [name, slot] of Object.entries(calculator.slots)) {
    const value = slot.read(reading);
    if (value instanceof Ambiguous) doubtful[name] = value.candidates;
    else if (value !== undefined) said[name] = value;
  }
  const doubt = (slot: string, value: SlotValue) => {
    doubtful[slot] = [...(doubtful[slot] ?? [said[slot]]), value];
    delete said[slot];
  };
  const wage =
    calculator.wageSlots.find((name) => said[name] !== undefined) ??
    Object.keys(said).find((name) => name.endsWith('_krw'));
  const leftOver = wage === undefined ? undefined : unreadAmount(calculator, reading, said);
  if (leftOver !== undefined && wage !== undefined) doubt(wage, leftOver);
  // What is left after tax and insurance is no wage of the law, and nobody can tell from it what came before.
  const net = wage === undefined ? undefined : said[wage];
  if (wage !== undefined && typeof net === 'number' && /세후|실수령/.test(reading.text))
    doubt(wage, Math.round(net * 1.1));
  for (const { slot, value } of unheeded(calculator, reading, { ...said, ...doubtful })) doubt(slot, value);
  if (!calculator.severalWorkplaces && tellsOfTwoWorkplaces(reading.text))
    for (const [name, value] of Object.entries(said))
      if (typeof value === 'number' && /_hours$|_krw$/.test(name)) doubt(name, 2 * value);
  for (const { slot, value } of unheededDates(reading, said)) doubt(slot, value);
  return { said, doubtful };
}

/** An amount that went into no slot, the law's own apart: then the amount that was read is in doubt. */
function unreadAmount({ besideThePoint }: Calculator, { money }: Reading, said: Slots): number | undefined {
  const used = new Set(Object.values(said).filter((value) => typeof value === 'number'));
  // '월급 250만원인데 그중 기본급이 …': a whole whose parts were all read is read as well.
  used.add(
    Object.entries(said).reduce(
      (sum, [name, value]) => (name.startsWith('monthly_') && typeof value === 'number' ? sum + value : sum),
      0,
    ),
  );
  const inside = includedParts(money);
  return money.find(
    ({ item, amount }) =>
      item !== 'statutory' &&
      (item === undefined || !besideThePoint.includes(item)) &&
      !used.has(amount) &&
      !used.has(amount - inside),
  )?.amount;
}

export const ownSlots = (calculator: Calculator, known: Slots): Slots =>
  Object.fromEntries(Object.entries(known).filter(([name]) => calculator.slots[name] !== undefined));

export const missingFor = (calculator: Calculator, known: Slots): readonly string[] =>
  calculator.missing(ownSlots(calculator, known));

export const amountSlotsFor = (calculator: Calculator, known: Slots): readonly string[] =>
  calculator.amountSlots(ownSlots(calculator, known));

/** The newest word holds; a wage told by the month takes the place of one told by the hour. */
export function merge(calculator: Calculator, known: Slots, said: Slots): Slots {
  const replaced = (name: string) =>
    calculator.alternatives.some(
      (group) => group.includes(name) && group.some((other) => said[other] !== undefined),
    );
  return { ...Object.fromEntries(Object.entries(known).filter(([name]) => !replaced(name))), ...said };
}

/** Kinds of leave, claim and pay are each calculator's own; the rest of what is known holds for all. */
const ownKinds = new Set([
  'leave_type',
  'claim_type',
  'termination_type',
  'pay_type',
  'due_date',
  'exception',
]);

export function heldFacts(calculator: Calculator, known: Slots): Slots {
  return Object.fromEntries(
    Object.entries(ownSlots(calculator, known)).filter(([name]) => !ownKinds.has(name)),
  );
}
