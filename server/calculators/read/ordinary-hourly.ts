import type { Slot, SlotReader } from '../calculator.ts';
import { only } from './ambiguous.ts';
import type { MoneyMention } from './money.ts';
import { monthlyBase } from './monthly-pay.ts';
import { amount, dailyHours, fact, weeklyHours } from './readers.ts';

const perMonth = (mention: MoneyMention) => !/지난\s?달에?만|한\s?번/.test(mention.before);

/** Bonus of one year: by the quarter × 4, by the month × 12, in per cent of the base pay where that is told. */
const annualBonus: SlotReader = ({ money, quantities, text }) => {
  const bonuses = money.filter((mention) => mention.item === 'bonus');
  const base = money.find((mention) => mention.item === 'base' || mention.item === 'wage')?.amount;
  if (bonuses.length === 0 && base !== undefined && /상여/.test(text)) {
    const percent = quantities.find(
      (quantity) => quantity.unit === 'percent' && /상여[가-힣\s]*$/.test(text.slice(0, quantity.start)),
    );
    return percent === undefined ? undefined : Math.round((base * percent.value) / 100);
  }
  return only(
    bonuses.map((mention) => {
      if (mention.period === 'month') return mention.amount * 12;
      const quarterly =
        mention.period === 'quarter' || /^\s?씩\s?매?\s?분기|분기(?:마다|별로?|에)/.test(mention.after);
      return quarterly ? mention.amount * 4 : mention.amount;
    }),
  );
};

/** Allowances add up, however many are named. */
const fixedAllowances: SlotReader = ({ money }) => {
  const fixed = money.filter(
    (mention) =>
      mention.item !== undefined &&
      ['allowance', 'meal', 'transport'].includes(mention.item) &&
      [undefined, 'month'].includes(mention.period) &&
      perMonth(mention),
  );
  return fixed.length === 0 ? undefined : fixed.reduce((sum, mention) => sum + mention.amount, 0);
};

export const ordinaryHourlySlots: Readonly<Record<string, Slot>> = {
  hourly_wage_krw: {
    question: '시급이 얼마인가요?',
    required: false,
    read: amount('hourly_wage_krw', ['wage', 'base', undefined], ['hour']),
  },
  daily_wage_krw: {
    question: '일급이 얼마인가요?',
    required: false,
    read: amount('daily_wage_krw', ['wage', 'base', undefined], ['day']),
  },
  daily_hours: { question: '하루 소정근로시간은 몇 시간인가요?', required: false, read: dailyHours },
  weekly_wage_krw: {
    question: '주급이 얼마인가요?',
    required: false,
    read: amount('weekly_wage_krw', ['wage', 'base', undefined], ['week']),
  },
  monthly_base_krw: {
    question: '월 기본급(또는 월급)이 얼마인가요?',
    required: false,
    read: monthlyBase('monthly_base_krw'),
  },
  monthly_fixed_allowance_krw: {
    question: '매월 정해진 대로 받는 수당이 있나요?',
    required: false,
    read: fixedAllowances,
  },
  annual_regular_bonus_krw: {
    question: '1년에 받는 정기상여금이 있나요?',
    required: false,
    read: annualBonus,
  },
  bonus_requires_employment: {
    question: '상여금에 재직 조건이 있나요?',
    required: false,
    read: fact(/(?:재직\s?)?조건\s?(?:은|이)?\s?없/, /재직\s?(?:자|중|조건)|근무일수\s?조건/),
  },
  monthly_overtime_pay_krw: {
    question: '연장·야간·휴일근로수당이 있나요?',
    required: false,
    read: amount('monthly_overtime_pay_krw', ['overtime'], ['month', undefined]),
  },
  weekly_hours: { question: '1주 소정근로시간은 몇 시간인가요?', required: false, read: weeklyHours },
};
