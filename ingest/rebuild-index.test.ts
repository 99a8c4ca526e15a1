import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openIndex, rebuildIndex } from '../knowledge/index/open-index.ts';
import { createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import type { Records } from '../server/records/records.ts';
import { recordsInMemory } from '../tests/fixtures/records.ts';
import { ingest } from './ingest.ts';
import { fillFromSources, replaceManifest } from './rebuild-index.ts';
import { isWhole, verifyIndex } from './verify-index.ts';

let home: string;
let records: Records;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'naru-rebuild-'));
  records = await recordsInMemory();
});
afterAll(async () => {
  await records.close();
  await rm(home, { recursive: true });
});

it('finds what is missing, and rebuilds it from the files and from what is left of those that are gone', async () => {
  const settings = { folder: join(home, 'index') };
  const [kept, gone] = [join(home, 'kept.md'), join(home, 'gone.md')];
  await writeFile(kept, '# 연차 안내\n\n연차는 한 해를 일하면 생깁니다.\n');
  await writeFile(gone, '# 상담 안내\n\n상담은 아홉 시에 시작합니다.\n');
  const parts = { analyzer: await createAnalyzer(), manifest: records.manifest };
  const quiet = { report: () => {} };

  let store = await openIndex(settings);
  await ingest([kept, gone], { ...parts, store }, quiet);
  expect(isWhole(await verifyIndex(store, records.manifest))).toBe(true);
  const entry = (await records.manifest.all()).find(({ source }) => source.endsWith('kept.md'));
  await store.deleteDocument(entry?.documentId ?? '');
  await rm(gone);
  const broken = await verifyIndex(store, records.manifest);
  expect([isWhole(broken), [...broken.missing.values()]]).toEqual([false, [entry?.passageIds.length]]);
  await store.close();

  await rebuildIndex(settings, async (next, present) => {
    const entries = await fillFromSources(next, present, parts, () => {});
    await replaceManifest(records.manifest, entries);
  });
  store = await openIndex(settings);
  expect(isWhole(await verifyIndex(store, records.manifest))).toBe(true);
  expect((await records.manifest.all()).map(({ source }) => source.split('/').at(-1)).sort()).toEqual([
    'gone.md',
    'kept.md',
  ]);
  await store.close();
}, 60_000);
