import { expect, it } from 'vitest';
import { fuse } from './fusion.ts';

it('puts what is good in both lists before what is best in one', () => {
  const lists = [
    {
      part: 'morpheme',
      scores: new Map([
        ['a', 30],
        ['b', 29],
        ['c', 28],
      ]),
    },
    {
      part: 'bigram',
      scores: new Map([
        ['d', 3],
        ['b', 2],
        ['e', 1],
      ]),
    },
  ];
  const fused = fuse(lists).sort((x, y) => y.score - x.score);
  expect(fused[0]?.key).toBe('b');
  expect(fused[0]?.score).toBeCloseTo((fused[0]?.parts.morpheme ?? 0) + (fused[0]?.parts.bigram ?? 0));
});

it('gives 1 to the first in every list, and nothing for a score of 0', () => {
  const scores = new Map([
    ['a', 2],
    ['b', 0],
  ]);
  expect(
    fuse([
      { part: 'x', scores },
      { part: 'y', scores },
    ]),
  ).toEqual([{ key: 'a', score: 1, parts: { x: 0.5, y: 0.5 } }]);
});
