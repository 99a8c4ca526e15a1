import type { SparseVector } from '../index/vector-store.ts';
import { termId } from './term-id.ts';

/** How often each term stands in a passage or a question; a term in a weighty field counts more than once. */
export type TermCounts = Map<string, number>;

/** Adds the terms to `counts`, each with the weight of the field that it stands in. */
export function countTerms(terms: Iterable<string>, weight = 1, counts: TermCounts = new Map()): TermCounts {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  return counts;
}

export interface Saturation {
  /** How soon a repeated term stops to count for more. */
  readonly k1: number;
  /** How much a long passage is held against its terms, 0 to 1. */
  readonly b: number;
  /**
   * The length, in counted terms, that is neither long nor short. Fixed, not the mean of what is indexed:
   * a new document must not change the weights of the others.
   */
  readonly usualLength: number;
}

/** The passage's side of BM25 (Robertson and Zaragoza, 2009): everything but IDF, which the store knows. */
export function passageVector(counts: TermCounts, { k1, b, usualLength }: Saturation): SparseVector {
  let length = 0;
  for (const count of counts.values()) length += count;
  const damping = k1 * (1 - b + (b * length) / usualLength);
  return toVector(counts, (count) => (count * (k1 + 1)) / (count + damping));
}

/** The question's side: each term's count is its weight. */
export function queryVector(counts: TermCounts): SparseVector {
  return toVector(counts, (count) => count);
}

function toVector(counts: TermCounts, weight: (count: number) => number): SparseVector {
  const vector = new Map<number, number>();
  for (const [term, count] of counts) {
    const id = termId(term);
    vector.set(id, (vector.get(id) ?? 0) + weight(count));
  }
  return vector;
}
