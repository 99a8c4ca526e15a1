/**
 * The constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). Theirs of 60 is for long lists; over a
 * few thousand articles a smaller one, which trusts the top of a list more, ranks better.
 */
const constant = 11;

/** Scores of items, comparable among themselves only. */
export type Scores = ReadonlyMap<string, number>;

/** What one way of finding gives to each item, from 0 to 1, told by its parts. */
export type Shares = ReadonlyMap<string, Readonly<Record<string, number>>>;

export interface Fused {
  readonly key: string;
  /** From 0 to 1, the best in every way having 1. */
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** The mean of what several ways give to each item; unsorted. */
export function fuse(ways: readonly Shares[]): Fused[] {
  const fused = new Map<string, Record<string, number>>();
  for (const way of ways) {
    for (const [key, parts] of way) {
      const own = fused.get(key) ?? {};
      for (const [part, share] of Object.entries(parts)) own[part] = (own[part] ?? 0) + share / ways.length;
      fused.set(key, own);
    }
  }
  return [...fused].map(([key, parts]) => ({ key, parts, score: sum(Object.values(parts)) }));
}

/**
 * Reciprocal ranks in place of scores, as one part: 1 for the best, then less and less. What has no score above 0 is
 * left out; equal scores go by key.
 */
export function byRank(part: string, scores: Scores): Shares {
  const ranked = [...scores]
    .filter(([, score]) => score > 0)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1));
  return new Map(ranked.map(([key], position) => [key, { [part]: constant / (constant + position) }]));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
