import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rankShare } from '../../knowledge/index/hybrid-query.ts';
import type { IndexedPassage, VectorStore } from '../../knowledge/index/vector-store.ts';
import { articleKey } from '../../knowledge/law/article-reference.ts';
import type { Passage } from '../../server/contracts/passage.ts';
import { passageWith } from '../builders/passage.ts';

export interface OpenedStore {
  readonly store: VectorStore;
  /** Closes the store and opens the same data again, as after a restart. */
  reopen(): Promise<VectorStore>;
  /** Closes the store and removes what the test wrote. */
  dispose(): Promise<void>;
}

type Terms = Readonly<Record<number, number>>;

function indexed(
  passage: Partial<Passage>,
  vectors: { morpheme?: Terms; bigram?: Terms; dense?: number[] },
): IndexedPassage {
  const sparse = (terms: Terms = {}) =>
    new Map(Object.entries(terms).map(([term, weight]) => [Number(term), weight]));
  return {
    passage: passageWith(passage),
    vectors: {
      morpheme: sparse(vectors.morpheme),
      bigram: sparse(vectors.bigram),
      ...(vectors.dense ? { dense: vectors.dense } : {}),
    },
  };
}

/** What every VectorStore must do; called inside a `describe` of the adapter. */
export function vectorStoreContract(open: () => Promise<OpenedStore>): void {
  let opened: OpenedStore;
  let store: VectorStore;

  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(() => opened.dispose());

  const find = async (
    query: Terms,
    filter: Parameters<VectorStore['search']>[1] = {},
    from: VectorStore = store,
  ) => {
    const terms = new Map(Object.entries(query).map(([term, weight]) => [Number(term), weight]));
    const [hits = []] = await from.search([{ vector: 'morpheme', query: terms, limit: 10 }], filter);
    return hits.map(({ id }) => id);
  };

  it('finds the passages of articles by name, in the order of the article, those in force only', async () => {
    const article = (locator: string, effectiveTo: string | null = null) =>
      indexed(
        { title: '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률', locator, effectiveTo },
        { morpheme: { 1: 1 } },
      );
    await store.upsert(
      ['제19조제2항', '제19조제10항', '제19조제1항', '제19조의2제1항'].map((locator) => article(locator)),
    );
    await store.upsert([article('제19조제3항', '2024-12-31')]);
    const key = articleKey('남녀고용평등과 일·가정 양립 지원에 관한 법률', '제19조');
    const found = await store.ofArticles([key, articleKey('근로기준법', '제1조')], {
      inForceOn: '2026-11-22',
    });
    expect(found.map(({ locator }) => locator)).toEqual(['제19조제1항', '제19조제2항', '제19조제10항']);
  });

  it('gives back what was put in, in the order asked for, and nothing for an unknown id', async () => {
    const a = indexed({ audience: ['구직자'], law: ['근로기준법 제60조'] }, { morpheme: { 1: 1 } });
    const b = indexed({ heading: '', url: 'https://www.law.go.kr/법령/근로기준법' }, { morpheme: { 2: 1 } });
    await store.upsert([a, b]);
    expect(await store.fetch([b.passage.id, randomUUID(), a.passage.id])).toEqual([b.passage, a.passage]);
    expect(await store.count()).toBe(2);
  });

  it('gives every passage of a document, in the order in which they were put in', async () => {
    const passages = ['짧은 답', '조건', '예외'].map((locator) =>
      indexed({ kind: 'guide', documentId: 'guide:annual-leave', locator }, { morpheme: { 1: 1 } }),
    );
    await store.upsert([...passages, indexed({}, { morpheme: { 1: 1 } })]);
    expect(await store.ofDocument('guide:annual-leave')).toEqual(passages.map(({ passage }) => passage));
    expect(await store.ofDocument('guide:none')).toEqual([]);
  });

  it('ranks by weight, and a rare term over a common one', async () => {
    const common = Array.from({ length: 8 }, () => indexed({}, { morpheme: { 7: 1 } }));
    const rare = indexed({}, { morpheme: { 4294967295: 1 } });
    const strong = indexed({}, { morpheme: { 7: 2 } });
    await store.upsert([...common, rare, strong]);
    const ids = await find({ 7: 1, 4294967295: 1 });
    expect(ids.slice(0, 2)).toEqual([rare.passage.id, strong.passage.id]);
    expect(ids).toHaveLength(10);
  });

  it('keeps the named vectors apart and answers the queries in their order', async () => {
    const a = indexed({}, { morpheme: { 1: 1 } });
    const b = indexed({}, { bigram: { 1: 1 } });
    await store.upsert([a, b]);
    const query = new Map([[1, 1]]);
    const lists = await store.search(
      [
        { vector: 'bigram', query, limit: 5 },
        { vector: 'morpheme', query, limit: 5 },
      ],
      {},
    );
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([[b.passage.id], [a.passage.id]]);
  });

  it('finds by dense vectors, nearest first', async () => {
    const near = indexed({}, { morpheme: { 1: 1 }, dense: [1, 0.1, 0, 0] });
    const far = indexed({}, { morpheme: { 1: 1 }, dense: [0, 0, 1, 0] });
    const without = indexed({}, { morpheme: { 1: 1 } });
    await store.upsert([far, near, without]);
    const [hits = []] = await store.search([{ vector: 'dense', query: [1, 0, 0, 0], limit: 5 }], {
      kinds: ['law'],
      audience: ['시민'],
      inForceOn: '2026-11-22',
    });
    expect(hits[0]?.id).toBe(near.passage.id);
    expect(hits.map(({ id }) => id)).not.toContain(without.passage.id);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
  });

  it('refuses a dense vector of another length, and leaves the passage out', async () => {
    await store.upsert([indexed({}, { morpheme: { 1: 1 }, dense: [1, 0, 0, 0] })]);
    await expect(store.upsert([indexed({}, { morpheme: { 1: 1 }, dense: [1, 0] })])).rejects.toThrow();
    expect(await store.count()).toBe(1);
  });

  it('passes over what is not in force on the day', async () => {
    const old = indexed(
      { effectiveFrom: '2020-01-01', effectiveTo: '2025-12-31' },
      { morpheme: { 1: 1 } },
    ).passage;
    const now = indexed({ effectiveFrom: '2026-01-01' }, { morpheme: { 1: 1 } }).passage;
    const undated = indexed({}, { morpheme: { 1: 1 } }).passage;
    const vectors = { morpheme: new Map([[1, 1]]), bigram: new Map<number, number>() };
    await store.upsert([old, now, undated].map((passage) => ({ passage, vectors })));
    const on = async (inForceOn: string) => new Set(await find({ 1: 1 }, { inForceOn }));
    expect(await on('2025-12-31')).toEqual(new Set([old.id, undated.id]));
    expect(await on('2026-01-01')).toEqual(new Set([now.id, undated.id]));
    expect(await on('2019-12-31')).toEqual(new Set([undated.id]));
  });

  it('gives an audience what is for it and what is for everybody', async () => {
    const employers = indexed({ audience: ['구인자', '상담사'] }, { morpheme: { 1: 1 } });
    const everybody = indexed({}, { morpheme: { 1: 1 } });
    const jobseekers = indexed({ audience: ['구직자'] }, { morpheme: { 1: 1 } });
    await store.upsert([employers, everybody, jobseekers]);
    expect(new Set(await find({ 1: 1 }, { audience: ['구직자', '청년'] }))).toEqual(
      new Set([everybody.passage.id, jobseekers.passage.id]),
    );
  });

  it('searches only the kinds asked for', async () => {
    const law = indexed({}, { morpheme: { 1: 1 } });
    const guide = indexed({ kind: 'guide' }, { morpheme: { 1: 1 } });
    await store.upsert([law, guide]);
    expect(await find({ 1: 1 }, { kinds: ['guide'] })).toEqual([guide.passage.id]);
  });

  it('gives one list for each of several kinds', async () => {
    const law = indexed({}, { morpheme: { 1: 1 }, dense: [1, 0, 0, 0] });
    const guide = indexed({ kind: 'guide' }, { morpheme: { 1: 1 }, dense: [1, 0, 0, 0] });
    await store.upsert([law, guide]);
    const query = new Map([[1, 1]]);
    const lists = await store.search(
      [
        { vector: 'morpheme', query, limit: 5, kinds: ['guide', 'document'] },
        { vector: 'morpheme', query, limit: 5 },
        { vector: 'morpheme', query, limit: 5, kinds: ['law'] },
        { vector: 'dense', query: [1, 0, 0, 0], limit: 5, kinds: ['guide'] },
      ],
      {},
    );
    expect(lists.map((list) => list.map(({ id }) => id).sort())).toEqual([
      [guide.passage.id],
      [law.passage.id, guide.passage.id].sort(),
      [law.passage.id],
      [guide.passage.id],
    ]);
  });

  it('fuses the ranked lists of several vectors: the sum of 1 / (k + place) in each, filters and limits in all', async () => {
    const [both, words, meaning, guide, old] = [
      indexed({}, { morpheme: { 1: 2 }, bigram: { 1: 3 }, dense: [1, 0, 0, 0] }),
      indexed({}, { morpheme: { 1: 3 }, bigram: { 1: 2 }, dense: [0, 0.2, 1, 0] }),
      indexed({}, { bigram: { 1: 1 }, dense: [0.9, 0.3, 0, 0] }),
      indexed({ kind: 'guide' }, { morpheme: { 1: 9 }, bigram: { 1: 9 }, dense: [1, 0, 0, 0] }),
      indexed({ effectiveTo: '2020-01-01' }, { morpheme: { 1: 8 }, bigram: { 1: 8 }, dense: [1, 0, 0, 0] }),
    ] as const;
    await store.upsert([both, words, meaning, guide, old]);
    const query = new Map([[1, 1]]);
    const fuse = [
      { vector: 'morpheme', query },
      { vector: 'bigram', query },
      { vector: 'dense', query: [1, 0, 0, 0] },
    ] as const;
    const law = { limit: 10, kinds: ['law'] } as const;
    const filter = { inForceOn: '2026-11-22' };
    const [fused = [], best = [], sparse = [], ...lists] = await store.search(
      [
        { fuse, ...law },
        { fuse, ...law, limit: 1 },
        { fuse: [fuse[0], { vector: 'bigram', query: new Map() }], ...law },
        ...fuse.map((one) => ({ ...one, ...law })),
      ],
      filter,
    );
    expect(fused.map(({ id }) => id)).toEqual([both, words, meaning].map(({ passage }) => passage.id));
    for (const { id, article, score } of fused) {
      const places = lists.map((list) => list.findIndex((hit) => hit.id === id)).filter((at) => at >= 0);
      expect(score).toBeCloseTo(
        places.map(rankShare).reduce((sum, share) => sum + share, 0),
        6,
      );
      expect(article).toBe(articleKey(both.passage.title, both.passage.locator));
    }
    expect(best).toEqual([{ ...fused[0], score: expect.closeTo(2 * rankShare(0), 6) }]);
    expect(sparse.map(({ id }) => id)).toEqual([words, both].map(({ passage }) => passage.id));
    expect(await store.search([{ fuse: [], limit: 5 }], filter)).toEqual([[]]);
  });

  it('replaces a passage of the same id, words and all', async () => {
    const first = indexed({}, { morpheme: { 1: 1 }, dense: [1, 0, 0, 0] });
    await store.upsert([first]);
    const second = indexed({ id: first.passage.id, text: '② 고친 글' }, { morpheme: { 2: 1 } });
    await store.upsert([second]);
    expect(await find({ 1: 1 })).toEqual([]);
    expect(await find({ 2: 1 })).toEqual([first.passage.id]);
    expect((await store.fetch([first.passage.id]))[0]?.text).toBe('② 고친 글');
    const [dense] = await store.search([{ vector: 'dense', query: [1, 0, 0, 0], limit: 5 }], {});
    expect(dense).toEqual([]);
    expect(await store.count()).toBe(1);
  });

  it('forgets a deleted document at once, and its words no longer count as common', async () => {
    const gone = Array.from({ length: 5 }, () =>
      indexed({ documentId: `it's "quoted" \\ 문서` }, { morpheme: { 1: 1 } }),
    );
    const stays = indexed({}, { morpheme: { 1: 1 } });
    const other = indexed({}, { morpheme: { 2: 1 } });
    await store.upsert([...gone, stays, other]);
    await store.deleteDocument(`it's "quoted" \\ 문서`);
    await store.deleteDocument('never seen');
    expect(await find({ 1: 1 })).toEqual([stays.passage.id]);
    expect(await store.fetch(gone.map(({ passage }) => passage.id))).toEqual([]);
    expect(await store.count()).toBe(2);
    const score = async (term: number) => {
      const [hits] = await store.search([{ vector: 'morpheme', query: new Map([[term, 1]]), limit: 1 }], {});
      return hits?.[0]?.score ?? 0;
    };
    expect(await score(1)).toBeCloseTo(await score(2), 5);
  });

  it('deletes single passages', async () => {
    const [a, b] = [indexed({}, { morpheme: { 1: 1 } }), indexed({}, { morpheme: { 1: 1 } })];
    await store.upsert([a, b]);
    await store.deletePassages([a.passage.id, randomUUID()]);
    expect(await find({ 1: 1 })).toEqual([b.passage.id]);
  });

  it('has everything again after a restart, and the deleted stays deleted', async () => {
    const kept = indexed({ effectiveTo: '2026-01-01' }, { morpheme: { 1: 1, 3: 0.5 }, dense: [1, 0, 0, 0] });
    const gone = indexed({ documentId: 'gone' }, { morpheme: { 1: 1 } });
    await store.upsert([kept, gone]);
    await store.deleteDocument('gone');
    store = await opened.reopen();
    expect(await find({ 3: 1 })).toEqual([kept.passage.id]);
    expect(await find({ 3: 1 }, { inForceOn: '2026-01-02' })).toEqual([]);
    expect(await store.fetch([kept.passage.id])).toEqual([kept.passage]);
    expect(await store.count()).toBe(1);
  });

  it('stops when the search is aborted', async () => {
    await expect(
      store.search(
        [{ vector: 'morpheme', query: new Map([[1, 1]]), limit: 1 }],
        {},
        AbortSignal.abort(new Error('the person left')),
      ),
    ).rejects.toThrow('the person left');
  });

  it('gives all that it holds, vectors too, in the order in which it was put in', async () => {
    const first = indexed(
      { audience: ['구직자'], law: ['근로기준법 제60조'] },
      { morpheme: { 1: 0.5, 4294967295: 1.25 }, bigram: { 3: 2 }, dense: [3, 4, 0, 0] },
    );
    const gone = indexed({}, { morpheme: { 1: 1 } });
    const rest = Array.from({ length: 300 }, (_, i) =>
      indexed({ kind: 'guide', locator: `${i}` }, { morpheme: { [i]: 1 } }),
    );
    await store.upsert([first, gone, ...rest]);
    await store.deletePassages([gone.passage.id]);
    const all: IndexedPassage[] = [];
    for await (const passage of store.all()) all.push(passage);
    expect(all.map(({ passage }) => passage)).toEqual([first, ...rest].map(({ passage }) => passage));
    expect(all[0]?.vectors.morpheme).toEqual(first.vectors.morpheme);
    expect(all[0]?.vectors.bigram).toEqual(first.vectors.bigram);
    const dense = all[0]?.vectors.dense ?? [];
    const length = Math.hypot(...dense);
    expect(dense.map((value) => value / length)[0]).toBeCloseTo(0.6, 5);
    expect(dense.map((value) => value / length)[1]).toBeCloseTo(0.8, 5);
    expect(all[1]?.vectors.dense).toBeUndefined();
  });

  it('is empty before anything was put in', async () => {
    expect(await store.count()).toBe(0);
    expect(await find({ 1: 1 })).toEqual([]);
    expect(await store.fetch([randomUUID(), 'not an id'])).toEqual([]);
    expect(await store.ofDocument('guide:none')).toEqual([]);
    await store.deleteDocument('guide:none');
    for await (const passage of store.all()) expect(passage).toBeUndefined();
  });

  it('keeps which model made the dense vectors, refuses those of another, and is rebuilt for it while it serves', async () => {
    const made = (denseModel: string, dense: number[]) => {
      const { passage, vectors } = indexed({}, { morpheme: { 1: 1 }, dense });
      return { passage, vectors: { ...vectors, denseModel } };
    };
    expect(await store.denseModel()).toBe(null);
    const old = made('one', [1, 0, 0, 0]);
    await store.upsert([old]);
    expect(await store.denseModel()).toBe('one');
    await expect(store.upsert([made('two', [0, 1, 0, 0])])).rejects.toThrow(/of one, and these are of two/);
    const fresh = made('two', [1, 1]);
    await store.rebuild(async (next) => {
      await next.upsert([fresh]);
      expect(await find({ 1: 1 })).toEqual([old.passage.id]);
    });
    expect(await find({ 1: 1 })).toEqual([fresh.passage.id]);
    expect((await store.fetch([fresh.passage.id])).map(({ id }) => id)).toEqual([fresh.passage.id]);
    store = await opened.reopen();
    expect([await store.denseModel(), await store.count()]).toEqual(['two', 1]);
    const failed = store.rebuild(async () => {
      throw new Error('a document cannot be read');
    });
    await expect(failed).rejects.toThrow('a document cannot be read');
    expect(await find({ 1: 1 })).toEqual([fresh.passage.id]);
  });

  it('takes dense vectors also when what came first had none', async () => {
    const before = indexed({}, { morpheme: { 1: 1 } });
    await store.upsert([before]);
    const after = indexed({}, { morpheme: { 1: 1 }, dense: [1, 0, 0, 0] });
    await store.upsert([after]);
    const [hits = []] = await store.search([{ vector: 'dense', query: [1, 0, 0, 0], limit: 5 }], {});
    expect(hits.map(({ id }) => id)).toEqual([after.passage.id]);
    expect(new Set(await find({ 1: 1 }))).toEqual(new Set([before.passage.id, after.passage.id]));
    expect(await store.fetch([before.passage.id])).toEqual([before.passage]);
  });

  it('finds nothing for no terms, and nothing for unknown ones', async () => {
    await store.upsert([indexed({}, { morpheme: { 1: 1 } })]);
    expect(await find({})).toEqual([]);
    expect(await find({ 99: 1 })).toEqual([]);
    expect(await store.fetch([])).toEqual([]);
  });
}
