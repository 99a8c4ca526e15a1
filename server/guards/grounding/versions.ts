import type { CalendarDate } from '../../contracts/index.ts';
import { datesIn, type StatedDate, withoutDates } from './dates.ts';
import { numbersIn, type StatedNumber } from './numbers.ts';

/** A figure with the year that a text says it for; null where it names none, or where a day of change is meant. */
export interface DatedNumber extends StatedNumber {
  readonly year: number | null;
  /** Part of a computation, `× 8 ÷ 7`: a bare number there counts nothing, while one in a table does. */
  readonly isOperand: boolean;
}

const operatorBefore = /[×÷=+−*(]\s*$/u;
const operatorAfter = /^[\d.,]+\s*[×÷=+−*)]/u;

/** Ends of sentences and lines, where a year stops to govern; a table's row is a line. */
const boundary = /(?<=[다요음함][.!?])\s|\n/u;

/** `2025년 2월 23일부터` tells since when something holds, which it still does; a day to come tells that it does not yet. */
const governs = ({ year, month, day }: StatedDate, asOf: CalendarDate): boolean =>
  year !== null && (month === null || `${year}-${twoDigits(month)}-${twoDigits(day ?? 1)}` > asOf);

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * Figures with the year that governs each: the last one before it in its sentence, else the first after it. `2026년은
 * 10,320원, 2025년은 10,030원` gives two pairs, so that a figure of one year is not said of another.
 */
export function datedNumbersIn(text: string, asOf: CalendarDate): DatedNumber[] {
  return text.split(boundary).flatMap((sentence) => {
    const dates = datesIn(sentence);
    const years = dates.filter((date) => governs(date, asOf));
    return numbersIn(withoutDates(sentence, dates)).map((number) => {
      const governing = years.findLast(({ at }) => at < number.at) ?? years[0];
      const isOperand =
        operatorBefore.test(sentence.slice(0, number.at)) || operatorAfter.test(sentence.slice(number.at));
      return { ...number, year: governing?.year ?? null, isOperand };
    });
  });
}
