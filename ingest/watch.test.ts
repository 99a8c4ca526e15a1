import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFiles } from './watch.ts';

let folder: string;
let stop: AbortController;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'naru-watch-')));
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await rm(folder, { recursive: true });
});

test('hands over everything at first, then what is added, changed and deleted', async () => {
  await writeFile(join(folder, 'a.txt'), '하나');
  const handed: string[][] = [];
  const watching = watchFiles([folder], async (changed) => handed.push(changed.sort()), {
    signal: stop.signal,
    warn: () => {},
    everyMs: 20,
  });
  await vi.waitFor(() => expect(handed).toEqual([[folder]]));
  await writeFile(join(folder, 'b.txt'), '둘');
  await vi.waitFor(() => expect(handed.at(-1)).toEqual([join(folder, 'b.txt')]));
  await writeFile(join(folder, 'a.txt'), '하나와 반');
  await vi.waitFor(() => expect(handed.at(-1)).toEqual([join(folder, 'a.txt')]));
  await rm(join(folder, 'b.txt'));
  await vi.waitFor(() => expect(handed.at(-1)).toEqual([join(folder, 'b.txt')]));
  expect(handed).toHaveLength(4);
  stop.abort();
  await watching;
});

test('what could not be handed over is handed over again', async () => {
  const handed: string[][] = [];
  const warnings: string[] = [];
  const watching = watchFiles(
    [folder],
    async (changed) => {
      if (warnings.length === 0) throw new Error('The server stops.');
      handed.push(changed);
    },
    { signal: stop.signal, warn: (text) => warnings.push(text), everyMs: 20 },
  );
  await vi.waitFor(() => expect(handed).toEqual([[folder]]));
  expect(warnings).toEqual(['The server stops. It is tried again.']);
  stop.abort();
  await watching;
});
