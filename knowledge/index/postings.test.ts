import { describe, expect, it } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { PassageTable } from './passage-table.ts';
import { Postings } from './postings.ts';

function indexOf(...passages: { id: string; terms: number[] }[]) {
  const table = new PassageTable();
  const postings = new Postings(table);
  for (const { id, terms } of passages) {
    postings.add(
      table.add(passageWith({ id })),
      terms,
      terms.map(() => 1),
    );
  }
  return { table, postings };
}

async function search(postings: Postings, query: ReadonlyMap<number, number>, limit: number) {
  return (await postings.search(query, [{ limit, filter: {} }]))[0] ?? [];
}

describe('the inverted lists', () => {
  it('order passages of equal score by id, whatever the order they came in', async () => {
    const there = indexOf({ id: 'b', terms: [1] }, { id: 'a', terms: [1] });
    const back = indexOf({ id: 'a', terms: [1] }, { id: 'b', terms: [1] });
    const query = new Map([[1, 1]]);
    expect(await search(there.postings, query, 2)).toEqual(await search(back.postings, query, 2));
    expect((await search(there.postings, query, 1))[0]?.id).toBe('a');
  });

  it('give the same scores after a passage came and went', async () => {
    const { table, postings } = indexOf({ id: 'a', terms: [1, 2] }, { id: 'b', terms: [2] });
    const query = new Map([
      [1, 1],
      [2, 1],
    ]);
    const before = await search(postings, query, 10);
    postings.add(table.add(passageWith({ id: 'c' })), [1], [1]);
    expect(await search(postings, query, 10)).not.toEqual(before);
    table.remove('c');
    expect(await search(postings, query, 10)).toEqual(before);
  });

  it('count a term’s passages right after some were removed from the packed lists', async () => {
    const passages = ['a', 'b', 'c', 'd'].map((id) => ({ id, terms: id === 'd' ? [2] : [1] }));
    const { table, postings } = indexOf(...passages);
    await postings.pack();
    table.remove('b');
    table.remove('c');
    const [one] = await search(postings, new Map([[1, 1]]), 1);
    const [two] = await search(postings, new Map([[2, 1]]), 1);
    expect(one?.score).toBeCloseTo(two?.score ?? 0);
    await postings.pack();
    expect((await search(postings, new Map([[1, 1]]), 1))[0]?.score).toBeCloseTo(one?.score ?? 0);
  });

  it('keep the best of many', async () => {
    const table = new PassageTable();
    const postings = new Postings(table);
    for (let i = 0; i < 2_000; i += 1) {
      postings.add(
        table.add(passageWith({ id: String(i).padStart(4, '0') })),
        [1],
        [((i * 7_919) % 2_000) + 1],
      );
    }
    const hits = await search(postings, new Map([[1, 1]]), 5);
    const idf = Math.log(1 + 0.5 / 2_000.5);
    expect(hits.map(({ score }) => Math.round(score / idf))).toEqual([2_000, 1_999, 1_998, 1_997, 1_996]);
  });

  it('do not mix searches that run at the same time, with writes in between', async () => {
    const table = new PassageTable();
    const postings = new Postings(table);
    const many = 40_000;
    for (let i = 0; i < many; i += 1)
      postings.add(table.add(passageWith({ id: `${i}` })), [1, 2], [1 + i, many - i]);
    const [one, two] = [new Map([[1, 1]]), new Map([[2, 1]])];
    const alone = [await search(postings, one, 3), await search(postings, two, 3)];
    const together = await Promise.all([search(postings, one, 3), search(postings, two, 3)]);
    expect(together.map((hits) => hits.map(({ id }) => id))).toEqual(
      alone.map((hits) => hits.map(({ id }) => id)),
    );
    const underWay = search(postings, two, 3);
    table.remove('1');
    postings.add(table.add(passageWith({ id: 'late' })), [2], [2 * many]);
    expect(await underWay).toHaveLength(3);
    expect((await search(postings, two, 1)).map(({ id }) => id)).toEqual(['late']);
  });

  it('give the same answers before, while and after they are packed', async () => {
    const table = new PassageTable();
    const postings = new Postings(table);
    for (let i = 0; i < 40_000; i += 1)
      postings.add(table.add(passageWith({ id: `${i}` })), [1, 2, 3 + (i % 7)], [1 + i, 1, i % 5]);
    table.remove('39999');
    const query = new Map([
      [1, 1],
      [4, 2],
    ]);
    const before = await search(postings, query, 20);
    let packed = false;
    const packing = postings.pack().then(() => {
      packed = true;
    });
    let searches = 0;
    while (!packed) {
      expect(await search(postings, query, 20)).toEqual(before);
      searches += 1;
    }
    await packing;
    expect(searches).toBeGreaterThan(1);
    expect(await search(postings, query, 20)).toEqual(before);
  });
});
