import { z } from 'zod';
import type { Calculation, Calculator, CalendarDate, Slots, SlotValue } from './calculator.ts';
import type { CalculationPlan } from './plan.ts';
import { amountSlotsFor, type Doubts, missingFor, ownSlots } from './slot-reading.ts';

export interface Known {
  readonly known: Slots;
  /** Slots told in two ways, with the ways. */
  readonly doubtful: Doubts;
  readonly on: CalendarDate;
  readonly inForceOn: CalendarDate;
  /** The right is asked about, so an amount that cannot be told yet is left out instead of asked for. */
  readonly judging: boolean;
}

/** Asks for what is missing or in doubt, or computes. */
export function decide(
  calculator: Calculator,
  { known, doubtful, on, inForceOn, judging }: Known,
): CalculationPlan {
  const ask = (
    slots: Slots,
    missing: readonly { readonly slot: string; readonly question: string }[],
  ): CalculationPlan => ({
    kind: 'ask',
    calculator: calculator.id,
    known: slots,
    missing,
  });
  const question = (slot: string) => ({ slot, question: calculator.slots[slot]?.question ?? slot });
  const { sure, unsettled } = settle(calculator, known, doubtful, { on, inForceOn });
  const open = missingFor(calculator, sure).filter(
    (slot) => !judging || !amountSlotsFor(calculator, sure).includes(slot),
  );
  if (open.length > 0) return ask(sure, open.map(question));
  if (unsettled.length > 0) return ask(sure, unsettled.map(question));
  try {
    const calculation = calculator.calculate(ownSlots(calculator, sure), on, inForceOn);
    return {
      kind: 'ready',
      calculations: [calculation],
      carried: { calculator: calculator.id, known: sure },
    };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    // A value outside the law's range is asked again with the reason, never computed with.
    const refused = error.issues.map((issue) => ({
      slot: String(issue.path[0] ?? ''),
      question: issue.message,
    }));
    const sound = Object.fromEntries(
      Object.entries(sure).filter(([name]) => !refused.some(({ slot }) => slot === name)),
    );
    return ask(sound, refused);
  }
}

/** What is known, with the doubtful slots whose ways all lead to one answer; the rest of them is unsettled. */
function settle(
  calculator: Calculator,
  known: Slots,
  doubtful: Doubts,
  { on, inForceOn }: Pick<Known, 'on' | 'inForceOn'>,
): { readonly sure: Slots; readonly unsettled: readonly string[] } {
  const answer = (slots: Slots): string => {
    try {
      const { result }: Calculation = calculator.calculate(ownSlots(calculator, slots), on, inForceOn);
      return JSON.stringify(result);
    } catch {
      return 'refused';
    }
  };
  const unsettled: string[] = [];
  let sure: Slots = Object.fromEntries(
    Object.entries(known).filter(([name]) => doubtful[name] === undefined),
  );
  for (const [slot, told] of Object.entries(doubtful)) {
    const ways = told.map((way) => way ?? known[slot]);
    const holding = (way: SlotValue | undefined): Slots =>
      way === undefined ? sure : { ...sure, [slot]: way };
    const answers = new Set(ways.map((way) => answer(holding(way))));
    // A slot that may be left out is in doubt against its absence too.
    if (!missingFor(calculator, sure).includes(slot)) answers.add(answer(sure));
    if (answers.size === 1 && !answers.has('refused')) sure = holding(ways[0]);
    else unsettled.push(slot);
  }
  return { sure, unsettled };
}
