import type { Slot, SlotReader } from '../calculator.ts';
import { contextOf, named } from './context.ts';
import { insuredUnitDays, ordinaryOrMonthlyWage } from './parental.ts';
import type { Quantity } from './quantities.ts';
import { dateNamed } from './readers.ts';
import type { Reading } from './reading.ts';

/** '40시간에서 30시간으로', '주 40에서 20시간으로': hours before and after, and '15시간 줄여' from a known week. */
function change(reading: Reading): {
  readonly before: number | undefined;
  readonly after: number | undefined;
} {
  const hours = reading.quantities.filter(({ unit }) => unit === 'hours' || unit === 'bare');
  for (const [index, quantity] of hours.entries()) {
    const next = hours[index + 1];
    if (next === undefined) continue;
    const between = reading.text.slice(quantity.end, next.start);
    if (between.length <= 24 && /^\s?(?:에서|이던|을|→|->|~)/.test(between) && !/[.?!]\s/.test(between)) {
      const daily = /하루|일\s?$/.test(contextOf(reading, quantity).before) || quantity.value <= 10;
      return daily
        ? { before: quantity.value * 5, after: next.value * 5 }
        : { before: quantity.value, after: next.value };
    }
  }
  const isAfter = (quantity: Quantity) => {
    const context = contextOf(reading, quantity);
    return (
      /^\s?(?:으로|로|만)?\s?(?:줄여서?\s?)?(?:줄이|줄여|단축|변경|바꾸|근무할|일할|일하려|근무하려)/.test(
        context.after,
      ) ||
      /(?:단축\s?(?:후|뒤)(?:에는|엔|는)?|단축으로|단축해서|줄여서|줄이고)\s?(?:주\s?)?$/.test(context.before)
    );
  };
  const isBefore = (quantity: Quantity) =>
    /(?:원래|기존|전에는?|지금|현재|단축\s?전)[^.\d]{0,8}$/.test(contextOf(reading, quantity).before);
  const isCut = (quantity: Quantity) =>
    /^\s?(?:을|를|씩|만)?\s?(?:줄|단축|덜)/.test(contextOf(reading, quantity).after) &&
    !/^\s?(?:으로|로)/.test(contextOf(reading, quantity).after);
  const cut = hours.find((quantity) => isCut(quantity) && !isBefore(quantity) && quantity.value <= 25);
  const rest = hours.filter((quantity) => quantity !== cut);
  const told = rest.find(isBefore);
  const after = rest.find((quantity) => quantity !== told && isAfter(quantity));
  const others = rest.filter((quantity) => quantity !== after);
  const before = told ?? (others.length === 1 ? others[0] : undefined);
  const daily = cut !== undefined && /하루|매일|일\s?$/.test(contextOf(reading, cut).before);
  const step = cut === undefined ? undefined : cut.value * (daily ? 5 : 1);
  return {
    before: before?.value ?? (after !== undefined && step !== undefined ? after.value + step : undefined),
    after: after?.value ?? (before !== undefined && step !== undefined ? before.value - step : undefined),
  };
}

const before: SlotReader = (reading) =>
  change(reading).before ??
  named('weekly_hours_before', 'hours', /(?:단축\s?전|원래|기존)[^.]{0,8}$/)(reading);
const after: SlotReader = (reading) => change(reading).after;

export const reducedHoursSlots: Readonly<Record<string, Slot>> = {
  monthly_ordinary_wage_krw: {
    question: '월 통상임금이 얼마인가요?',
    required: false,
    read: ordinaryOrMonthlyWage,
  },
  weekly_hours_before: {
    question: '줄이기 전 1주 소정근로시간은 몇 시간인가요?',
    required: false,
    read: before,
  },
  weekly_hours_after: { question: '줄인 뒤 1주 소정근로시간은 몇 시간인가요?', required: false, read: after },
  insured_unit_days: {
    question: '단축 전 고용보험 피보험 단위기간이 며칠인가요(180일 이상인지)?',
    required: false,
    read: insuredUnitDays,
  },
  start_date: {
    question: '단축을 언제 시작하나요?',
    required: false,
    read: dateNamed('start_date', /^\s?(?:부터|에\s?시작|시작)/, /시작일(?:은|이)?\s?$/),
  },
};
