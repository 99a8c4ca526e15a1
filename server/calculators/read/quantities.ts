import { nativeNumeralAt, sinoNumeralAt, spelledDays } from './numerals.ts';

export type Unit =
  | 'won'
  | 'hours'
  | 'minutes'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'people'
  | 'age'
  | 'percent'
  | 'times'
  | 'bare';

/** A number with its unit and its place in the text. */
export interface Quantity {
  readonly unit: Unit;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const counters: readonly (readonly [Unit, RegExp])[] = [
  ['won', /^\s?원(?!칙|래|장|인(?!데|가|지|거|건)|하|자재)/],
  ['months', /^\s?(?:개월|달)/],
  ['years', /^\s?(?:년(?!지|당|생)|해(?=\s|가|를|는|동안))/],
  ['weeks', /^\s?주(?!휴|급|말|부|당|\s?\d|5일)(?:일(?!치)|간|차)?/],
  ['hours', /^\s?(?:시간|h\b)/i],
  ['minutes', /^\s?분(?!기|의)/],
  ['days', /^\s?일(?!요일|급|당|용|하(?!루)|한\s|해|을\s?(?:하|시)|시키)/],
  ['people', /^\s?(?:명|인(?!상|정|가|데|지)|사람)/],
  ['age', /^\s?(?:살|세(?!전|후|금|요))/],
  ['percent', /^\s?(?:%|퍼센트|프로)/],
  ['times', /^\s?(?:번|회|차례)/],
];
const nativeCounters = new Set<Unit>(['months', 'years', 'weeks', 'hours', 'people', 'age', 'times']);

/** Hangul before a spelled number must not be part of the same word; these prefixes may touch it. */
const mayTouch =
  /(?:^|[^가-힣]|월급?|주|약|총|시급|일급|연봉|세전|세후|하루|매달|딱|만|각|씩|은|는|이|가|을|를)$/;

/** '주 52시간 위반'은 법의 한도이지 일한 시간이 아니다. */
const lawsWeek = /^\s?(?:제|위반|한도|상한|초과|(?:을|를)?\s?넘|이상\s?(?:일|근무)|규정)/;

/** All numbers with a unit, from left to right. Dates and clock times must have been blanked before. */
export function findQuantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let index = 0; index < text.length; ) {
    const quantity = quantityAt(text, index);
    if (quantity === undefined) index += 1;
    else {
      const ofLaw =
        quantity.unit === 'hours' && quantity.value === 52 && lawsWeek.test(text.slice(quantity.end));
      // '1일 평균임금' names a rate, not a day.
      const rate =
        quantity.unit === 'days' &&
        quantity.value === 1 &&
        /^\s?(?:평균|통상|소정|당|근로|\d)/.test(text.slice(quantity.end));
      if (!ofLaw && !rate) found.push(quantity);
      index = quantity.end;
    }
  }
  return found;
}

function quantityAt(text: string, start: number): Quantity | undefined {
  if (/[\d.,]$/.test(text.slice(Math.max(0, start - 1), start)) && /\d/.test(text[start] ?? ''))
    return undefined;
  const dayWord = Object.keys(spelledDays).find((word) => text.startsWith(word, start));
  if (dayWord !== undefined)
    return { unit: 'days', value: spelledDays[dayWord] ?? 0, start, end: start + dayWord.length };
  if (text.startsWith('반년', start)) return { unit: 'months', value: 6, start, end: start + 2 };
  const wordStart = mayTouch.test(text.slice(Math.max(0, start - 4), start));
  const native = wordStart ? nativeNumeralAt(text, start) : undefined;
  if (native !== undefined) {
    const counter = counterAfter(text, native.end);
    if (counter !== undefined && nativeCounters.has(counter.unit)) {
      return withHalf(text, { unit: counter.unit, value: native.value, start, end: counter.end });
    }
  }
  const sino = sinoNumeralAt(text, start);
  if (sino === undefined || (/^\D/.test(text[start] ?? '') && !wordStart)) return undefined;
  const counter = counterAfter(text, sino.end);
  if (counter !== undefined) {
    return withHalf(text, { unit: counter.unit, value: sino.value, start, end: counter.end });
  }
  if (sino.spelled && sino.lastPlace !== '만') return undefined;
  if (sino.spelled && sino.value === 10_000) return undefined;
  const unit =
    sino.lastPlace === '만' || sino.lastPlace === '억' || (sino.lastPlace === '천' && sino.value >= 1000)
      ? 'won'
      : 'bare';
  return { unit, value: sino.value, start, end: sino.end };
}

function counterAfter(
  text: string,
  index: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  const rest = text.slice(index);
  for (const [unit, pattern] of counters) {
    const match = pattern.exec(rest);
    if (match !== null) return { unit, end: index + match[0].length };
  }
  return undefined;
}

/** '1년 반', '두 시간 반'; '2시간 30분'. */
function withHalf(text: string, quantity: Quantity): Quantity {
  if (!['years', 'months', 'days', 'hours'].includes(quantity.unit)) return quantity;
  const half = /^\s?반(?![가-힣]*(?:복|납|차|토막|강제))/.exec(text.slice(quantity.end));
  if (half !== null) return { ...quantity, value: quantity.value + 0.5, end: quantity.end + half[0].length };
  if (quantity.unit !== 'hours') return quantity;
  const minutes = /^\s?(\d{1,2})\s?분/.exec(text.slice(quantity.end));
  if (minutes === null) return quantity;
  return {
    ...quantity,
    value: quantity.value + Number(minutes[1]) / 60,
    end: quantity.end + minutes[0].length,
  };
}
