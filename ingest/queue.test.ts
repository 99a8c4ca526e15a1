import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Records } from '../server/records/records.ts';
import { recordsInMemory } from '../tests/fixtures/records.ts';
import type { IngestSummary } from './ingest-event.ts';
import { IngestQueue, type IngestWork } from './queue.ts';

const nothing: IngestSummary = { indexed: 0, unchanged: 0, removed: 0, skipped: 0, failed: 0, passages: 0 };
const job = (path: string) => ({ what: 'documents', origin: 'upload', paths: [path] }) as const;
const quiet = () => {};

let records: Records;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterAll(() => records.close());

const open: IngestQueue[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((queue) => queue.close()));
  await records.ingestJobs.forget(new Date('9999-01-01'));
});

function queueOf(work: IngestWork): IngestQueue {
  const queue = new IngestQueue(records.ingestJobs, work);
  open.push(queue);
  return queue;
}

/** Work that ends when the test says so. */
function heldWork() {
  const begun: string[] = [];
  let release = quiet;
  const work: IngestWork = async ({ paths }, _report, signal) => {
    begun.push(paths[0] ?? '');
    await new Promise<void>((resolve, reject) => {
      release = resolve;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return nothing;
  };
  return { work, begun, release: () => release() };
}

test('jobs are done one at a time in the order in which they came', async () => {
  const held = heldWork();
  const queue = queueOf(held.work);
  const [first, second] = [queue.run(job('/a'), quiet), queue.run(job('/b'), quiet)];
  await vi.waitFor(() => expect(held.begun).toEqual(['/a']));
  expect((await records.ingestJobs.latest(9)).map(({ state }) => state).sort()).toEqual([
    'running',
    'waiting',
  ]);
  held.release();
  await first;
  await vi.waitFor(() => expect(held.begun).toEqual(['/a', '/b']));
  held.release();
  expect(await second).toEqual(nothing);
});

test('a job like one that still waits is that one', async () => {
  const held = heldWork();
  const queue = queueOf(held.work);
  await queue.add(job('/a'));
  await vi.waitFor(() => expect(held.begun).toHaveLength(1));
  const waiting = await queue.add(job('/b'));
  expect((await queue.add(job('/b'))).id).toBe(waiting.id);
  // The one under way may have read the file before it changed again.
  expect(await queue.add(job('/a'))).toMatchObject({ state: 'waiting' });
});

test('a job that fails says why, and the next one is done', async () => {
  const queue = queueOf(async ({ paths }, report) => {
    report({ type: 'file', path: '/x.hwp', outcome: 'failed', passages: 0, reason: '암호가 걸려 있습니다.' });
    if (paths[0] === '/bad') throw new Error('The disk is full.');
    return { ...nothing, failed: 1 };
  });
  await expect(queue.run(job('/bad'), quiet)).rejects.toThrow('The disk is full.');
  expect(await queue.run(job('/good'), quiet)).toMatchObject({ failed: 1 });
  const [good, bad] = await records.ingestJobs.latest(2);
  expect(bad).toMatchObject({ state: 'failed', error: 'The disk is full.' });
  expect(good).toMatchObject({
    state: 'done',
    failures: [{ path: '/x.hwp', reason: '암호가 걸려 있습니다.' }],
  });
});

test('what is under way when the queue closes is done by the next one, and whoever waits is told', async () => {
  const held = heldWork();
  const first = new IngestQueue(records.ingestJobs, held.work);
  const waiting = first.run(job('/a'), quiet);
  const told = expect(waiting).rejects.toThrow('Nothing is lost');
  await vi.waitFor(() => expect(held.begun).toHaveLength(1));
  await first.close();
  await told;
  const again: string[] = [];
  await queueOf(async ({ paths }) => {
    again.push(...paths);
    return nothing;
  }).start();
  await vi.waitFor(() => expect(again).toEqual(['/a']));
});

test('a job that is given up is not done again', async () => {
  const held = heldWork();
  const queue = queueOf(held.work);
  const interrupted = new AbortController();
  const waiting = queue.run(job('/a'), quiet, interrupted.signal);
  await vi.waitFor(() => expect(held.begun).toHaveLength(1));
  interrupted.abort(new Error('Interrupted.'));
  await expect(waiting).rejects.toThrow('Interrupted.');
  expect((await records.ingestJobs.latest(1))[0]).toMatchObject({ state: 'failed', error: 'Interrupted.' });
});
