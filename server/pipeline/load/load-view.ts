import type { LoadPoint, LoadRange, LoadView } from '../../contracts/index.ts';
import type { LoadRecords, LoadRow } from '../../records/load.ts';
import { added, durationsOf } from './durations.ts';
import { type Span, spanMs, startOf } from './span.ts';

/** What is read for each range, and in how many steps it is shown. */
const ranges: Readonly<
  Record<LoadRange, { readonly rows: LoadRow['span']; readonly step: Span; readonly steps: number }>
> = {
  hour: { rows: 'minute', step: 'minute', steps: 60 },
  day: { rows: 'hour', step: 'hour', steps: 24 },
  week: { rows: 'hour', step: 'day', steps: 7 },
  month: { rows: 'hour', step: 'day', steps: 30 },
};

/** What all processes did in the last hour, day, week or month, step by step up to the one under way. */
export async function viewLoad(records: LoadRecords, range: LoadRange, now: Date): Promise<LoadView> {
  const { rows, step, steps } = ranges[range];
  const first = startOf(step, now).getTime() - (steps - 1) * spanMs[step];
  const kept = await records.between(rows, new Date(first), now);
  const points = Array.from({ length: steps }, (_, place) => {
    const begins = first + place * spanMs[step];
    const inside = kept.filter(({ at }) => {
      const since = at.getTime() - begins;
      return since >= 0 && since < spanMs[step];
    });
    return pointOf(new Date(begins), inside);
  });
  return { at: now.toISOString(), step, points };
}

function pointOf(at: Date, rows: readonly LoadRow[]): LoadPoint {
  const counts = rows.map((row) => row.counts);
  const sum = (name: 'runs' | 'failed' | 'turnedAway') => counts.reduce((total, one) => total + one[name], 0);
  const durations = (name: 'firstText' | 'total' | 'waited') =>
    durationsOf(counts.reduce<readonly number[]>((all, one) => added(all, one[name]), []));
  return {
    at: at.toISOString(),
    runs: sum('runs'),
    failed: sum('failed'),
    turnedAway: sum('turnedAway'),
    firstText: durations('firstText'),
    total: durations('total'),
    waited: durations('waited'),
    mostWaiting: mostAtOnce(rows, 'mostWaiting'),
    mostBusy: mostAtOnce(rows, 'mostBusy'),
  };
}

/** Processes work at the same time and add up; the rows of one follow each other. */
function mostAtOnce(rows: readonly LoadRow[], name: 'mostWaiting' | 'mostBusy'): number {
  const most = new Map<string, number>();
  for (const { at, counts } of rows) {
    const moment = at.toISOString();
    most.set(moment, (most.get(moment) ?? 0) + counts[name]);
  }
  return Math.max(0, ...most.values());
}
