import type { SlotReader } from '../calculator.ts';
import { Ambiguous, only } from './ambiguous.ts';
import type { DateMention } from './dates.ts';
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

/** What follows a word and takes it back: '야간은 없고', '휴일근무도 안 해요', '한부모 X'. */
const takenBack =
  /^(?:\s?기간)?(?:(?:이나|나|과|와|도|하고|이랑|랑|및)?\s?[,·/]?\s?(?:야간|휴일|연장|한부모|6\s?\+\s?6|특례|수습|근무|근로|여부))*(?:근무|근로|작업|일|등록|절차|가정|제도|특례|할\s?때|하는\s?날)?(?:은|는|이|가|도|을|를|에|엔|에는|에도|으로|로|이라|이고|인\s?(?:건|거)|\s?같은\s?(?:건|거|게)|\s?그런\s?(?:건|거|게))?\s?(?:전혀\s?|따로\s?|아예\s?|절대\s?)?(?:없|않|아니|아님|아닙|아닌|안\s?[하해함했합됐되돼썼쓰씁받나들]|못\s?[하했]|[xX](?![a-z])|제외|쉬[어고는])/;

/**
 * A yes/no fact from the words that deny and affirm it. Denial is looked for first, '수습은 아니고' holding both; what
 * the rest of the text still affirms makes it ambiguous, as do words that name the fact and leave it open.
 */
export function fact(denied: RegExp, affirmed: RegExp, named?: RegExp): SlotReader {
  const everyDenial = new RegExp(denied.source, `${denied.flags}g`);
  return ({ text }) => {
    const rest = text.replace(everyDenial, ' · ');
    if (affirmed.test(rest)) return denied.test(text) ? new Ambiguous([false, true]) : true;
    if (denied.test(text)) return false;
    return named?.test(text) === true ? new Ambiguous([false, true]) : undefined;
  };
}

/** As `fact` of a state that one has or has not (장애, 한부모, 야간): a negation right after the word denies it too. */
export function state(denied: RegExp, affirmed: RegExp, named?: RegExp): SlotReader {
  const everyMention = new RegExp(affirmed.source, `${affirmed.flags}g`);
  return (reading) => {
    const { text } = reading;
    const negated = [...text.matchAll(everyMention)].filter((match) =>
      takenBack.test(text.slice(match.index + match[0].length)),
    );
    if (negated.length === 0) return fact(denied, affirmed, named)(reading);
    const rest = negated.reduce((left, match) => left.replace(match[0], '·'.repeat(match[0].length)), text);
    return fact(denied, affirmed)({ ...reading, text: rest }) === true ? new Ambiguous([false, true]) : false;
  };
}

const plainYes =
  /^(?:네|넵|예|응|맞아요|맞습니다|그렇습니다|그래요|있어요|있습니다|했어요|했습니다)(?:[\s,.!~]|$)/;
const plainNo = /^(?:아니요|아니오|아뇨|아닙니다|없어요|없습니다|안\s?했|아니에요)(?:[\s,.!~]|$)/;

/** As `fact`, and a bare 네 or 아니요 where this was the only thing asked. */
export function answeredFact(slot: string, denied: RegExp, affirmed: RegExp, named?: RegExp): SlotReader {
  return answered(slot, fact(denied, affirmed, named));
}

/** As `state`, and a bare 네 or 아니요 where this was the only thing asked. */
export function answeredState(slot: string, denied: RegExp, affirmed: RegExp, named?: RegExp): SlotReader {
  return answered(slot, state(denied, affirmed, named));
}

function answered(slot: string, read: SlotReader): SlotReader {
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
  if (reading.employees.length > 1) {
    // '알바 4명, 정직원 3명': either of them, or both together.
    const sum = reading.employees.reduce((total, count) => total + count, 0);
    return only(new Set(reading.employees).size > 1 ? [...reading.employees, sum] : reading.employees);
  }
  if (reading.employees.length > 0) return only(reading.employees);
  const bare = reading.quantities.filter((quantity) => quantity.unit === 'bare');
  return reading.asked.has('employees_count') && bare.length === 1 ? bare[0]?.value : undefined;
};

/** A date that such words follow answers their slot, not whichever was asked. */
const labelledDate =
  /입사|퇴사|퇴직|그만|들어[오왔]|받|입금|신고|신청|출산|낳|태어|유산|사산|시작|급여일|월급날|해고/;

const labelBefore =
  /(?:^|[^가-힣])(?:입사|퇴사|퇴직|이직|시작|지급|입금|신고|신청|출산|급여|예정|종료|해고)일?(?:자|날짜)?(?:은|는|이|가|:)?\s?$/;

/** The one date with such words right after it, or else right before it. */
export function dateNamed(slot: string, after: RegExp, before: RegExp): SlotReader {
  return (reading) => {
    const dated = reading.dates.filter((mention) => mention.date !== undefined);
    const precedingOf = (mention: DateMention, position: number) =>
      reading.text.slice(Math.max(dated[position - 1]?.end ?? 0, mention.start - 16), mention.start);
    const [first] = dated;
    const labelled = first !== undefined && labelBefore.test(precedingOf(first, 0));
    const followed = dated.filter((mention, position) => {
      // '입사 2022-07-18 퇴사 2026-07-17': a label before a date keeps it from the label after.
      const preceding = precedingOf(mention, position);
      if (labelled && labelBefore.test(preceding) && !before.test(preceding)) return false;
      const nextStart = reading.dates[reading.dates.indexOf(mention) + 1]?.start ?? reading.text.length;
      return after.test(reading.text.slice(mention.end, Math.min(nextStart, mention.end + 24)));
    });
    const preceded = dated.filter((mention, position) => before.test(precedingOf(mention, position)));
    const matches = followed.length > 0 ? followed : preceded;
    const named = only(matches.flatMap((mention) => mention.date ?? []));
    if (named !== undefined || matches.length > 0) return named;
    const [lone] = dated;
    if (!reading.asked.has(slot) || dated.length !== 1 || lone === undefined) return undefined;
    return labelledDate.test(reading.text.slice(lone.end, lone.end + 12)) ? undefined : lone.date;
  };
}
