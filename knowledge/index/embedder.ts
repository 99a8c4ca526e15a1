/** Turns texts into dense vectors. Absent on a fresh machine; Ollama's `/api/embed` where one is configured. */
export interface Embedder {
  readonly model: string;
  /** Vectors in the order of `texts`, all of the same length. `purpose` lets an adapter add its model's prefix. */
  embed(texts: readonly string[], purpose: 'query' | 'passage', signal?: AbortSignal): Promise<number[][]>;
}
