import type { SparseVector } from '../index/vector-store.ts';

/** Many sparse vectors as three columns, which go from thread to thread without being copied. */
export interface VectorColumns {
  /** Where each vector ends in the other two. */
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly terms: Uint32Array<ArrayBuffer>;
  readonly weights: Float64Array<ArrayBuffer>;
}

export function toColumns(vectors: readonly SparseVector[]): VectorColumns {
  const length = vectors.reduce((sum, { size }) => sum + size, 0);
  const columns = {
    ends: new Uint32Array(vectors.length),
    terms: new Uint32Array(length),
    weights: new Float64Array(length),
  };
  let at = 0;
  for (const [i, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      columns.terms[at] = term;
      columns.weights[at] = weight;
      at += 1;
    }
    columns.ends[i] = at;
  }
  return columns;
}

/** The vectors from which `toColumns` made these columns. */
export function fromColumns({ ends, terms, weights }: VectorColumns): SparseVector[] {
  let at = 0;
  return Array.from(ends, (end) => {
    const vector = new Map<number, number>();
    for (; at < end; at += 1) vector.set(terms[at] as number, weights[at] as number);
    return vector;
  });
}
