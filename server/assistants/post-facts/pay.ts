import { sinoNumeralAt } from '../../calculators/read/numerals.ts';
import type { Span } from './span.ts';

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year' | 'piece';

/** An amount of pay in won as the post states it. */
export interface Pay extends Span {
  readonly period: PayPeriod;
  readonly amount: number;
  /** The upper end of a range. */
  readonly most: number | undefined;
  /** Base pay, beside which other parts are named. */
  readonly base: boolean;
  /** The words of the label: 시급, 기본급. */
  readonly label: string;
}

const labels: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /시\s*급|시간당|시간급/gu],
  ['day', /일\s*급|일당|1일\s?급여/gu],
  ['week', /주급/gu],
  ['piece', /건당|회당\s?수당|개당/gu],
  ['year', /연\s*봉|연급|년봉/gu],
  [
    'month',
    /기본급|월급여?|월\s?(?:고정급|보수|기본급)|급\s*여|월\s*급|월수령|(?<![가-힣\d~-])월(?=\s?(?:세전\s?|세후\s?|약\s?|총\s?|최소\s?)?\d{2,})|보\s*수|임금|고정급/gu,
  ],
];
/** Between the label and the amount: punctuation and words that say nothing of how much. */
const between =
  /^\s?(?:은|는|이|가|도)?\s?(?:\([^)\d]{0,8}\))?[\s:：=]*(?:인턴\s?|신입\s?|경력\s?|초봉\s?)?(?:연봉|월급?|시급|일급|일당|기본급|월\s?기본급|월\s?고정급)?\s?(?:세전|세후|약|총|최소|최대|평균|각)?\s?(?:남자?|여자?)?\s?/u;
const range = /^\s?(?:만\s?원?|원)?\s?(?:~|∼|-|에서|부터)\s?/u;

export function readPay(text: string): readonly Pay[] {
  const found: Pay[] = [];
  for (const [period, pattern] of labels) {
    for (const match of text.matchAll(pattern)) {
      const pay = payAt(text, match.index ?? 0, match[0], period);
      if (pay && !found.some((other) => pay.start < other.end && other.start < pay.end)) found.push(pay);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function payAt(text: string, start: number, label: string, named: PayPeriod): Pay | undefined {
  const gap = between.exec(text.slice(start + label.length))?.[0] ?? '';
  const from = start + label.length + gap.length;
  if (!/\d/.test(text[from] ?? '')) return undefined;
  const first = sinoNumeralAt(text, from);
  if (!first || /^\s?(?:%|퍼센트|프로|일|회|명|개월|주(?!\s?\d))/u.test(text.slice(first.end)))
    return undefined;
  const period = periodOf(label + gap, named, first.value);
  const joint = range.exec(text.slice(first.end))?.[0];
  const second = joint === undefined ? undefined : sinoNumeralAt(text, first.end + joint.length);
  const unit = second?.lastPlace ?? first.lastPlace;
  const most = second && wonOf(second.value, second.lastPlace, period);
  const lastPlace = first.lastPlace ?? (second && first.value < 100_000 ? unit : undefined);
  const amount = wonOf(
    lastPlace === '만' && first.lastPlace === undefined ? first.value * 10_000 : first.value,
    lastPlace,
    period,
  );
  if (amount === undefined || !isPlausible(amount, period)) return undefined;
  const numberEnd = second && most !== undefined ? second.end : first.end;
  const end = numberEnd + (/^\s?(?:만\s?)?원/u.exec(text.slice(numberEnd))?.[0].length ?? 0);
  return {
    period,
    amount,
    most: most !== undefined && most > amount ? most : undefined,
    base: /기본급|고정급/u.test(label + gap),
    label,
    start,
    end,
  };
}

/** '급여: 시급 12,000원' is by the hour, and so is '급여 12,000원'; '급여 3,600만원' can only be a year's. */
function periodOf(words: string, named: PayPeriod, value: number): PayPeriod {
  if (/시\s*급/u.test(words)) return 'hour';
  if (/일\s*급|일당/u.test(words)) return 'day';
  if (/연\s*봉/u.test(words)) return 'year';
  if (/월/u.test(words) || named !== 'month') return named;
  if (value >= 5_000 && value < 40_000) return 'hour';
  return named;
}

/** Bare numbers are in 만원 where nobody could mean won: '월 260', '연봉 3600', '일당 15', '연봉 4천'. */
function wonOf(value: number, lastPlace: string | undefined, period: PayPeriod): number | undefined {
  if (lastPlace === '만' || lastPlace === '억') return value;
  const small =
    (period === 'month' && value >= 50 && value < 3_000) ||
    (period === 'year' && value >= 1_000 && value < 40_000) ||
    (period === 'day' && value >= 4 && value < 100) ||
    (period === 'week' && value >= 5 && value < 500);
  return small ? value * 10_000 : value;
}

function isPlausible(amount: number, period: PayPeriod): boolean {
  const least = { hour: 1_000, day: 10_000, week: 20_000, month: 100_000, year: 1_000_000, piece: 10 }[
    period
  ];
  return amount >= least;
}
