import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbeddedStore } from '../knowledge/index/embedded-store.ts';
import type { Embedder } from '../knowledge/index/embedder.ts';
import type { VectorStore } from '../knowledge/index/vector-store.ts';
import { createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../knowledge/retrieve/create-retriever.ts';
import type { Records } from '../server/records/records.ts';
import { recordsInMemory } from '../tests/fixtures/records.ts';
import { ingest } from './ingest.ts';
import { rebuildForModel } from './rebuild-for-model.ts';
import { isWhole, verifyIndex } from './verify-index.ts';

let folder: string;
let records: Records;
let store: VectorStore;
const analyzer = await createAnalyzer();
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'naru-model-'));
  records = await recordsInMemory();
  store = await openEmbeddedStore(path.join(folder, 'index'));
});
afterAll(async () => {
  await store.close();
  await records.close();
  await rm(folder, { recursive: true });
});

/** Embeds into so many dimensions; `questions` are those that it was asked for. */
function embedder(model: string, dimensions: number, during: () => Promise<void> = async () => {}) {
  const questions: string[] = [];
  const embed: Embedder['embed'] = async (texts, purpose) => {
    if (purpose === 'query') questions.push(...texts);
    else await during();
    return texts.map((text) => Array.from({ length: dimensions }, (_, i) => 1 + ((text.length + i) % 3)));
  };
  return { model, embed, questions };
}

test('a change of the model fills a new index, while the old one serves with the former model', async () => {
  const file = path.join(folder, '안내.txt');
  await writeFile(file, '주휴수당 안내\n\n주휴수당은 유급휴일의 임금입니다.');
  const one = embedder('one', 4);
  const index = { store, analyzer, manifest: records.manifest, embeddings: records.embeddings };
  await ingest([file], { ...index, embedder: one }, { report: () => undefined });
  expect(await store.denseModel()).toBe('one');

  const away = { model: 'two', embed: () => Promise.reject(new Error('connection refused')) };
  const notices: string[] = [];
  await rebuildForModel({ ...index, embedder: away }, (event) => {
    if (event.type === 'notice') notices.push(event.text);
  });
  expect(notices).toEqual([expect.stringContaining('connection refused')]);
  expect(await store.denseModel()).toBe('one');
  // Nothing is indexed anew meanwhile: the vectors of two models do not mix.
  expect(await ingest([file], { ...index, embedder: away }, { report: () => undefined })).toMatchObject({
    unchanged: 1,
  });

  let served = 0;
  const two = embedder('two', 6, async () => {
    const retriever = createRetriever({ store, analyzer, embedder: two, embedderOf: () => one });
    served += (await retriever.search({ text: '주휴수당', k: 3, asOf: '2026-11-22' })).length;
  });
  await rebuildForModel({ ...index, embedder: two }, () => undefined);
  expect(served).toBeGreaterThan(0);
  expect(one.questions.length).toBeGreaterThan(0);
  expect(two.questions).toEqual([]);
  expect(await store.denseModel()).toBe('two');
  expect(isWhole(await verifyIndex(store, records.manifest))).toBe(true);
  expect(await ingest([file], { ...index, embedder: two }, { report: () => undefined })).toMatchObject({
    unchanged: 1,
  });
  await createRetriever({ store, analyzer, embedder: two }).search({
    text: '주휴수당',
    k: 3,
    asOf: '2026-11-22',
  });
  expect(two.questions).toEqual(['주휴수당']);
});
