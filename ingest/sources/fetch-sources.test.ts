import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchSources, takeSourceLists } from './fetch-sources.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('lists and paths may stand in any order; a list without a file is no list', () => {
  expect(takeSourceLists(['docs', '--urls', '/a.txt', '--laws', '/b.txt', '--urls'])).toEqual({
    lists: [
      { kind: 'urls', file: '/a.txt' },
      { kind: 'laws', file: '/b.txt' },
    ],
    rest: ['docs', '--urls'],
  });
});

test('nothing is fetched before the hosts and the key are set', async () => {
  const file = join(folder, 'list.txt');
  await writeFile(file, 'https://www.moel.go.kr/\n');
  const settings = { folder, hosts: [], lawKey: null };
  await expect(fetchSources([{ kind: 'urls', file }], settings, () => {})).rejects.toThrow(
    'NARU_SOURCE_HOSTS',
  );
  await expect(fetchSources([{ kind: 'laws', file }], settings, () => {})).rejects.toThrow(
    'NARU_LAW_API_KEY',
  );
});

test('an address outside the allowed hosts is told and counted, and nothing is asked', async () => {
  const file = join(folder, 'list.txt');
  await writeFile(file, 'http://127.0.0.1/\n');
  const lines: string[] = [];
  const settings = { folder, hosts: ['127.0.0.1'], lawKey: null };
  const { failed, folders } = await fetchSources([{ kind: 'urls', file }], settings, (line) =>
    lines.push(line),
  );
  expect([failed, folders.length]).toEqual([1, 1]);
  expect(lines).toEqual([
    expect.stringMatching(/^failed: http:\/\/127\.0\.0\.1\/ — .*not on the public internet/),
  ]);
});
