import type { Durations } from '../../contracts/index.ts';

/**
 * Upper bounds of the classes in which durations are counted, in milliseconds; the last class is open. Kept rows count by
 * these places, so that a bound may be added at the end and none changed.
 */
const bounds = [
  10, 20, 50, 100, 200, 300, 500, 700, 1_000, 1_500, 2_000, 3_000, 5_000, 7_000, 10_000, 15_000, 20_000,
  30_000, 45_000, 60_000, 90_000, 120_000, 180_000, 300_000,
] as const;

/** Counts one duration more. @param counted by class, empty at first */
export function counted(counted: readonly number[], milliseconds: number): number[] {
  const place = bounds.findIndex((bound) => milliseconds <= bound);
  return added(counted, [...Array<number>(place < 0 ? bounds.length : place).fill(0), 1]);
}

/** Two counts as one. */
export function added(one: readonly number[], other: readonly number[]): number[] {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, place) => (one[place] ?? 0) + (other[place] ?? 0),
  );
}

/** What is read of a count; null where nothing was counted. */
export function durationsOf(counts: readonly number[]): Durations {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : { p50: atShare(counts, all * 0.5), p95: atShare(counts, all * 0.95) };
}

/** The duration below which `rank` of those counted lie, as if those of a class lay evenly in it; whole milliseconds. */
function atShare(counts: readonly number[], rank: number): number {
  let before = 0;
  for (const [place, count] of counts.entries()) {
    if (before + count >= rank && count > 0) {
      const low = bounds[place - 1] ?? 0;
      const high = bounds[place] ?? low;
      return Math.round(low + ((high - low) * (rank - before)) / count);
    }
    before += count;
  }
  return bounds[bounds.length - 1] ?? 0;
}
