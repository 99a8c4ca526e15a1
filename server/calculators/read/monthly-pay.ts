import type { SlotReader } from '../calculator.ts';
import type { MoneyMention } from './money.ts';
import { amount } from './readers.ts';

const parts = ['overtime', 'meal', 'transport', 'allowance', 'bonus'];
const included = /^\s?(?:이|을|도|은|가|까지|정도)?\s?(?:다\s?|이미\s?|다\s?같이\s?)?포함/;
const overtimeIncluded =
  /(?:연장|야간|휴일|야근|초과|특근|OT)\S{0,6}(?:수당)?\s?(?:까지|이|을|도|다|등)?\s?(?:다\s?)?포함/i;

const outOfIt = /(?:그|이)\s?(?:중|가운데|안)(?:에서?|엔|에는)?\s[^,.]{0,14}$/;

const isPart = ({ item, before, after }: MoneyMention): boolean =>
  item !== undefined && parts.includes(item) && (included.test(after) || outOfIt.test(before));

/** What is told to be in the pay: the sum of its parts. */
export const includedParts = (money: readonly MoneyMention[]): number =>
  money.filter(isPart).reduce((total, part) => total + part.amount, 0);

/**
 * The monthly base pay. Where a month's pay is told with parts in it ('월급 220만원, 식대 20만원 포함'), the parts are
 * taken off, for they are slots of their own; overtime that is in it without an amount leaves the base unknown.
 */
export function monthlyBase(slot: string): SlotReader {
  const base = amount(slot, ['base'], ['month', undefined]);
  const wage = amount(slot, ['wage', 'ordinary', undefined], ['month']);
  return (reading) => {
    const plain = base(reading);
    if (plain !== undefined) return plain;
    const whole = wage(reading);
    if (typeof whole !== 'number') return whole;
    const inside = reading.money.filter(isPart);
    if (overtimeIncluded.test(reading.text) && !inside.some(({ item }) => item === 'overtime'))
      return undefined;
    return whole - includedParts(inside);
  };
}
