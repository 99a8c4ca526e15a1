import type { Quantity } from './quantities.ts';

/** What an amount is for. An amount has the item whose word stands nearest before it, else nearest after it. */
export type MoneyItem =
  | 'average'
  | 'ordinary'
  | 'leave-pay'
  | 'bonus'
  | 'performance'
  | 'overtime'
  | 'meal'
  | 'transport'
  | 'allowance'
  | 'base'
  | 'benefit'
  | 'statutory'
  | 'wage';
export type MoneyPeriod = 'hour' | 'day' | 'week' | 'month' | 'three-months' | 'quarter' | 'year';

export interface MoneyMention {
  readonly amount: number;
  readonly item: MoneyItem | undefined;
  readonly period: MoneyPeriod | undefined;
  /** Words between the amount before and this one, and after it up to the next. */
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

const items: readonly (readonly [MoneyItem, RegExp])[] = [
  ['statutory', /최저\s?(?:임금|시급|월급)(?:액|인)?|최임|(?:상|하)한액?|법정\s?(?:최저|시급)/g],
  ['average', /평균\s?(?:임금|일급|급여)?/g],
  ['ordinary', /통상\s?(?:임금|급여)?\s?(?:은|이)?\s?(?:시급|일급|월급)?/g],
  ['leave-pay', /연차\s?(?:유급)?(?:휴가)?\s?(?:미사용)?\s?(?:근로)?수당|미사용\s?(?:연차\s?)?수당/g],
  ['performance', /성과급|성과상여금?|인센티브|실적급|실적수당/g],
  ['bonus', /상여금?|보너스|명절비|떡값/g],
  [
    'overtime',
    /(?:연장|야간|휴일|시간\s?외|야근|잔업|특근|초과)\s?(?:근로|근무)?\s?(?:수당|비)?|OT\s?(?:수당|비)?/gi,
  ],
  ['meal', /식대|식비|밥값|점심(?:값)?|급식비?|식사비?|중식비?|식권/g],
  ['transport', /교통비|차비|유류비|차량유지비|통근비/g],
  ['allowance', /(?:직책|직무|직급|자격|근속|가족|기술|면허|위험|고정)?수당/g],
  ['base', /기본급|본봉|기본\s?월급/g],
  ['benefit', /구직급여일액|구직급여|실업급여|일액/g],
  ['wage', /시급|일급|일당|주급|월급|연봉|급여|임금|봉급|페이|보수/g],
];

const periods: readonly (readonly [MoneyPeriod, RegExp])[] = [
  ['hour', /시급|시간\s?당|(?:한|1)\s?시간에/g],
  ['day', /일급|일당|하루|(?<!\d)1일|일일|일\s?평균|구직급여일액|일액|통상일급/g],
  ['week', /주급|(?:한\s?주|1주|일주일)에/g],
  ['quarter', /(?:매\s?)?분기/g],
  ['year', /연봉|연간|매년|(?<![가-힣\d])연(?![가-힣])|(?:1|일)\s?년(?:간|에|치)?|한\s?해/g],
  [
    'month',
    /월급|월\s?(?:통상|기본|평균|임금|급여)|매월|매달|한\s?달|달마다|다달이|(?<![\d가-힣])월(?![가-힣])|월\s?소득/g,
  ],
];

/** '마지막 3개월 월급 합계' is one sum, whatever wage word stands in it. */
const threeMonths =
  /(?:3\s?개월|삼\s?개월|석\s?달|세\s?달)(?!\s?(?:만에|일하|일했|근무|다녔|다니|째|차))(?!.*(?:시급|일급|일당|하루|통상|[.?!])).{0,28}$/;

interface Labelled {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

function findLabels(text: string, rules: readonly (readonly [string, RegExp])[]): readonly Labelled[] {
  const found: Labelled[] = [];
  for (const [label, pattern] of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      // 연차수당 is not also 수당: the earlier, more telling rule keeps the words.
      if (match[0] !== '' && !found.some((other) => start < other.end && other.start < end))
        found.push({ label, start, end });
    }
  }
  return found;
}

type Rules = readonly (readonly [string, RegExp])[];

const nearestBefore = (labels: readonly Labelled[]) =>
  labels.reduce<Labelled | undefined>(
    (best, label) => (best === undefined || label.end > best.end ? label : best),
    undefined,
  );
const nearestAfter = (labels: readonly Labelled[]) =>
  labels.reduce<Labelled | undefined>(
    (best, label) => (best === undefined || label.start < best.start ? label : best),
    undefined,
  );

const labelIn = (rules: Rules, within: string, after: string): Labelled | undefined =>
  nearestBefore(findLabels(within, rules)) ??
  nearestAfter(findLabels(after, rules).filter((candidate) => candidate.start <= 4));

function periodOf(
  before: string,
  after: string,
  within: string,
  item: MoneyItem | undefined,
): MoneyPeriod | undefined {
  if (threeMonths.test(before) && !/^\s?씩/.test(after)) return 'three-months';
  const period = labelIn(periods, within, after)?.label as MoneyPeriod | undefined;
  // A base pay is by the month; the year before it is another's ('상여 연 600%, 기본급 200만원').
  return item === 'base' && period !== 'day' && period !== 'hour' ? 'month' : period;
}

/** Amounts of money in the text, each with what it is for and how often. Bare numbers count where a wage word names them. */
export function findMoney(text: string, quantities: readonly Quantity[]): readonly MoneyMention[] {
  const candidates = quantities.filter(
    (quantity) => (quantity.unit === 'won' && quantity.value > 0) || bareWage(text, quantity) !== undefined,
  );
  return candidates.map((quantity, position) => {
    const previous = candidates[position - 1];
    const closed = endWithParentheses(text, previous);
    const previousEnd = closed <= quantity.start ? closed : (previous?.end ?? 0);
    const nextStart = candidates[position + 1]?.start ?? text.length;
    const before = text.slice(Math.max(previousEnd, quantity.start - 45), quantity.start);
    const enclosed = text.slice(quantity.end, endWithParentheses(text, quantity));
    const after = text.slice(quantity.end, Math.min(nextStart, quantity.end + 14)).split(/[,.]\s/)[0] ?? '';
    // A word after the amount names it only where it touches it ('12,000원 시급'); further on it names the next.
    const clause = before.slice(/^.*[.?!]\s/s.exec(before)?.[0].length ?? 0);
    // A word after the amount names it only where it touches it ('12,000원 시급'); further on it names the next.
    const label = (rules: Rules, within: string) => labelIn(rules, within, after);
    const named = nearestBefore(findLabels(clause, items));
    const enclosedItem = nearestAfter(
      findLabels(enclosed.replace(/[^()]*(?:별도|제외|포함)[^()]*/, ''), items),
    )?.label;
    const plain = (named ?? label(items, before))?.label as MoneyItem | undefined;
    return {
      amount: Math.round(quantity.unit === 'won' ? quantity.value : (bareWage(text, quantity) ?? 0)),
      item: enclosedItem === 'ordinary' && (plain === 'wage' || plain === undefined) ? 'ordinary' : plain,
      period: periodOf(before, after, named === undefined ? before : clause, plain),
      before,
      after,
      start: quantity.start,
      end: quantity.end,
    };
  });
}

function endWithParentheses(text: string, quantity: Quantity | undefined): number {
  if (quantity === undefined) return 0;
  const enclosed = /^\s?\([^()]*\)/.exec(text.slice(quantity.end));
  return quantity.end + (enclosed?.[0].length ?? 0);
}

/** '시급 12000' is won; '월 260', '연봉 3600' are in 만원, for nobody earns 260 won a month. */
function bareWage(text: string, quantity: Quantity): number | undefined {
  if (quantity.unit !== 'bare') return undefined;
  if (quantity.value >= 10_000 && /^\d{1,3}(?:,\d{3})+$/.test(text.slice(quantity.start, quantity.end)))
    return quantity.value;
  const before = text.slice(Math.max(0, quantity.start - 10), quantity.start);
  const label =
    /(시급|일급|일당|주급|월급|연봉|기본급|통상임금|급여|임금|식대|상여금?|수당|(?<![\d가-힣])월|매달|매월)(?:은|는|이|가|을|를|도)?\s?(?:세전|세후|약|총|한)?\s?$/.exec(
      before,
    )?.[1];
  if (label === undefined) return undefined;
  if (quantity.value >= 5_000) return quantity.value;
  const monthly = /월|기본급|통상임금|급여/.test(label) && quantity.value >= 50 && quantity.value <= 2_000;
  const yearly = label === '연봉' && quantity.value >= 1_000;
  return monthly || yearly ? quantity.value * 10_000 : undefined;
}
