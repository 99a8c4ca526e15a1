import type { Calculation, Calculator, CalendarDate, Slots } from './calculator.ts';
import { decide } from './decision.ts';
import { readBackground } from './read/background.ts';
import { type Reading, readText } from './read/reading.ts';
import { calculatorOf, calculators } from './registry.ts';
import { asksAboutLaw, doesNotKnow, isElliptical, isQuestion, requestOf, speaksOfOwn } from './request.ts';
import { amountSlotsFor, heldFacts, merge, missingFor, readSlots } from './slot-reading.ts';
import { type Subject, subjectFor, subjectOf } from './subjects.ts';
import { toldBeside } from './told-beside.ts';
import { turnsElsewhere } from './topics.ts';

/** What an earlier turn of the same talk left; JSON-serialisable. `known` may hold facts that other calculators use. */
export interface CarriedCalculation {
  readonly calculator: string;
  readonly known: Slots;
  readonly asked?: readonly string[];
}
export interface CalculationContext {
  /** The day of asking. */
  readonly on: CalendarDate;
  /** The day whose rates count where the question names none; the day of asking when absent. */
  readonly inForceOn?: CalendarDate;
  readonly carried?: CarriedCalculation;
  /** What is known besides the talk, the surest last; the talk's own words hold against it. */
  readonly beside?: readonly string[];
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
  const { on, carried, inForceOn = on, beside = [] } = context;
  const reading = readText(text, on, carried?.asked);
  const subject = subjectOf(reading);
  if (carried !== undefined && (subject === undefined || subject.calculator === carried.calculator)) {
    const continued = continuePlan(reading, withBeside(carried, beside, on), {
      named: subject !== undefined,
      inForceOn,
    });
    if (continued !== undefined) return continued;
  }
  return subject === undefined ? none : openPlan(subject, readText(text, on), context);
}

/** What an earlier turn left, with the facts told beside the talk under it. */
function withBeside(
  carried: CarriedCalculation,
  texts: readonly string[],
  on: CalendarDate,
): CarriedCalculation {
  const calculator = calculatorOf(carried.calculator);
  if (calculator === undefined || texts.length === 0) return carried;
  return { ...carried, known: merge(calculator, toldBeside(calculator, texts, on), carried.known) };
}

/** A question that names its subject. Facts told earlier still hold where this calculator uses them. */
function openPlan(
  subject: Subject,
  reading: Reading,
  { on: today, carried, inForceOn = today, beside: texts = [] }: CalculationContext,
): CalculationPlan {
  const calculator = calculatorOf(subject.calculator);
  if (calculator === undefined) return none;
  const { text, on } = reading;
  const { said, doubtful } = readSlots(calculator, reading);
  const beside = toldBeside(calculator, texts, on);
  const earlier = carried === undefined ? {} : heldFacts(calculator, carried.known);
  const held = merge(calculator, beside, earlier);
  const known = { ...carried?.known, ...readBackground(reading), ...merge(calculator, held, said) };
  const elliptical = carried !== undefined && isElliptical(text);
  const request = elliptical ? 'judgement' : requestOf(text, subject.figure);
  if (request === 'none') return none;
  // '주휴수당이 뭐예요' asks of the law, whatever is known of a person.
  const facts = asksAboutLaw(text) ? {} : beside;
  const told = elliptical ? known : { ...facts, ...said, ...doubtful };
  const own = speaksOfOwn(text) || subject.core.some((slot) => told[slot] !== undefined);
  const open = missingFor(calculator, known);
  const judging =
    request === 'judgement' && open.every((slot) => amountSlotsFor(calculator, known).includes(slot));
  const decision = () => decide(calculator, { known, doubtful, on, inForceOn, judging });
  if (open.length === 0 || judging) {
    const plain = subject.selfContained === true && request !== 'judgement';
    const enough = own || plain || elliptical || (open.length === 0 && Object.keys(said).length >= 2);
    return enough ? decision() : none;
  }
  const ofLaw = asksAboutLaw(text) && subject.figure?.test(text) !== true;
  if (ofLaw) return none;
  if (request === 'figure') return own || subject.ownCaseOnly !== true ? decision() : none;
  return own && (open.length <= 2 || request === 'own') ? decision() : none;
}

/** An answer to what was asked, a correction, or another look at the same figure; undefined when it is none of these. */
function continuePlan(
  reading: Reading,
  carried: CarriedCalculation,
  { named, inForceOn }: { readonly named: boolean; readonly inForceOn: CalendarDate },
): CalculationPlan | undefined {
  const calculator = calculatorOf(carried.calculator);
  if (calculator === undefined) return undefined;
  const { text, on } = reading;
  const { said, doubtful } = readSlots(calculator, reading);
  const news = Object.keys(said).filter(
    (slot) => JSON.stringify(said[slot]) !== JSON.stringify(carried.known[slot]),
  );
  const touched = [...news, ...Object.keys(doubtful)];
  if (named && touched.length > 0 && missingFor(calculator, said).length === 0) return undefined;
  const asked = carried.asked ?? [];
  const known = merge(calculator, carried.known, said);
  const again = () => decide(calculator, { known, doubtful: {}, on, inForceOn, judging: false });
  if (touched.length > 0) {
    const answered = asked.some((slot) => touched.includes(slot));
    const aside = isQuestion(text) && asksAboutLaw(text) && requestOf(text, undefined) !== 'figure';
    if ((aside && !answered) || (isQuestion(text) && turnsElsewhere(text, calculator.id))) return none;
    return decide(calculator, {
      known: { ...known, ...readBackground(reading) },
      doubtful,
      on,
      inForceOn,
      judging: false,
    });
  }
  if (asked.length > 0 && doesNotKnow(text)) return again();
  const other = otherCalculator(reading, carried, inForceOn);
  if (other !== undefined) return other;
  const figure = requestOf(text, undefined) === 'figure' && !asksAboutLaw(text);
  const follows = subjectFor(calculator.id)?.follows?.test(text) === true && isQuestion(text);
  if ((figure || follows) && missingFor(calculator, known).length === 0) return again();
  return asked.length > 0 && !isQuestion(text) && !named ? again() : none;
}

/** An earlier calculation of the talk to which this message belongs: its facts are known, and the message adds to them. */
function otherCalculator(
  { text, on }: Reading,
  carried: CarriedCalculation,
  inForceOn: CalendarDate,
): CalculationPlan | undefined {
  if (requestOf(text, undefined) !== 'figure') return undefined;
  const reading = readText(text, on);
  const belongs = (candidate: Calculator): boolean => {
    const { said } = readSlots(candidate, reading);
    const core = subjectFor(candidate.id)?.core ?? [];
    return (
      core.some((slot) => said[slot] !== undefined && carried.known[slot] !== undefined) &&
      missingFor(candidate, carried.known).length === 0
    );
  };
  const other = calculators.find((candidate) => candidate.id !== carried.calculator && belongs(candidate));
  if (other === undefined) return undefined;
  const { said, doubtful } = readSlots(other, reading);
  return decide(other, { known: merge(other, carried.known, said), doubtful, on, inForceOn, judging: false });
}
