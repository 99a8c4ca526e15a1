import { z } from 'zod';
import type { Calculation, Calculator, CalendarDate, Slots, SlotValue } from './calculator.ts';
import { type Reading, readText } from './read/reading.ts';
import { calculatorOf } from './registry.ts';
import { subjectOf, wantsFigure } from './subject.ts';

/** What an earlier turn of the same talk left; JSON-serialisable. */
export interface CarriedCalculation {
  readonly calculator: string;
  readonly known: Slots;
  readonly asked?: readonly string[];
}
export interface CalculationContext {
  readonly on: CalendarDate;
  readonly carried?: CarriedCalculation;
}
export type CalculationPlan =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'ask';
      readonly calculator: string;
      readonly known: Slots;
      readonly missing: readonly { readonly slot: string; readonly question: string }[];
    }
  | {
      readonly kind: 'ready';
      readonly calculations: readonly Calculation[];
      readonly carried: CarriedCalculation;
    };

/**
 * Chooses the calculator from the question's own words, fills its slots and says what is missing. With `carried`,
 * a message that names no other subject answers what was asked or corrects what is known.
 */
export function planCalculation(text: string, context: CalculationContext): CalculationPlan {
  const carried = context.carried;
  const subject = subjectOf(text.normalize('NFC'));
  const calculator = calculatorOf(subject ?? carried?.calculator ?? '');
  if (calculator === undefined) return { kind: 'none' };
  const continues = carried !== undefined && carried.calculator === calculator.id;
  const reading = readText(text, context.on, continues ? carried.asked : []);
  const said = readSlots(calculator, reading);
  const figures = Object.values(said).filter((value) => typeof value !== 'boolean').length;
  if (!continues && !wantsFigure(reading.text, figures)) return { kind: 'none' };
  if (continues && Object.keys(said).length === 0 && !wantsFigure(reading.text, 0)) return { kind: 'none' };
  return decide(calculator, merge(calculator, carried?.known ?? {}, said), context.on);
}

export function readSlots(calculator: Calculator, reading: Reading): Slots {
  const said: Record<string, SlotValue> = {};
  for (const [name, slot] of Object.entries(calculator.slots)) {
    const value = slot.read(reading);
    if (value !== undefined) said[name] = value;
  }
  return said;
}

/** The newest word holds; a wage told by the month takes the place of one told by the hour. */
function merge(calculator: Calculator, known: Slots, said: Slots): Slots {
  const kept: Record<string, SlotValue> = {};
  for (const [name, value] of Object.entries(known)) {
    const replaced = calculator.alternatives.some(
      (group) => group.includes(name) && group.some((other) => said[other] !== undefined),
    );
    if (!replaced && calculator.slots[name] !== undefined) kept[name] = value;
  }
  return { ...kept, ...said };
}

function decide(calculator: Calculator, known: Slots, on: CalendarDate): CalculationPlan {
  const ask = (
    slots: Slots,
    missing: readonly { readonly slot: string; readonly question: string }[],
  ): CalculationPlan => ({
    kind: 'ask',
    calculator: calculator.id,
    known: slots,
    missing,
  });
  const missing = calculator.missing(known);
  if (missing.length > 0) {
    return ask(
      known,
      missing.map((slot) => ({ slot, question: calculator.slots[slot]?.question ?? slot })),
    );
  }
  try {
    const calculation = calculator.calculate(known, on);
    return { kind: 'ready', calculations: [calculation], carried: { calculator: calculator.id, known } };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    // A value outside the law's range is asked again with the reason, never computed with.
    const refused = error.issues.map((issue) => ({
      slot: String(issue.path[0] ?? ''),
      question: issue.message,
    }));
    const sound = Object.fromEntries(
      Object.entries(known).filter(([name]) => !refused.some(({ slot }) => slot === name)),
    );
    return ask(sound, refused);
  }
}
