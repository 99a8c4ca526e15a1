import type { SlotReader, SlotValue } from '../calculator.ts';
import type { MoneyItem, MoneyMention, MoneyPeriod } from './money.ts';
import type { Reading } from './reading.ts';

/** Builders of slot readers. Each gives undefined for what the text leaves out or says in two ways. */

const single = <T extends SlotValue>(values: readonly T[]): T | undefined => {
  const distinct = [...new Set(values)];
  return distinct.length === 1 ? distinct[0] : undefined;
};

/** The one amount of these items and periods; a lone bare amount answers a slot that was asked for. */
export function amount(
  slot: string,
  items: readonly (MoneyItem | undefined)[],
  periods: readonly (MoneyPeriod | undefined)[],
  accepts: (mention: MoneyMention) => boolean = () => true,
): SlotReader {
  return (reading) => {
    const named = reading.money.filter(
      (mention) => items.includes(mention.item) && periods.includes(mention.period) && accepts(mention),
    );
    if (named.length > 0) return single(named.map((mention) => mention.amount));
    const bare = reading.money.filter(
      (mention) => mention.item === undefined || mention.period === undefined,
    );
    if (!reading.asked.has(slot) || bare.length !== 1 || reading.money.length !== 1) return undefined;
    const [mention] = bare;
    if (mention === undefined || (mention.item !== undefined && !items.includes(mention.item)))
      return undefined;
    return mention.period === undefined || periods.includes(mention.period) ? mention.amount : undefined;
  };
}

/** A yes/no fact from the words that deny and affirm it; denial is looked for first, '수습은 아니고' being both. */
export function fact(denied: RegExp, affirmed: RegExp): SlotReader {
  return ({ text }) => (denied.test(text) ? false : affirmed.test(text) ? true : undefined);
}

const plainYes =
  /^(?:네|넵|예|응|맞아요|맞습니다|그렇습니다|그래요|있어요|있습니다|했어요|했습니다)(?:[\s,.!~]|$)/;
const plainNo = /^(?:아니요|아니오|아뇨|아닙니다|없어요|없습니다|안\s?했|아니에요)(?:[\s,.!~]|$)/;

/** As `fact`, and a bare 네 or 아니요 where this was the only thing asked. */
export function answeredFact(slot: string, denied: RegExp, affirmed: RegExp): SlotReader {
  const read = fact(denied, affirmed);
  return (reading) => {
    const value = read(reading);
    if (value !== undefined || !reading.asked.has(slot) || reading.asked.size !== 1) return value;
    return plainNo.test(reading.text) ? false : plainYes.test(reading.text) ? true : undefined;
  };
}

export const weeklyHours: SlotReader = (reading) =>
  reading.schedule.weeklyHours ?? askedHours('weekly_hours', reading);
export const dailyHours: SlotReader = (reading) =>
  reading.schedule.dailyHours ?? askedHours('daily_hours', reading);
export const fourWeekHours: SlotReader = (reading) => reading.schedule.fourWeekHours;

function askedHours(slot: string, reading: Reading): number | undefined {
  const hours = reading.quantities.filter((quantity) => quantity.unit === 'hours');
  const other = slot === 'weekly_hours' ? reading.schedule.dailyHours : reading.schedule.weeklyHours;
  return reading.asked.has(slot) && other === undefined && hours.length === 1 ? hours[0]?.value : undefined;
}

export const employees: SlotReader = (reading) => {
  if (reading.employees !== undefined) return reading.employees;
  const bare = reading.quantities.filter((quantity) => quantity.unit === 'bare');
  return reading.asked.has('employees_count') && bare.length === 1 ? bare[0]?.value : undefined;
};

/** The one date with such words right after it, or else right before it. */
export function dateNamed(slot: string, after: RegExp, before: RegExp): SlotReader {
  return (reading) => {
    const dated = reading.dates.filter((mention) => mention.date !== undefined);
    const followed = dated.filter((mention) => {
      const nextStart = reading.dates[reading.dates.indexOf(mention) + 1]?.start ?? reading.text.length;
      return after.test(reading.text.slice(mention.end, Math.min(nextStart, mention.end + 24)));
    });
    const preceded = dated.filter((mention, position) => {
      const previousEnd = dated[position - 1]?.end ?? 0;
      return before.test(reading.text.slice(Math.max(previousEnd, mention.start - 16), mention.start));
    });
    const matches = followed.length > 0 ? followed : preceded;
    const named = single(matches.flatMap((mention) => mention.date ?? []));
    if (named !== undefined || matches.length > 0) return named;
    return reading.asked.has(slot) && dated.length === 1 ? dated[0]?.date : undefined;
  };
}
