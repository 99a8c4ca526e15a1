import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DenseVectors } from './dense-vectors.ts';
import { ingestFiles } from './ingest-files.ts';
import type { ManifestEntry } from './manifest.ts';
import { ManifestView } from './manifest-view.ts';
import { readForIngest } from './read-file.ts';
import type { IngestRun } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A run that must not reach its index; what it writes to the manifest is in `written`. */
async function runWithoutIndex() {
  const written: ManifestEntry[] = [];
  const manifest = await ManifestView.read({
    all: async () => [],
    write: async (...entries) => void written.push(...entries),
    remove: () => Promise.reject(new Error('there is nothing to remove')),
  });
  const run: IngestRun = {
    index: {} as never,
    manifest,
    dense: new DenseVectors(undefined, () => {}),
    sparsePipeline: '1',
    fullPipeline: '1',
    laws: new Map(),
    versionList: new Map(),
    clock: () => new Date('2026-11-22T00:00:00Z'),
  };
  return { run, written };
}

const ingestFile = async (path: string, run: IngestRun) =>
  (await ingestFiles([await readForIngest(path, run)], run))[0];

test('a file of more than 100 MB is refused before it is read', async () => {
  const path = join(folder, 'dump.txt');
  await writeFile(path, '');
  await truncate(path, 101 * 1024 * 1024);
  const { run } = await runWithoutIndex();
  expect(await ingestFile(path, run)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('101 MB'),
  });
});

test('a bad file is written down once, until it or its fault changes', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, ' ');
  const { run, written } = await runWithoutIndex();
  await ingestFile(path, run);
  await ingestFile(path, run);
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({
    source: path,
    state: 'failed',
    error: '빈 파일입니다. (The file is empty.)',
  });
  await writeFile(path, Uint8Array.from([0]));
  await ingestFile(path, run);
  expect(written.map(({ error }) => error)).toEqual([
    expect.stringContaining('empty'),
    expect.stringContaining('Its form is not one that Naru reads'),
  ]);
});

test('a file that was changed after it was read goes in as it is now', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, '주휴수당은 옛날 내용입니다.');
  const { run } = await runWithoutIndex();
  const before = await readForIngest(path, run);
  expect(before.content).toHaveProperty('document');
  await writeFile(path, ' ');
  expect(await ingestFiles([before], run)).toMatchObject([{ outcome: 'failed' }]);
});
