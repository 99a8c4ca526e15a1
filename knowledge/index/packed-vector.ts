import type { SparseVector } from './vector-store.ts';

/** A sparse vector as base64 of its term ids (Uint32) followed by its weights (Float32), both little-endian. */
export function packVector(vector: SparseVector): string {
  const bytes = new ArrayBuffer(vector.size * 8);
  const terms = new Uint32Array(bytes, 0, vector.size);
  const weights = new Float32Array(bytes, vector.size * 4);
  let i = 0;
  for (const [term, weight] of vector) {
    terms[i] = term;
    weights[i] = weight;
    i += 1;
  }
  return Buffer.from(bytes).toString('base64');
}

/** The terms and weights that `packVector` wrote, side by side. */
export function unpackVector(packed: string): { terms: Uint32Array; weights: Float32Array } {
  const buffer = Buffer.from(packed, 'base64');
  const bytes = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
  const size = buffer.byteLength / 8;
  return { terms: new Uint32Array(bytes, 0, size), weights: new Float32Array(bytes, size * 4, size) };
}
