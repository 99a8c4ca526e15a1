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

describe('the inverted lists', () => {
  it('order passages of equal score by id, whatever the order they came in', () => {
    const there = indexOf({ id: 'b', terms: [1] }, { id: 'a', terms: [1] });
    const back = indexOf({ id: 'a', terms: [1] }, { id: 'b', terms: [1] });
    const query = new Map([[1, 1]]);
    expect(there.postings.search(query, 2, {})).toEqual(back.postings.search(query, 2, {}));
    expect(there.postings.search(query, 1, {})[0]?.id).toBe('a');
  });

  it('give the same scores after a passage came and went', () => {
    const { table, postings } = indexOf({ id: 'a', terms: [1, 2] }, { id: 'b', terms: [2] });
    const query = new Map([
      [1, 1],
      [2, 1],
    ]);
    const before = postings.search(query, 10, {});
    postings.add(table.add(passageWith({ id: 'c' })), [1], [1]);
    expect(postings.search(query, 10, {})).not.toEqual(before);
    table.remove('c');
    expect(postings.search(query, 10, {})).toEqual(before);
  });

  it('keep the best of many', () => {
    const table = new PassageTable();
    const postings = new Postings(table);
    for (let i = 0; i < 2_000; i += 1) {
      postings.add(
        table.add(passageWith({ id: String(i).padStart(4, '0') })),
        [1],
        [((i * 7_919) % 2_000) + 1],
      );
    }
    const hits = postings.search(new Map([[1, 1]]), 5, {});
    const idf = Math.log(1 + 0.5 / 2_000.5);
    expect(hits.map(({ score }) => Math.round(score / idf))).toEqual([2_000, 1_999, 1_998, 1_997, 1_996]);
  });
});
