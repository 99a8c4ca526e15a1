import type { Slot } from '../calculator.ts';
import type { MoneyMention } from './money.ts';
import { amount, dailyHours, weeklyHours } from './readers.ts';

/** An ordinary wage without its period is told apart by size: nobody has 12,000 won a month or 2,500,000 an hour. */
const sized = (least: number, most: number) => (mention: MoneyMention) =>
  mention.period !== undefined || (mention.amount >= least && mention.amount < most);

export const hourlyOrdinaryWage: Slot = {
  question: '통상시급(시간당 통상임금)이 얼마인가요? 월 통상임금이나 하루 통상임금을 알려 주셔도 됩니다.',
  required: false,
  read: (reading) =>
    amount('hourly_ordinary_wage_krw', ['ordinary'], ['hour', undefined], sized(5_000, 50_000))(reading) ??
    amount('hourly_ordinary_wage_krw', ['wage', 'base', undefined], ['hour'])(reading),
};
export const dailyOrdinaryWageSlot: Slot = {
  question: '하루 통상임금이 얼마인가요?',
  required: false,
  read: amount('daily_ordinary_wage_krw', ['ordinary'], ['day', undefined], sized(50_000, 500_000)),
};
export const monthlyOrdinaryWage: Slot = {
  question: '월 통상임금이 얼마인가요?',
  required: false,
  read: amount('monthly_ordinary_wage_krw', ['ordinary'], ['month', undefined], sized(500_000, 100_000_000)),
};

export const ordinaryWageSlots: Readonly<Record<string, Slot>> = {
  hourly_ordinary_wage_krw: hourlyOrdinaryWage,
  daily_ordinary_wage_krw: dailyOrdinaryWageSlot,
  monthly_ordinary_wage_krw: monthlyOrdinaryWage,
  daily_hours: { question: '하루 소정근로시간은 몇 시간인가요?', required: false, read: dailyHours },
  weekly_hours: { question: '1주 소정근로시간은 몇 시간인가요?', required: false, read: weeklyHours },
};
