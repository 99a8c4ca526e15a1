import fc from 'fast-check';
import type { Slots } from '../../server/calculators/calculator.ts';

/** 2150000 → '이백십오만'; the way people write a number out. */
function spelled(value: number): string {
  const digits = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
  const below = (part: number): string =>
    [1000, 100, 10, 1]
      .map((place, index) => {
        const digit = Math.floor(part / place) % 10;
        if (digit === 0) return '';
        return `${digit === 1 && place > 1 ? '' : digits[digit]}${['천', '백', '십', ''][index]}`;
      })
      .join('');
  const high = Math.floor(value / 10_000);
  return `${high === 0 ? '' : high === 1 ? '만' : `${below(high)}만`}${below(value % 10_000)}`;
}

/** The same sum in every form that people use. */
const formsOf = (won: number): readonly string[] => {
  const high = Math.floor(won / 10_000);
  const rest = won % 10_000;
  return [
    `${won}원`,
    `${won.toLocaleString('en')}원`,
    `${spelled(won)}원`,
    `${spelled(won)} 원`,
    ...(high > 0 ? [`${high}만${rest === 0 ? '' : ` ${rest}`}원`] : []),
    ...(high > 0 && rest > 0 && rest % 1000 === 0 ? [`${high}만${rest / 1000}천원`] : []),
    ...(high > 0 && rest === 0 ? [`${high}만`] : []),
  ];
};
export const money = (from: number, to: number, step: number) =>
  fc
    .integer({ min: from / step, max: to / step })
    .map((count) => count * step)
    .chain((won) => fc.constantFrom(...formsOf(won)).map((form) => ({ won, form })));

/** Generated facts of a calculator, and a question that tells them. */
export interface Told {
  readonly calculator: string;
  readonly says: Slots;
  readonly question: string;
}
export const told = (calculator: string, says: Slots, question: string): Told => ({
  calculator,
  says,
  question,
});
export const number = (min: number, max: number) => fc.integer({ min, max });
export const hourly = money(10_400, 19_900, 100);
export const monthly = money(2_100_000, 4_900_000, 10_000);
export const size = number(5, 300);

/** A day between two others, as `2026-03-01` and in the forms in which people write it. */
export const day = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10))
    .chain((date) => {
      const [year, month, dayOfMonth] = date.split('-').map(Number);
      return fc
        .constantFrom(`${year}년 ${month}월 ${dayOfMonth}일`, `${year}.${month}.${dayOfMonth}.`, date)
        .map((form) => ({ date, form }));
    });
