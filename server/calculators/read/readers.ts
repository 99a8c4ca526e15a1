import type { SlotReader } from '../calculator.ts';
import { Ambiguous, only } from './ambiguous.ts';
import type { MoneyItem, MoneyMention, MoneyPeriod } from './money.ts';
import type { Reading } from './reading.ts';

/** Builders of slot readers. */

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
    if (named.length > 0) return only(named.map((mention) => mention.amount));
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

/**
 * A yes/no fact from the words that deny and affirm it. Denial is looked for first, '수습은 아니고' holding both; what
 * the rest of the text still affirms makes it ambiguous.
 */
export function fact(denied: RegExp, affirmed: RegExp): SlotReader {
  const everyDenial = new RegExp(denied.source, `${denied.flags}g`);
  return ({ text }) => {
    if (!denied.test(text)) return affirmed.test(text) ? true : undefined;
    return affirmed.test(text.replace(everyDenial, ' · ')) ? new Ambiguous([false, true]) : false;
  };
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
  only(reading.schedule.weeklyCandidates) ?? askedHours('weekly_hours', reading);
export const dailyHours: SlotReader = (reading) =>
  only(reading.schedule.dailyCandidates) ?? askedHours('daily_hours', reading);
export const fourWeekHours: SlotReader = (reading) => reading.schedule.fourWeekHours;

function askedHours(slot: string, reading: Reading): number | undefined {
  const hours = reading.quantities.filter((quantity) => quantity.unit === 'hours');
  const other = slot === 'weekly_hours' ? reading.schedule.dailyHours : reading.schedule.weeklyHours;
  return reading.asked.has(slot) && other === undefined && hours.length === 1 ? hours[0]?.value : undefined;
}

export const employees: SlotReader = (reading) => {
  if (reading.employees.length > 0) return only(reading.employees);
  const bare = reading.quantities.filter((quantity) => quantity.unit === 'bare');
  return reading.asked.has('employees_count') && bare.length === 1 ? bare[0]?.value : undefined;
};

/** A date that such words follow answers their slot, not whichever was asked. */
const labelledDate =
  /입사|퇴사|퇴직|그만|들어[오왔]|받|입금|신고|신청|출산|낳|태어|유산|사산|시작|급여일|월급날|해고/;

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
    const named = only(matches.flatMap((mention) => mention.date ?? []));
    if (named !== undefined || matches.length > 0) return named;
    const [lone] = dated;
    if (!reading.asked.has(slot) || dated.length !== 1 || lone === undefined) return undefined;
    return labelledDate.test(reading.text.slice(lone.end, lone.end + 12)) ? undefined : lone.date;
  };
}
