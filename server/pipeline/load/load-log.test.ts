import { expect, test } from 'vitest';
import type { LoadRecords, LoadRow } from '../../records/load.ts';
import { createLoadLog } from './load-log.ts';
import { viewLoad } from './load-view.ts';

/** Records in memory that keep rows as the database does. */
function memory() {
  const rows = new Map<string, LoadRow>();
  const state = { writes: 0, away: false };
  const records: LoadRecords = {
    async keep(kept) {
      if (state.away) throw new Error('the database is away');
      if (kept.length > 0) state.writes += 1;
      for (const row of kept) rows.set(`${row.span} ${row.at.toISOString()} ${row.process}`, row);
    },
    between: async (span, from, until) =>
      [...rows.values()].filter((row) => row.span === span && row.at >= from && row.at < until),
    async forget(span, before) {
      for (const [key, row] of rows) if (row.span === span && row.at < before) rows.delete(key);
    },
  };
  return { rows, records, state };
}

function openLog(records: LoadRecords, process: string, start = '2026-11-22T03:10:20Z') {
  const state = { now: new Date(start), busy: 0, waiting: 0 };
  const log = createLoadLog({ records, queue: () => state, now: () => state.now, process });
  return { state, log };
}

const answered = (ms: number) => ({ status: 'answered', timings: { firstText: ms, total: ms * 2 } }) as const;

test('an idle server writes nothing, and what has been written is not written again', async () => {
  const { records, state } = memory();
  const { log } = openLog(records, 'one');
  await log.tick();
  expect(state.writes).toBe(0);
  log.ran(answered(80));
  await log.tick();
  await log.tick();
  expect(state.writes).toBe(1);
});

test('runs count in their own minute, several processes add up, and the queue is told at its longest', async () => {
  const { records } = memory();
  const one = openLog(records, 'one');
  const other = openLog(records, 'other');
  one.log.ran(answered(80));
  one.state.waiting = 3;
  await one.log.tick();
  one.state.waiting = 0;
  other.state.waiting = 2;
  other.log.ran({ status: 'error_capacity', timings: {} });
  other.log.ran({ status: 'error_model', timings: { total: 9_000 } });
  await other.log.tick();
  one.state.now = new Date('2026-11-22T03:11:05Z');
  one.log.ran(answered(80));
  await one.log.tick();

  const { step, points } = await viewLoad(records, 'hour', one.state.now);
  expect([step, points.length]).toEqual(['minute', 60]);
  expect(points.slice(-3).map(({ at, runs }) => [at, runs])).toEqual([
    ['2026-11-22T03:09:00.000Z', 0],
    ['2026-11-22T03:10:00.000Z', 3],
    ['2026-11-22T03:11:00.000Z', 1],
  ]);
  expect(points.at(-2)).toMatchObject({ failed: 1, turnedAway: 1, mostWaiting: 5 });
  expect(points.at(-2)?.firstText).not.toBeNull();
  const day = await viewLoad(records, 'day', one.state.now);
  expect(day.points.at(-1)).toMatchObject({ at: '2026-11-22T03:00:00.000Z', runs: 4 });
  const week = await viewLoad(records, 'week', one.state.now);
  expect(week.points.at(-1)).toMatchObject({ at: '2026-11-21T15:00:00.000Z', runs: 4 });
});

test('what could not be written is written when the database is back', async () => {
  const { records, state } = memory();
  const { log, state: server } = openLog(records, 'one');
  log.ran(answered(80));
  state.away = true;
  await expect(log.tick()).rejects.toThrow('away');
  server.now = new Date('2026-11-22T03:12:00Z');
  state.away = false;
  await log.tick();
  const { points } = await viewLoad(records, 'hour', server.now);
  expect(points.reduce((sum, { runs }) => sum + runs, 0)).toBe(1);
});

test('minutes are forgotten after two days, hours are not', async () => {
  const { records, rows } = memory();
  const { log, state } = openLog(records, 'one');
  log.ran(answered(80));
  await log.tick();
  state.now = new Date('2026-11-25T03:10:00Z');
  log.ran(answered(80));
  await log.tick();
  expect([...rows.values()].map(({ span, at }) => [span, at.toISOString().slice(0, 13)])).toEqual([
    ['hour', '2026-11-22T03'],
    ['minute', '2026-11-25T03'],
    ['hour', '2026-11-25T03'],
  ]);
});
