import { expect, test } from 'vitest';
import { added, counted, durationsOf } from './durations.ts';

const count = (...durations: number[]) => durations.reduce<number[]>(counted, []);

test('nothing counted is nothing told', () => {
  expect(durationsOf([])).toBeNull();
});

test('half and nineteen of twenty lie in the classes of the durations counted', () => {
  const all = count(...Array<number>(90).fill(80), ...Array<number>(10).fill(4_000));
  const { p50, p95 } = durationsOf(all) ?? {};
  expect(p50).toBeGreaterThan(50);
  expect(p50).toBeLessThanOrEqual(100);
  expect(p95).toBeGreaterThan(3_000);
  expect(p95).toBeLessThanOrEqual(5_000);
});

test('two counts add up to what one would have been, whatever their lengths', () => {
  expect(added(count(5, 80), count(80, 9_000))).toEqual(count(5, 80, 80, 9_000));
});

test('what takes longer than the last class is told as its bound', () => {
  expect(durationsOf(count(3_000_000))).toEqual({ p50: 300_000, p95: 300_000 });
});
