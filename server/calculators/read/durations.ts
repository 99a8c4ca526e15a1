import type { Quantity } from './quantities.ts';

/** A length of time told in years, months, weeks and days together: '3년 2개월' is one duration of 38 months. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly start: number;
  readonly end: number;
}

const order = ['years', 'months', 'weeks', 'days'];

export function findDurations(text: string, quantities: readonly Quantity[]): readonly Duration[] {
  const found: (Duration & { readonly rank: number })[] = [];
  for (const quantity of quantities) {
    const rank = order.indexOf(quantity.unit);
    if (rank < 0) continue;
    const months =
      quantity.unit === 'years' ? quantity.value * 12 : quantity.unit === 'months' ? quantity.value : 0;
    const days =
      quantity.unit === 'weeks' ? quantity.value * 7 : quantity.unit === 'days' ? quantity.value : 0;
    const previous = found.at(-1);
    const joins =
      previous !== undefined &&
      previous.rank < rank &&
      previous.rank < 2 &&
      /^\s?(?:하고|과|와|,)?\s?$/.test(text.slice(previous.end, quantity.start));
    if (previous !== undefined && joins) {
      found[found.length - 1] = {
        months: previous.months + months,
        days: previous.days + days,
        start: previous.start,
        end: quantity.end,
        rank,
      };
    } else found.push({ months, days, start: quantity.start, end: quantity.end, rank });
  }
  return found.map(({ rank: _, ...duration }) => duration);
}
