import { readText } from '../calculators/read/reading.ts';
import type { CalendarDate } from '../contracts/index.ts';
import { likenessTo } from './likeness.ts';

/** Above this two questions differ by an ending or a space. */
const nearlyTheSame = 0.86;

/** Words that turn a question round, and who asks: as many of each in both. */
const turning =
  /없|못|않|안\s?(?=[가-힣])|아니|말고|제외|빼고|전에|후에|이상|이하|미만|초과|부터|까지|사장|사업주|근로자|직원|남편|아내|배우자/g;

/**
 * Whether one answer serves two questions word for word: nearly the same letters, the same numbers with their units,
 * the same dates, and no word more or less that turns the sense.
 *
 * @example sameQuestion('주휴수당이 뭐예요?', '주휴수당이 뭐에요', '2026-11-22') // true
 * @example sameQuestion('주 15시간이면 주휴수당 받나요?', '주 14시간이면 주휴수당 받나요?', '2026-11-22') // false
 */
export function sameQuestion(one: string, other: string, on: CalendarDate): boolean {
  const likeness = Math.min(likenessTo([one])(other), likenessTo([other])(one));
  return likeness >= nearlyTheSame && factsOf(one, on) === factsOf(other, on);
}

function factsOf(text: string, on: CalendarDate): string {
  const { quantities, dates, clocks } = readText(text, on);
  return JSON.stringify([
    quantities.map(({ unit, value }) => `${value} ${unit}`).sort(),
    dates.map(({ date, year, month }) => date ?? `${year}-${month ?? ''}`).sort(),
    clocks.map(({ from, to }) => `${from}-${to}`).sort(),
    (text.match(turning) ?? []).map((word) => word.trim()).sort(),
    (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort(),
  ]);
}
