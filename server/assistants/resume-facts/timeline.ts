import type { CalendarDate } from '../../contracts/index.ts';
import type { Span } from '../post-facts/span.ts';
import { monthCount, type Period, type WrittenDate } from './months.ts';
import type { ResumeFacts } from './resume-facts.ts';

/** Months between two employments that nothing in the résumé explains. */
export interface Gap {
  readonly months: number;
  /** The months of the employment before; where no other follows, only these. */
  readonly after: Span;
  readonly before: Span | null;
}

/** Two employments at the same time. */
export interface Overlap {
  readonly months: number;
  readonly earlier: Span;
  readonly later: Span;
}

/** A date that cannot be. `reversed`: the end lies before the beginning. `future`: after today. */
export interface ImpossibleDate {
  readonly reason: 'month' | 'day' | 'reversed' | 'future';
  readonly at: Span;
}

export interface Timeline {
  readonly gaps: readonly Gap[];
  readonly overlaps: readonly Overlap[];
  readonly impossible: readonly ImpossibleDate[];
}

type Dated = Pick<ResumeFacts, 'education' | 'experience' | 'pauses' | 'military' | 'certificates'>;

/** Shorter times between two employments need no explanation. */
const shortestGap = 6;

interface Stretch extends Span {
  /** Months since year 0, both included. */
  readonly from: number;
  readonly to: number;
}

export function timelineOf(facts: Dated, today: CalendarDate): Timeline {
  const thisMonth = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const [work, reversed] = [false, true].map((turned) =>
    stretchesOf(
      facts.experience.map(({ period }) => period).filter((period) => isReversed(period) === turned),
      thisMonth,
    ),
  ) as [readonly Stretch[], readonly Stretch[]];
  const explained = stretchesOf(
    [
      ...facts.education.map(({ period }) => period),
      ...facts.pauses.map(({ period }) => period),
      facts.military?.period ?? null,
    ],
    thisMonth,
  );
  return {
    gaps: gapsOf(work, [...explained, ...reversed], thisMonth),
    overlaps: overlapsOf(work),
    impossible: impossibleIn(facts, thisMonth),
  };
}

const stretchesOf = (periods: readonly (Period | null)[], thisMonth: number): readonly Stretch[] =>
  periods
    .flatMap((period) => {
      if (!period?.from || (!period.to && !period.ongoing)) return [];
      const from = monthCount(period.from);
      const to = period.to ? monthCount(period.to, true) : thisMonth;
      // A reversed period fills its months all the same: it is told of as what it is.
      return [{ from: Math.min(from, to), to: Math.max(from, to), start: period.start, end: period.end }];
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);

function gapsOf(work: readonly Stretch[], explained: readonly Stretch[], thisMonth: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let last = work[0];
  for (const next of [...work.slice(1), null]) {
    if (!last) break;
    const until = next?.from ?? thisMonth + 1;
    const months = freeMonths(last.to + 1, until - 1, explained);
    const least = next ? shortestGap : 2 * shortestGap;
    if (months >= least) gaps.push({ months, after: spanOf(last), before: next && spanOf(next) });
    if (next && next.to > last.to) last = next;
  }
  return gaps;
}

/** Months of a stretch of which nothing is told. */
function freeMonths(from: number, to: number, explained: readonly Stretch[]): number {
  let free = 0;
  for (let month = from; month <= to; month += 1)
    if (!explained.some((stretch) => stretch.from <= month && month <= stretch.to)) free += 1;
  return free;
}

function overlapsOf(work: readonly Stretch[]): readonly Overlap[] {
  return work.flatMap((later, at) => {
    const earlier = work.slice(0, at).find((one) => one.to > later.from);
    if (!earlier) return [];
    const months = Math.min(earlier.to, later.to) - later.from + 1;
    return [{ months, earlier: spanOf(earlier), later: spanOf(later) }];
  });
}

const isReversed = (period: Period | null): boolean =>
  period?.from != null && period.to != null && monthCount(period.from) > monthCount(period.to, true);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function impossibleIn(facts: Dated, thisMonth: number): readonly ImpossibleDate[] {
  const periods = [...facts.education, ...facts.experience, ...facts.pauses].flatMap(
    ({ period }) => period ?? [],
  );
  const service = facts.military?.period ? [facts.military.period] : [];
  const all = [...periods, ...service];
  const reversed = all.filter(isReversed);
  const dates = [
    ...all.flatMap(({ from, to }) => [from, to]),
    ...facts.certificates.map(({ acquired }) => acquired),
  ].filter((date) => date !== null);
  const late = facts.experience
    .flatMap(({ period }) => [period?.from, period?.to])
    .filter((date) => date != null && monthCount(date) > thisMonth) as WrittenDate[];
  return [
    ...reversed.map((period) => ({ reason: 'reversed' as const, at: spanOf(period) })),
    ...dates.flatMap((date) => (date.impossible ? [{ reason: date.impossible, at: spanOf(date) }] : [])),
    ...late
      .filter(({ start }) => !reversed.some((period) => period.start <= start && start < period.end))
      .map((date) => ({ reason: 'future' as const, at: spanOf(date) })),
  ].sort((one, other) => one.at.start - other.at.start);
}
