/** Dense vectors that were computed once, by model and SHA-256 of the text, so that none is computed twice. */
export interface VectorCache {
  /** Those that are known, by hash; they come back in single precision. */
  find(model: string, hashes: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  keep(model: string, vectors: ReadonlyMap<string, readonly number[]>): Promise<void>;
  /** Forgets the vectors of all other models. */
  forgetOthers(model: string): Promise<void>;
}
