import { cp, mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { openEmbeddedStore } from './embedded-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-unbegun-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([0, 10, 64])('an index whose log was cut off at %i bytes by a kill opens', async (bytes) => {
  const living = join(folder, `living-${bytes}`);
  const store = await openEmbeddedStore(living);
  const terms = new Map([[1, 1]]);
  await store.upsert([{ passage: passageWith({}), vectors: { morpheme: terms, bigram: terms } }]);
  const killed = join(folder, `killed-${bytes}`);
  // What a kill leaves: the files as they are, without the lock.
  await cp(living, killed, { recursive: true });
  await store.close();
  const logs = (await readdir(killed, { recursive: true })).filter((name) => name.endsWith('.wal'));
  expect(logs.length).toBeGreaterThan(0);
  for (const log of logs) await truncate(join(killed, log), bytes);
  const reopened = await openEmbeddedStore(killed);
  expect(await reopened.count()).toBe(0);
  await reopened.upsert([{ passage: passageWith({}), vectors: { morpheme: terms, bigram: terms } }]);
  expect(await reopened.count()).toBe(1);
  await reopened.close();
});
