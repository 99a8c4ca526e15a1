import type { SlotReader } from '../calculator.ts';
import { only } from './ambiguous.ts';
import type { Quantity, Unit } from './quantities.ts';
import type { Reading } from './reading.ts';

/** The words around a number, up to the numbers next to it. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

export function contextOf(
  reading: Reading,
  quantity: { readonly start: number; readonly end: number },
): Context {
  const spans = [...reading.quantities, ...reading.dates];
  const previousEnd = Math.max(0, ...spans.filter(({ end }) => end <= quantity.start).map(({ end }) => end));
  const nextStart = Math.min(
    reading.text.length,
    ...spans.filter(({ start }) => start >= quantity.end).map(({ start }) => start),
  );
  return {
    before: reading.text.slice(Math.max(previousEnd, quantity.start - 30), quantity.start),
    after: reading.text.slice(quantity.end, Math.min(nextStart, quantity.end + 24)),
  };
}

export function single<T>(values: readonly T[]): T | undefined {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

export function quantitiesOf(reading: Reading, unit: Unit): readonly Quantity[] {
  return reading.quantities.filter((quantity) => quantity.unit === unit);
}

/**
 * The one number of this unit that such words name, before it or else after it. A lone number of the unit answers
 * the slot when it was asked for.
 */
export function named(slot: string, unit: Unit, before: RegExp | undefined, after?: RegExp): SlotReader {
  return (reading) => {
    const candidates = quantitiesOf(reading, unit);
    const preceded =
      before === undefined
        ? []
        : candidates.filter((quantity) => before.test(contextOf(reading, quantity).before));
    const found =
      preceded.length > 0
        ? preceded
        : candidates.filter((quantity) => after?.test(contextOf(reading, quantity).after));
    if (found.length > 0) return only(found.map(({ value }) => value));
    const bare = candidates.length === 0 ? quantitiesOf(reading, 'bare') : candidates;
    return reading.asked.has(slot) && bare.length === 1 ? bare[0]?.value : undefined;
  };
}

/** The first reader that finds something. */
export const firstOf =
  (...readers: readonly SlotReader[]): SlotReader =>
  (reading) => {
    for (const read of readers) {
      const value = read(reading);
      if (value !== undefined) return value;
    }
    return undefined;
  };
