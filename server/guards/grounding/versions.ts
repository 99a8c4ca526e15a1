import { datesIn, type StatedDate, withoutDates } from './dates.ts';
import { numbersIn, type StatedNumber } from './numbers.ts';

/** A figure with the year that a text says it for; null where it names none, or where a day of change is meant. */
export interface DatedNumber extends StatedNumber {
  readonly year: number | null;
}

/** Ends of sentences and lines, where a year stops to govern; a table's row is a line. */
const boundary = /(?<=[다요음함][.!?])\s|\n/u;
/** `2025년 2월 23일부터` tells when something begins, not for which year an amount holds. */
const bareYear = ({ year, month }: StatedDate): boolean => year !== null && month === null;

/**
 * Figures with the year that governs each: the last one before it in its sentence, else the first after it. `2026년은
 * 10,320원, 2025년은 10,030원` gives two pairs, so that a figure of one year is not said of another.
 */
export function datedNumbersIn(text: string): DatedNumber[] {
  return text.split(boundary).flatMap((sentence) => {
    const dates = datesIn(sentence);
    const years = dates.filter(bareYear);
    return numbersIn(withoutDates(sentence, dates)).map((number) => {
      const governing = years.findLast(({ at }) => at < number.at) ?? years[0];
      return { ...number, year: governing?.year ?? null };
    });
  });
}
