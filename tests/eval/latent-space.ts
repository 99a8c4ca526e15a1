import { inverseDocumentFrequency } from '../../knowledge/index/postings.ts';
import type { SparseVector } from '../../knowledge/index/vector-store.ts';

/** Power iterations: after so many, the best directions of a few tens of thousand terms no longer turn. */
const rounds = 4;

/**
 * A latent semantic space (Deerwester and others, 1990): the `dimensions` directions in which passages differ most by
 * their terms, found by randomised projection with power iterations (Halko, Martinsson and Tropp, 2011). It needs no
 * weights but the corpus. Questions and passages are projected alike and compared by cosine.
 */
export function latentSpace(
  passages: readonly SparseVector[],
  dimensions: number,
): (terms: SparseVector) => number[] {
  const frequencies = new Map<number, number>();
  for (const passage of passages)
    for (const term of passage.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const ordinals = new Map([...frequencies.keys()].map((term, ordinal) => [term, ordinal]));
  const weighed = (terms: SparseVector): [ordinal: number, weight: number][] => {
    const known = [...terms].flatMap(([term, weight]): [number, number][] => {
      const ordinal = ordinals.get(term);
      const idf = inverseDocumentFrequency(passages.length, frequencies.get(term) ?? 0);
      return ordinal === undefined ? [] : [[ordinal, weight * idf]];
    });
    const length = Math.hypot(...known.map(([, weight]) => weight)) || 1;
    return known.map(([ordinal, weight]) => [ordinal, weight / length]);
  };
  const rows = passages.map(weighed);

  const random = pseudoRandom(1);
  let basis = Array.from({ length: ordinals.size }, () =>
    Float32Array.from({ length: dimensions }, () => random() - 0.5),
  );
  for (let iteration = 0; iteration < rounds; iteration += 1) {
    const ofTerms = basis;
    const ofPassages = rows.map((row) => projected(row, ofTerms, dimensions));
    basis = Array.from({ length: ordinals.size }, () => new Float32Array(dimensions));
    for (const [i, row] of rows.entries())
      for (const [ordinal, weight] of row) add(basis[ordinal], ofPassages[i], weight);
    orthonormalise(basis, dimensions);
  }
  return (terms) => [...projected(weighed(terms), basis, dimensions)];
}

function projected(
  row: readonly (readonly [number, number])[],
  basis: readonly Float32Array[],
  dimensions: number,
): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const [ordinal, weight] of row) add(sum, basis[ordinal], weight);
  return sum;
}

function add(to: Float32Array | undefined, from: Float32Array | undefined, weight: number): void {
  if (!to || !from) return;
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] as number) + weight * (from[i] as number);
}

/** Gram-Schmidt over the columns. */
function orthonormalise(rows: readonly Float32Array[], columns: number): void {
  for (let column = 0; column < columns; column += 1) {
    const shares = new Float64Array(column + 1);
    for (const row of rows)
      for (let i = 0; i <= column; i += 1)
        shares[i] = (shares[i] as number) + (row[i] as number) * (row[column] as number);
    let length = 0;
    for (const row of rows) {
      let value = row[column] as number;
      for (let i = 0; i < column; i += 1) value -= (shares[i] as number) * (row[i] as number);
      row[column] = value;
      length += value * value;
    }
    const scale = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (const row of rows) row[column] = (row[column] as number) * scale;
  }
}

/** The same numbers at every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
