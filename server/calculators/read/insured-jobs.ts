import type { SlotReader } from '../calculator.ts';
import { contextOf, quantitiesOf } from './context.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';

/** '180일 요건' names the rule, not the person's days. */
export function isRequirement(reading: Reading, quantity: Quantity): boolean {
  return (
    quantity.value === 180 &&
    /^\s?(?:요건|조건|기준|되|돼|넘|이상|을\s?(?:채|넘)|채)/.test(contextOf(reading, quantity).after)
  );
}

/** Several jobs: days of work and last day of each, in the order they are told. */
export const jobs: SlotReader = (reading) => {
  const dated = reading.dates.filter(({ date }) => date !== undefined);
  const days = quantitiesOf(reading, 'days').filter(
    (quantity) =>
      !isRequirement(reading, quantity) && !/합(?:쳐|계|해)/.test(contextOf(reading, quantity).before),
  );
  if (days.length < 2) return undefined;
  const rows = days.flatMap((quantity, position) => {
    const next = days[position + 1]?.start ?? reading.text.length;
    const ended = dated.find((mention) => mention.start >= quantity.end && mention.start < next);
    if (ended?.date === undefined) return [];
    const section = reading.text.slice(quantity.start, next);
    const received =
      /(?:실업|구직)\s?급여[^.,)]{0,10}(?:받|탔|수급)/.test(section) &&
      !/(?:실업|구직)\s?급여[^.,)]{0,8}(?:안|못|없)/.test(section);
    return [{ paid_days: quantity.value, ended_on: ended.date, benefit_received: received }];
  });
  return rows.length >= 2 ? rows : undefined;
};
