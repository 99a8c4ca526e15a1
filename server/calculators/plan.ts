import { z } from 'zod';
import type { Calculation, Calculator, CalendarDate, Slots, SlotValue } from './calculator.ts';
import { readBackground } from './read/background.ts';
import { type Reading, readText } from './read/reading.ts';
import { calculatorOf, calculators } from './registry.ts';
import { asksAboutLaw, doesNotKnow, isElliptical, isQuestion, requestOf, speaksOfOwn } from './request.ts';
import { type Subject, subjectFor, subjectOf } from './subjects.ts';

/** What an earlier turn of the same talk left; JSON-serialisable. `known` may hold facts that other calculators use. */
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

const none: CalculationPlan = { kind: 'none' };

/**
 * Chooses the calculator from the question's own words, fills its slots and says what is missing. With `carried`,
 * a message that names no other subject answers what was asked or corrects what is known.
 */
export function planCalculation(text: string, context: CalculationContext): CalculationPlan {
  const { on, carried } = context;
  const reading = readText(text, on, carried?.asked);
  const subject = subjectOf(reading);
  if (carried !== undefined && (subject === undefined || subject.calculator === carried.calculator)) {
    const continued = continuePlan(reading, carried, subject !== undefined);
    if (continued !== undefined) return continued;
  }
  return subject === undefined ? none : openPlan(subject, readText(text, on), carried);
}

/** A question that names its subject. Facts told earlier still hold where this calculator uses them. */
function openPlan(
  subject: Subject,
  reading: Reading,
  carried: CarriedCalculation | undefined,
): CalculationPlan {
  const calculator = calculatorOf(subject.calculator);
  if (calculator === undefined) return none;
  const said = readSlots(calculator, reading);
  const background = { ...carried?.known, ...readBackground(reading) };
  const elliptical = carried !== undefined && isElliptical(reading.text);
  const known = {
    ...background,
    ...merge(
      calculator,
      elliptical || carried !== undefined ? heldFacts(calculator, carried?.known ?? {}) : {},
      said,
    ),
  };
  const request = elliptical ? 'judgement' : requestOf(reading.text, subject.figure);
  if (request === 'none') return none;
  const told = elliptical ? known : said;
  const own = speaksOfOwn(reading.text) || subject.core.some((slot) => told[slot] !== undefined);
  const open = missingFor(calculator, known);
  const judges =
    request !== 'figure' && open.every((slot) => amountSlotsOf(calculator, known).includes(slot));
  if (open.length === 0 || judges) {
    const plain = subject.selfContained === true && request !== 'judgement';
    const enough = own || plain || elliptical || (open.length === 0 && Object.keys(said).length >= 2);
    return enough ? decide(calculator, known, reading.on, judges) : none;
  }
  if (request === 'figure' && !asksAboutLaw(reading.text)) {
    return own || subject.ownCaseOnly !== true ? decide(calculator, known, reading.on, false) : none;
  }
  const few = open.length <= 2 || request !== 'judgement';
  return own && few && !asksAboutLaw(reading.text) ? decide(calculator, known, reading.on, false) : none;
}

/** An answer to what was asked, a correction, or another look at the same figure; undefined when it is none of these. */
function continuePlan(
  reading: Reading,
  carried: CarriedCalculation,
  named: boolean,
): CalculationPlan | undefined {
  const calculator = calculatorOf(carried.calculator);
  if (calculator === undefined) return undefined;
  const { text, on } = reading;
  const said = readSlots(calculator, reading);
  const answered = (carried.asked ?? []).some((slot) => said[slot] !== undefined);
  if (named && Object.keys(said).length > 0 && missingFor(calculator, said).length === 0) return undefined;
  const known = merge(calculator, carried.known, said);
  if (Object.keys(said).length > 0) {
    const aside = isQuestion(text) && asksAboutLaw(text) && requestOf(text, undefined) !== 'figure';
    if (!answered && aside) return none;
    return decide(calculator, { ...known, ...readBackground(reading) }, on, false);
  }
  const asked = carried.asked ?? [];
  if (asked.length > 0 && doesNotKnow(text)) return decide(calculator, known, on, false);
  const other = otherCalculator(reading, carried);
  if (other !== undefined)
    return decide(other, merge(other, carried.known, readSlots(other, reading)), on, false);
  if (
    requestOf(text, undefined) === 'figure' &&
    !asksAboutLaw(text) &&
    missingFor(calculator, known).length === 0
  ) {
    return decide(calculator, known, on, false);
  }
  return asked.length > 0 && !isQuestion(text) && !named ? decide(calculator, known, on, false) : none;
}

/** An earlier calculation of the talk to which this message belongs: its facts are known, and the message adds to them. */
function otherCalculator({ text, on }: Reading, carried: CarriedCalculation): Calculator | undefined {
  const reading = readText(text, on);
  if (requestOf(text, undefined) !== 'figure') return undefined;
  return calculators.find((candidate) => {
    if (candidate.id === carried.calculator) return false;
    const core = subjectFor(candidate.id)?.core ?? [];
    const said = readSlots(candidate, reading);
    return (
      core.some((slot) => said[slot] !== undefined && carried.known[slot] !== undefined) &&
      missingFor(candidate, carried.known).length === 0
    );
  });
}

export function readSlots(calculator: Calculator, reading: Reading): Slots {
  const said: Record<string, SlotValue> = {};
  for (const [name, slot] of Object.entries(calculator.slots)) {
    const value = slot.read(reading);
    if (value !== undefined) said[name] = value;
  }
  return said;
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

function heldFacts(calculator: Calculator, known: Slots): Slots {
  return Object.fromEntries(
    Object.entries(known).filter(([name]) => calculator.slots[name] !== undefined && !ownKinds.has(name)),
  );
}

/** The newest word holds; a wage told by the month takes the place of one told by the hour. */
function merge(calculator: Calculator, known: Slots, said: Slots): Slots {
  const kept = Object.entries(known).filter(
    ([name]) =>
      !calculator.alternatives.some(
        (group) => group.includes(name) && group.some((other) => said[other] !== undefined),
      ),
  );
  return { ...Object.fromEntries(kept), ...said };
}

const ownSlots = (calculator: Calculator, known: Slots): Slots =>
  Object.fromEntries(Object.entries(known).filter(([name]) => calculator.slots[name] !== undefined));

const missingFor = (calculator: Calculator, known: Slots): readonly string[] =>
  calculator.missing(ownSlots(calculator, known));

const amountSlotsOf = (calculator: Calculator, known: Slots): readonly string[] =>
  calculator.amountSlots(ownSlots(calculator, known));

/** `judging`: the right is asked about, so an amount that cannot be told yet is left out instead of asked for. */
function decide(calculator: Calculator, known: Slots, on: CalendarDate, judging: boolean): CalculationPlan {
  const ask = (
    slots: Slots,
    missing: readonly { readonly slot: string; readonly question: string }[],
  ): CalculationPlan => ({
    kind: 'ask',
    calculator: calculator.id,
    known: slots,
    missing,
  });
  const open = missingFor(calculator, known).filter(
    (slot) => !judging || !amountSlotsOf(calculator, known).includes(slot),
  );
  if (open.length > 0) {
    return ask(
      known,
      open.map((slot) => ({ slot, question: calculator.slots[slot]?.question ?? slot })),
    );
  }
  try {
    const calculation = calculator.calculate(ownSlots(calculator, known), on);
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
