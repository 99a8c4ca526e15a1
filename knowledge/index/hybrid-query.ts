import type { HybridQuery, VectorHit, VectorQuery } from './vector-store.ts';

/**
 * The constant k of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): a list gives 1 / (k + position) to a
 * passage, 1 / k to its first. Their 60 is for long lists; between 5 and 9 ours rank alike, and better than beyond.
 */
export const fusionConstant = 7;

/** What a ranked list gives to the passage at a position, from 0. */
export function rankShare(position: number): number {
  return Math.fround(1 / (fusionConstant + position));
}

/** The single lists of a query: its own, or those that a hybrid one fuses. */
export function listsOf(query: VectorQuery | HybridQuery): VectorQuery[] {
  if (!('fuse' in query)) return [query];
  const { fuse, ...wanted } = query;
  return fuse.map((named) => ({ ...named, ...wanted }));
}

/**
 * The `limit` best passages by the sum of what each ranked list gives them, as Qdrant's `rrf` has it: in single
 * precision, so that what is equal there is equal here. Equal sums go by id.
 */
export function fuseRanks(lists: readonly (readonly VectorHit[])[], limit: number): VectorHit[] {
  const fused = new Map<string, VectorHit>();
  for (const list of lists) {
    for (const [position, { id, article }] of list.entries()) {
      const sum = (fused.get(id)?.score ?? 0) + rankShare(position);
      fused.set(id, { id, article, score: Math.fround(sum) });
    }
  }
  return bestFirst([...fused.values()]).slice(0, limit);
}

/** Best first; equal scores in the order of their ids, so that every store gives the same list. */
export function bestFirst(hits: readonly VectorHit[]): VectorHit[] {
  return hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
