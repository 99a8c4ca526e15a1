import { nativeNumeralAt, sinoNumeralAt, spelledDays } from '../../calculators/read/numerals.ts';
import { type Unit, unitAt } from './units.ts';

/** A number as a text states it, with what it counts where the text says so, and its place. */
export interface StatedNumber {
  readonly value: number;
  readonly unit: Unit | null;
  readonly at: number;
}

const dayWord = new RegExp(`^(?:${Object.keys(spelledDays).join('|')})`, 'u');
/** Native numerals count these; `한 번` and `한 사람` are ways of speaking. */
const nativeUnits = new Set<Unit>(['months', 'years', 'weeks', 'hours', 'people', 'age', 'times']);
const waysOfSpeaking = new Set<Unit>(['people', 'times']);
const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  万: 1e4,
  千: 1e3,
  亿: 1e8,
};
const magnitude = new RegExp(`^\\s?(?:${Object.keys(magnitudes).join('|')})`, 'iu');
const phone = /^(?:\d{2,4}-\d{3,4}(?:-\d{4})?|1350(?!\d|,))/u;
const fraction = /^(\d+)\s?(?:분의\s?(\d+(?:\.\d+)?)|\/\s?(\d+)(?![\d/]))/u;
/** `9~18시`: the unit stands behind the second number. */
const upTo = /^\s?[~∼～–-]\s?\d[\d,.]*[만천백억]*/u;
/** A rate, not a span: 하루에, 1주당. */
const rate = /^(?:에(?!\s?(?:한|걸))|당|마다|치|간의?|\s?(?:평균|동안의\s?평균|소정))/u;

/** Where a number can begin: a digit, or a numeral's first syllable at the beginning of a word. */
const beginning =
  /\d|(?<![가-힣])[영공일이삼사오육륙칠팔구십백천만억스서마쉰예열다여아하한둘두셋세석넷네넉나닷엿보]/gu;

/** A year that only native numerals count: 두 해. With others it is a word: 오해, 이해가. */
const nativeYear = /^\s?해/u;

/** Numbers of articles, list marks, citation tokens and annexes are no statements. */
const noStatement = [
  /\[\d+\]/gu,
  /제\s?\d+(?:조|항|호|장|절|편|관|차)(?:의\s?\d+)?(?:\s?제\s?\d+(?:항|호))*/gu,
  /별표\s?\d+/gu,
  /(?:^|(?<=\s))(?:\d{1,3}(?:의\d+)?[.)]|[-*])\s/gmu,
];

/**
 * The numbers that a text states, in digits or spelled (`이백만 원`, `열다섯 시간`), so that `1만 320원` and `10,320원`
 * are one figure, and `100분의 50` is 50 %.
 */
export function numbersIn(text: string): StatedNumber[] {
  const statements = noStatement.reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
  const found: StatedNumber[] = [];
  let end = 0;
  for (const { index } of statements.matchAll(beginning)) {
    if (index < end) continue;
    const read = numberAt(statements, index);
    if (read?.number) found.push(read.number);
    end = read?.end ?? index;
  }
  return found;
}

/** `number` is absent where a way of speaking has the form of a number. */
interface Read {
  readonly number?: StatedNumber;
  readonly end: number;
}

function numberAt(text: string, at: number): Read | undefined {
  const rest = text.slice(at, at + 40);
  if (/^\d/.test(rest)) return digitsAt(text, at, rest);
  const day = dayWord.exec(rest)?.[0];
  if (day) return { number: { value: spelledDays[day] ?? 0, unit: 'days', at }, end: at + day.length };
  const native = nativeNumeralAt(text, at);
  const counted = native && unitAt(text.slice(native.end, native.end + 20));
  if (native && counted && nativeUnits.has(counted.unit)) {
    const end = native.end + counted.length;
    const spoken = native.value === 1 && (waysOfSpeaking.has(counted.unit) || rate.test(text.slice(end)));
    return spoken ? { end } : { number: { value: native.value, unit: counted.unit, at }, end };
  }
  const sino = sinoNumeralAt(text, at);
  const unit = sino && unitAt(text.slice(sino.end, sino.end + 20));
  if (!sino || !unit || nativeYear.test(text.slice(sino.end))) return undefined;
  const plain = sino.lastPlace === undefined && !['months', 'years', 'percent'].includes(unit.unit);
  const end = sino.end + unit.length;
  if (plain || (sino.value === 1 && rate.test(text.slice(end)))) return undefined;
  return { number: { value: sino.value, unit: unit.unit, at }, end };
}

function digitsAt(text: string, at: number, rest: string): Read {
  const called = phone.exec(rest)?.[0];
  if (called) {
    const number = { value: Number(called.replaceAll('-', '')), unit: 'phone', at } as const;
    return { number, end: at + called.length };
  }
  const clock = /^(\d{1,2}):(\d{2})(?!\d)/.exec(rest);
  if (clock) {
    const value = Number(clock[1]) + Number(clock[2]) / 60;
    return { number: { value: rounded(value), unit: 'clock', at }, end: at + clock[0].length };
  }
  const parted = fraction.exec(rest);
  if (parted) {
    const [whole, first, second, third] = parted;
    const value = third ? Number(first) / Number(third) : Number(second) / Number(first);
    return { number: { value: rounded(value * 100), unit: 'percent', at }, end: at + whole.length };
  }
  const grouped = /^\d{1,3}(?:\.\d{3})+(?=\s?(?:won|đồng))/u.exec(rest)?.[0];
  const numeral = sinoNumeralAt(text, at);
  const end = grouped ? at + grouped.length : (numeral?.end ?? at + 1);
  const times = magnitude.exec(text.slice(end, end + 20))?.[0] ?? '';
  const value =
    (grouped ? Number(grouped.replaceAll('.', '')) : (numeral?.value ?? 0)) *
    (magnitudes[times.trim().toLowerCase()] ?? 1);
  const behind = text.slice(end + times.length, end + times.length + 30);
  const counted = unitAt(behind);
  const range = upTo.exec(behind);
  const unit =
    counted?.unit ??
    (range && unitAt(behind.slice(range[0].length))?.unit) ??
    (numeral?.lastPlace === '만' || numeral?.lastPlace === '억' ? 'won' : null);
  const after = end + times.length + (counted?.length ?? 0);
  if (value === 1 && unit !== null && rate.test(text.slice(after))) return { end: after };
  return { number: { value: rounded(value), unit, at }, end: after };
}

const rounded = (value: number): number => Number(value.toFixed(4));
