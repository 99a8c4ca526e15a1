import type { Calculation } from '../../calculators/calculator.ts';
import { exact } from '../../calculators/exact.ts';
import { minimumWageCheck } from '../../calculators/minimum-wage-check.ts';
import { monthlyStandardHours } from '../../calculators/ordinary-hours.ts';
import {
  minimumWageOf,
  probationMonths,
  probationPercent,
} from '../../calculators/parameters/minimum-wage-act.ts';
import type { Pay } from '../post-facts/pay.ts';
import type { PostFacts } from '../post-facts/post-facts.ts';
import type { Span } from '../post-facts/span.ts';

/** A pay of the post that stays below the minimum wage, and the arithmetic that shows it. */
export interface Shortfall {
  readonly at: Span;
  readonly figure: Calculation;
}

/** Weeks up to this go through the calculator by the month; longer ones are turned into an hour first. */
const contractualWeek = 40;

/** The first pay below the minimum wage of the year in which the work begins, in the reading that is kindest to the employer. */
export function belowMinimum(post: PostFacts): Shortfall | null {
  for (const pay of testable(post)) {
    const figure = compare(post, pay);
    if (figure && isLawfulProbation(post, pay, figure)) continue;
    if (figure?.result.violation === true) return { at: quoted(post, pay), figure };
  }
  return null;
}

/** A pay named for the probation may be a tenth lower where 최저임금법 제5조제2항 allows it. */
function isLawfulProbation({ text, contract }: PostFacts, { start }: Pay, { result }: Calculation): boolean {
  const forProbation = /(?:수습|인턴)[^\n]{0,10}$/u.test(text.slice(Math.max(0, start - 16), start));
  const longEnough = contract.permanent || (contract.months ?? 0) >= 12;
  const least = (Number(result.minimum_hourly_krw) * probationPercent) / 100;
  return forProbation && longEnough && !simpleLabour.test(text) && Number(result.actual_hourly_krw) >= least;
}

/** Every tested pay of the post with its arithmetic. */
export const compareAll = (post: PostFacts): readonly Calculation[] =>
  testable(post).flatMap((pay) => compare(post, pay) ?? []);

/** The pay of the post by the hour, held against the minimum wage; null where its hours are not told. */
export function compare({ hours, workYear }: PostFacts, pay: Pay, percent = 100): Calculation | null {
  const on = `${workYear}-01-01`;
  const check = (wage: Record<string, string | number>): Calculation =>
    minimumWageCheck.calculate({ work_year: workYear, ...wage }, on);
  const hourly = (amount: number, over: number): Calculation =>
    check({ pay_type: 'hourly', hourly_wage_krw: exact(amount).times(percent).over(100).over(over).floor() });
  const { daily } = hours;
  // A base pay is for the contractual week; what goes beyond it is paid beside.
  const weekly =
    hours.weekly !== undefined && pay.base ? Math.min(hours.weekly, contractualWeek) : hours.weekly;
  if (pay.period === 'hour') return hourly(pay.amount, 1);
  if (pay.period === 'day') return daily === undefined || daily <= 0 ? null : hourly(pay.amount, daily);
  if (weekly === undefined || weekly < 1 || weekly > 100) return null;
  if (pay.period === 'week') return hourly(pay.amount, weekly + Math.min(weekly, contractualWeek) / 5);
  const monthly = pay.period === 'year' ? exact(pay.amount).over(12).floor() : pay.amount;
  if (monthly < 100_000) return null;
  return weekly <= contractualWeek && percent === 100
    ? check({ pay_type: 'monthly', monthly_base_krw: monthly, weekly_hours: weekly })
    : hourly(monthly, monthlyStandardHours(weekly));
}

/**
 * What is tested: every hourly and daily pay, piece pay by what a day brings, and of the month the base pay where one
 * is named, else the highest, since the lower may be a part of it.
 */
function testable({ text, pay, hours }: PostFacts): readonly Pay[] {
  const plain = pay.filter((one) => !isPartial(text, one));
  const short = plain.filter(({ period }) => period === 'hour' || period === 'day' || period === 'week');
  const long = plain.filter(({ period }) => period === 'month' || period === 'year');
  const base = long.find(
    (one) => one.base && !/[+＋]\s?(?:식대|고정|직책)/u.test(text.slice(one.end, one.end + 12)),
  );
  const highest = long.reduce<Pay | undefined>(
    (best, one) => (best === undefined || monthOf(one) > monthOf(best) ? one : best),
    undefined,
  );
  const piece = pay
    .filter(({ period }) => period === 'piece')
    .flatMap((one) => byTheDay(text, one, hours.daily));
  const monthly = highest?.base ? { ...highest, base: false } : highest;
  return [...short, ...(base && base !== highest ? [base] : []), ...(monthly ? [monthly] : []), ...piece];
}

const monthOf = ({ period, amount, most }: Pay): number => (most ?? amount) / (period === 'year' ? 12 : 1);

/** Allowances, bonuses, deductions and training pay are no pay for the work itself; a guarantee of income neither. */
function isPartial(text: string, { start, end }: Pay): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  return (
    /(?:수당|인센티브|상여|보너스|성과급?|식대|교통비|교육|실습|재료비|장려금|포상|축하금|평균|공제|유니폼|숙소|기숙사)[^\n]{0,6}$/u.test(
      before,
    ) ||
    /^\s?(?:상당|한도|지원|공제|차감|까지\s?(?:지원|할인)|보장|무조건|확정|적|낮|덜|벌금|씩\s?(?:공제|차감)|[^\n]{0,6}급여에서\s?공제)/u.test(
      after,
    )
  );
}

const perDay = /하루\s?(?:평균|보통|약|대략|최대)?\s?(?<count>\d{1,4})\s?(?:건|개|곳|박스|콜|집|군데)/u;

function byTheDay(text: string, pay: Pay, daily: number | undefined): readonly Pay[] {
  const count = Number(perDay.exec(text)?.groups?.count);
  if (!Number.isFinite(count) || daily === undefined) return [];
  return [{ ...pay, period: 'day', amount: pay.amount * count }];
}

/** Piece pay is quoted with the count a day, an hourly pay as it stands. */
function quoted({ text }: PostFacts, pay: Pay): Span {
  const count = pay.label === '건당' ? perDay.exec(text.slice(pay.start, pay.start + 60)) : null;
  return count ? { start: pay.start, end: pay.start + count.index + count[0].length } : pay;
}

const simpleLabour =
  /청소|미화|경비|상하차|하역|분류|포장|주방\s?보조|설거지|세척|배달|전단|주차|세탁|단순|가사|택배|건설\s?일용|잡부|환경\s?미화|조립\s?보조|패킹|물류\s?보조|검표|경비원/u;

/**
 * Where a probation cut takes the pay below the minimum wage and 최저임금법 제5조제2항 does not allow it: a contract
 * under a year, beyond three months, more than a tenth, or simple labour.
 */
export function probationBelowMinimum(post: PostFacts): Span | null {
  const { probation, months } = post.contract;
  if (!probation || probation.percent >= 100 || probation.percent < 30) return null;
  const cut = testable(post)
    .map((pay) => compare(post, pay, probation.percent))
    .find((figure) => figure !== null);
  const minimum = minimumWageOf(post.workYear)?.hourly;
  if (!cut || minimum === undefined || cut.result.violation !== true) return null;
  const tooDeep =
    probation.percent < probationPercent ||
    Number(cut.result.actual_hourly_krw) < Math.floor((minimum * probationPercent) / 100);
  const tooLong = (probation.months ?? 0) > probationMonths;
  const shortContract = months !== undefined && months < 12;
  return tooDeep || tooLong || shortContract || simpleLabour.test(post.text) ? probation.at : null;
}
