/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). Their constant of 60 is for long lists of equal
 * worth; over a few thousand articles a smaller one, which trusts the top of a list more, ranks better.
 */
const constant = 10;

/** What a ranked list gives to the item at this position: 1 for the first (position 0), then less and less. */
export function reciprocalRank(position: number): number {
  return (constant + 1) / (constant + 1 + position);
}

/** Scores of items, comparable among themselves only. */
export type Scores = ReadonlyMap<string, number>;

export interface ScoredList {
  /** Under this name the list's share appears in `parts`; lists of one name are added up. */
  readonly part: string;
  readonly scores: Scores;
}

export interface Fused {
  readonly key: string;
  /** From 0 to 1, the best in every list having 1. */
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** Each item's reciprocal ranks over the lists, their mean as its score; unsorted. */
export function fuse(lists: readonly ScoredList[]): Fused[] {
  const parts = new Map<string, Record<string, number>>();
  for (const { part, scores } of lists) {
    for (const [key, rank] of reciprocalRanks(scores)) {
      const own = parts.get(key) ?? {};
      own[part] = (own[part] ?? 0) + rank / lists.length;
      parts.set(key, own);
    }
  }
  return [...parts].map(([key, own]) => ({ key, parts: own, score: sum(Object.values(own)) }));
}

/** Reciprocal ranks in place of scores; what has no score above 0 is left out, equal scores go by key. */
export function reciprocalRanks(scores: Scores): Map<string, number> {
  const ranked = [...scores]
    .filter(([, score]) => score > 0)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1));
  return new Map(ranked.map(([key], position) => [key, reciprocalRank(position)]));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
