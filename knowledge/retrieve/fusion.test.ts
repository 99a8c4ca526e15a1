import { expect, it } from 'vitest';
import { byRank, fuse } from './fusion.ts';

it('puts what is good in both ways before what is best in one', () => {
  const words = byRank('words', new Map(Object.entries({ a: 30, b: 29, c: 28 })));
  const guides = byRank('guides', new Map(Object.entries({ d: 3, b: 2, e: 1 })));
  const fused = fuse([words, guides]).sort((x, y) => y.score - x.score);
  expect(fused[0]?.key).toBe('b');
  expect(fused[0]?.score).toBeCloseTo((fused[0]?.parts.words ?? 0) + (fused[0]?.parts.guides ?? 0));
});

it('gives 1 to the first in every way, and nothing for a score of 0', () => {
  const scores = new Map(Object.entries({ a: 2, b: 0 }));
  expect(fuse([byRank('x', scores), byRank('y', scores)])).toEqual([
    { key: 'a', score: 1, parts: { x: 0.5, y: 0.5 } },
  ]);
});
