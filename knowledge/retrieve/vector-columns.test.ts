import { expect, test } from 'vitest';
import { fromColumns, toColumns } from './vector-columns.ts';

test('vectors come back as they went, empty ones too', () => {
  const vectors = [
    new Map([[4_294_967_295, 0.1]]),
    new Map<number, number>(),
    new Map([
      [7, 1 / 3],
      [3, 2],
    ]),
  ];
  expect(fromColumns(toColumns(vectors))).toEqual(vectors);
  expect(fromColumns(toColumns([]))).toEqual([]);
});
