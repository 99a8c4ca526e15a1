import { remembered } from '../../../knowledge/text/remembered.ts';
import type { CalendarDate, Passage } from '../../contracts/index.ts';
import { bears, datesIn, type StatedDate, withoutDates } from './dates.ts';
import { numbersIn, type StatedNumber } from './numbers.ts';
import { exchange, type Unit, unitOfField } from './units.ts';
import { datedNumbersIn } from './versions.ts';

/** Where figures and dates may be taken from. */
export interface FigureEvidence {
  /** In force on the day of the question. */
  readonly passages: readonly Passage[];
  /** What went into each calculation or assessment, and what came out. */
  readonly figures: readonly Readonly<Record<'inputs' | 'result', Readonly<Record<string, unknown>>>>[];
  /** Texts beside the passages: the question, the calculators' words. */
  readonly texts: readonly string[];
  /** Days that may be named: today, the day in question. */
  readonly days: readonly CalendarDate[];
  readonly asOf: CalendarDate;
}

export type FigureRule =
  /** A figure that is in no evidence, or only with another unit. */
  | 'number'
  | 'date'
  /** A figure of another year. */
  | 'version';

/** The dates and figures that a text of the evidence names: figures by the day, which decides what their years govern. */
const datesOf = remembered(datesIn);
const datedNumbersOf = remembered((asOf) => remembered((text) => datedNumbersIn(text, asOf)));

/** Holds the figures and dates of a sentence against the evidence and the calculators' results. */
export function createFigureCheck(evidence: FigureEvidence): (sentence: string) => FigureRule | null {
  const { passages, figures, texts, days, asOf } = evidence;
  const spoken = [
    ...texts,
    ...passages.flatMap(({ title, locator, heading, text }) => [title, locator, heading, text]),
  ];
  const fields = figures.flatMap(({ inputs, result }) => [...fieldsOf(inputs), ...fieldsOf(result)]);
  const dates = [
    ...spoken,
    ...days,
    ...passages.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom ?? '', effectiveTo ?? '']),
    ...fields.map(({ value }) => String(value)),
  ].flatMap(datesOf);
  const known = new Set<string>();
  /** The years that the evidence says a figure for; null where it says it for none. */
  const years = new Map<string, Set<number | null>>();
  const note = (value: number, unit: Unit | 'operand' | null): void => {
    known.add(keyOf(value, unit));
    known.add(keyOf(value, 'any'));
  };
  for (const text of spoken) {
    for (const { value, unit, year, isOperand } of datedNumbersOf(asOf)(text)) {
      note(value, unit ?? (isOperand ? 'operand' : null));
      const key = keyOf(value, unit);
      years.set(key, (years.get(key) ?? new Set()).add(year));
    }
  }
  for (const { name, value } of fields) {
    if (typeof value === 'number') note(value, unitOfField(name));
  }

  const isKnown = ({ value, unit }: StatedNumber): boolean =>
    unit === null
      ? known.has(keyOf(value, 'any'))
      : [[unit, 1] as const, ...(exchange[unit] ?? [])].some(([other, times]) =>
          known.has(keyOf(value * times, other)),
        ) || known.has(keyOf(value, null));
  const asOfYear = Number(asOf.slice(0, 4));
  const isOfYear = (value: number, unit: Unit | null, year: number | null): boolean => {
    const said = years.get(keyOf(value, unit));
    if (!said || said.has(null) || said.has(year)) return true;
    // An amount said without a year is taken for today's.
    return year === null && (unit !== 'won' || said.has(asOfYear));
  };

  return (sentence) => {
    const named: StatedDate[] = datesIn(sentence);
    if (!named.every((date) => dates.some((one) => bears(one, date)))) return 'date';
    if (!numbersIn(withoutDates(sentence, named)).every(isKnown)) return 'number';
    return datedNumbersIn(sentence, asOf).every(({ value, unit, year }) => isOfYear(value, unit, year))
      ? null
      : 'version';
  };
}

const keyOf = (value: number, unit: Unit | 'any' | 'operand' | null): string =>
  `${Number(value.toFixed(4))} ${unit}`;

interface Field {
  readonly name: string;
  readonly value: unknown;
}

/** The values of a calculator's fields, those of lists and of fields within fields among them. */
function fieldsOf(slots: Readonly<Record<string, unknown>>): Field[] {
  return Object.entries(slots).flatMap(([name, value]) => leavesOf(name, value));
}

function leavesOf(name: string, value: unknown): Field[] {
  if (Array.isArray(value)) return value.flatMap((one) => leavesOf(name, one));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([inner, one]) => leavesOf(inner, one));
  return [{ name, value }];
}
