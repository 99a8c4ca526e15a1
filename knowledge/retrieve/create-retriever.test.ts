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
    const query = { text: '연차휴가는 며칠인가요?', k: 5, asOf };
    const [first] = await retriever().search({ ...query, explain: true });
    expect(first).toMatchObject({ id: annualLeave.id, title: '근로기준법', locator: '제60조제1항' });
    expect(first?.parts).toHaveProperty('morpheme');
    expect(first?.parts).toHaveProperty('bigram');
    const [same] = await retriever().search(query);
    const { morpheme = 0, bigram = 0, ...others } = first?.parts ?? {};
    expect(same).toMatchObject({ id: first?.id, score: first?.score });
    expect(same?.parts).toEqual({ ...others, hybrid: expect.closeTo(morpheme + bigram, 6) });
  });

  it('answers by the law of the day', async () => {
    const found = await retriever().search({ text: '연차휴가', k: 5, asOf });
    expect(found.map(({ id }) => id)).not.toContain(notYet.id);
    const later = await retriever().search({ text: '연차휴가', k: 5, asOf: '2027-01-01' });
    expect(later.map(({ id }) => id)).toContain(notYet.id);
  });

  it('shows what is promulgated where it is asked for, known by its day', async () => {
    const text = '연차휴가가 내년에 어떻게 바뀌나요?';
    const found = await retriever().search({ text, k: 5, asOf });
    expect(found.find(({ id }) => id === notYet.id)?.effectiveFrom).toBe('2027-01-01');
    expect(found.map(({ id }) => id)).toContain(annualLeave.id);
  });

  it('finds for a past day what stood then, and only when told what day it is, what is not held for then', async () => {
    const past = '2019-05-01';
    const stood = passageWith({
      locator: '제18조제3항',
      heading: '단시간근로자',
      text: '③ 4주 동안 평균하여 15시간 미만인 근로자',
      effectiveFrom: '2026-08-20',
      unchangedSince: '2008-07-01',
    });
    const unknown = passageWith({
      locator: '제76조의2',
      heading: '직장 내 괴롭힘의 금지',
      text: '직장 내 괴롭힘을 하여서는 아니 된다.',
      effectiveFrom: '2026-08-20',
    });
    const add = async (passage: Passage) => ({ passage, vectors: await analyzer.passageVectors(passage) });
    await store.upsert(await Promise.all([stood, unknown].map(add)));
    const days = (found: readonly Passage[]) =>
      found.flatMap(({ id, effectiveFrom }) => (effectiveFrom === null ? [] : [[id, effectiveFrom]]));
    const query = { text: '단시간근로자 직장 내 괴롭힘', k: 9, asOf: past };
    expect(days(await retriever().search(query))).toEqual([[stood.id, '2008-07-01']]);
    expect(days(await retriever().search({ ...query, today: asOf }))).toEqual(
      expect.arrayContaining([
        [stood.id, '2008-07-01'],
        [unknown.id, '2026-08-20'],
      ]),
    );
    const named = ['근로기준법 제76조의2', '근로기준법 제18조제3항'];
    expect(days(await retriever().articles(named, past))).toEqual([[stood.id, '2008-07-01']]);
    expect(await retriever().articles(named, past, asOf)).toHaveLength(2);
    await store.deletePassages([stood.id, unknown.id]);
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
