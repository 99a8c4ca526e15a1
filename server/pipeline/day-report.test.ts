import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { RunResult } from '../contracts/index.ts';
import { dayReport, keepDayReport, reportOf } from './day-report.ts';

const run = (more: Partial<RunResult>): RunResult =>
  ({ status: 'answered', topic: 'wages', withheld: 0, timings: { total: 100 }, ...more }) as RunResult;

test('counts each ending by topic, and all of them', () => {
  const report = reportOf(
    [
      run({ timings: { total: 100, firstText: 20 } }),
      run({ timings: { total: 300, firstText: 40 }, withheld: 2 }),
      run({ status: 'clarification', topic: 'leave' }),
      run({ status: 'unanswerable_out_of_scope', topic: null }),
      run({ status: 'error_model' }),
    ],
    '2026-11-22',
  );
  expect(report).toContain('# 나루 하루 보고: 2026-11-22');
  expect(report).toContain('| 임금 | 3 | 2 | 0 | 0 | 0 | 0 | 1 | 2 | 20 | 100 | 300 |');
  expect(report).toContain('| 휴가와 휴직 | 1 | 0 | 1 |');
  expect(report).toContain('| 주제 없음 | 1 | 0 | 0 | 0 | 1 |');
  expect(report).toContain('| **모두** | 5 | 2 | 1 | 0 | 1 | 0 | 1 | 2 |');
});

test('takes the day as it is in Seoul, and keeps its report once', async () => {
  const spans: string[][] = [];
  const reviews = {
    runsBetween: async (from: Date, until: Date) => {
      spans.push([from.toISOString(), until.toISOString()]);
      return [];
    },
  };
  expect(await dayReport(reviews, '2026-11-22')).toContain('질문이 없었습니다');
  expect(spans).toEqual([['2026-11-21T15:00:00.000Z', '2026-11-22T15:00:00.000Z']]);
  const folder = await mkdtemp(path.join(tmpdir(), 'naru-report-'));
  expect(await keepDayReport(reviews, '2026-11-22', folder)).toBe(true);
  expect(await keepDayReport(reviews, '2026-11-22', folder)).toBe(false);
  expect(await readFile(path.join(folder, 'reports/2026-11-22.md'), 'utf8')).toContain('하루 보고');
});
