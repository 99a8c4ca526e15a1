import type { RunResult } from '../../contracts/index.ts';
import type { QueueLoad } from '../../models/admission.ts';
import type { LoadRecords, LoadRow } from '../../records/load.ts';
import type { LoadCounts } from '../../records/load-counts.ts';
import { counted } from './durations.ts';
import { spanMs, startOf } from './span.ts';

/** Keeps count of what this process does, minute by minute and hour by hour. */
export interface LoadLog {
  /** Counts a run that is over. */
  ran(result: Pick<RunResult, 'status' | 'timings'>): void;
  /**
   * Looks at the queue and writes what has changed: one statement, and none where nothing happened. Called every few
   * seconds, and once in the end. What could not be written is written the next time.
   */
  tick(): Promise<void>;
}

export interface LoadLogSettings {
  readonly records: LoadRecords;
  readonly queue: () => Pick<QueueLoad, 'busy' | 'waiting'>;
  readonly now: () => Date;
  /** Names this process among those that share the database. */
  readonly process: string;
}

/** Minutes are for looking at what goes on now, hours for comparing months. */
const keptDays = { minute: 2, hour: 400 } as const;
const spans = ['minute', 'hour'] as const;

interface OpenRow {
  readonly row: LoadRow;
  readonly written: boolean;
}

const nothing: LoadCounts = {
  runs: 0,
  failed: 0,
  turnedAway: 0,
  firstText: [],
  total: [],
  waited: [],
  mostWaiting: 0,
  mostBusy: 0,
};

export function createLoadLog({ records, queue, now, process }: LoadLogSettings): LoadLog {
  const open = new Map<string, OpenRow>();
  let writing: Promise<void> | null = null;
  let forgotAt = 0;

  function change(by: (counts: LoadCounts) => LoadCounts): void {
    for (const span of spans) {
      const at = startOf(span, now());
      const key = `${span} ${at.toISOString()}`;
      const counts = open.get(key)?.row.counts ?? nothing;
      open.set(key, { row: { span, at, process, counts: by(counts) }, written: false });
    }
  }

  function lookAtQueue(): void {
    const { busy, waiting } = queue();
    if (busy === 0 && waiting === 0) return;
    change((counts) => ({
      ...counts,
      mostBusy: Math.max(counts.mostBusy, busy),
      mostWaiting: Math.max(counts.mostWaiting, waiting),
    }));
  }

  async function write(): Promise<void> {
    const changed = [...open].filter(([, { written }]) => !written);
    await records.keep(changed.map(([, { row }]) => row));
    for (const [key, { row }] of changed)
      if (open.get(key)?.row === row) open.set(key, { row, written: true });
    for (const [key, { row, written }] of open)
      if (written && row.at < startOf(row.span, now())) open.delete(key);
    if (now().getTime() - forgotAt < spanMs.hour) return;
    for (const span of spans)
      await records.forget(span, new Date(now().getTime() - keptDays[span] * spanMs.day));
    forgotAt = now().getTime();
  }

  return {
    ran({ status, timings }) {
      lookAtQueue();
      const timed = (classes: readonly number[], name: string) =>
        timings[name] === undefined ? classes : counted(classes, timings[name]);
      change((counts) => ({
        ...counts,
        runs: counts.runs + 1,
        turnedAway: counts.turnedAway + (status === 'error_capacity' ? 1 : 0),
        failed: counts.failed + (status.startsWith('error_') && status !== 'error_capacity' ? 1 : 0),
        firstText: timed(counts.firstText, 'firstText'),
        total: timed(counts.total, 'total'),
        waited: timed(counts.waited, 'admit'),
      }));
    },
    async tick() {
      await writing?.catch(() => {});
      lookAtQueue();
      writing = write();
      await writing;
    },
  };
}
