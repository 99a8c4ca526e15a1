import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../server/contracts/passage.ts';
import { passageWith } from '../../tests/builders/passage.ts';
import { openEmbeddedStore } from '../index/embedded-store.ts';
import type { VectorStore } from '../index/vector-store.ts';
import { createAnalyzer } from './analyzer.ts';
import { createRetriever } from './create-retriever.ts';

const analyzer = await createAnalyzer();
const asOf = '2026-11-22';

const weeklyHoliday = passageWith({});
const annualLeave = passageWith({
  locator: '제60조제1항',
  heading: '연차 유급휴가',
  text: '① 사용자는 1년간 80퍼센트 이상 출근한 근로자에게 15일의 유급휴가를 주어야 한다.',
});
const notYet = passageWith({
  locator: '제60조제1항',
  heading: '연차 유급휴가',
  text: '① 사용자는 근로자에게 20일의 연차 유급휴가를 주어야 한다.',
  effectiveFrom: '2027-01-01',
});

describe('the retriever', () => {
  let store: VectorStore;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'naru-retriever-'));
    store = await openEmbeddedStore(folder);
    const add = async (passage: Passage) => ({ passage, vectors: await analyzer.passageVectors(passage) });
    await store.upsert(await Promise.all([weeklyHoliday, annualLeave, notYet].map(add)));
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const retriever = () => createRetriever({ store, analyzer });

  it('ranks the passage about the question first, and says what each part gave', async () => {
    const [first] = await retriever().search({ text: '연차휴가는 며칠인가요?', k: 5, asOf });
    expect(first).toMatchObject({ id: annualLeave.id, title: '근로기준법', locator: '제60조제1항' });
    expect(first?.parts).toHaveProperty('morpheme');
    expect(first?.parts).toHaveProperty('bigram');
  });

  it('answers by the law of the day', async () => {
    const found = await retriever().search({ text: '연차휴가', k: 5, asOf });
    expect(found.map(({ id }) => id)).not.toContain(notYet.id);
    const later = await retriever().search({ text: '연차휴가', k: 5, asOf: '2027-01-01' });
    expect(later.map(({ id }) => id)).toContain(notYet.id);
  });

  it('gives at most k passages, and none for a question that meets nothing', async () => {
    expect(await retriever().search({ text: '휴일 휴가', k: 1, asOf })).toHaveLength(1);
    expect(await retriever().search({ text: 'zzz qqq', k: 5, asOf })).toEqual([]);
  });

  it('answers by words alone when the embedding model is away', async () => {
    const away = { model: 'away', embed: () => Promise.reject(new Error('connection refused')) };
    const found = await createRetriever({ store, analyzer, embedder: away }).search({
      text: '연차휴가',
      k: 5,
      asOf,
    });
    expect(found[0]?.id).toBe(annualLeave.id);
  });

  it('stops when the person stops, embedding or not', async () => {
    const stopped = AbortSignal.abort(new Error('the person left'));
    const slow = { model: 'slow', embed: () => Promise.reject(stopped.reason) };
    const retriever = createRetriever({ store, analyzer, embedder: slow });
    await expect(retriever.search({ text: '연차휴가', k: 5, asOf }, stopped)).rejects.toThrow(
      'the person left',
    );
  });

  it('opens a passage by its id', async () => {
    expect(await retriever().passage(annualLeave.id)).toEqual(annualLeave);
    expect(await retriever().passage('00000000-0000-4000-8000-000000000000')).toBeNull();
  });
});
