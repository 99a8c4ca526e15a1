import { createHash } from 'node:crypto';
import type { Embedder } from '../knowledge/index/embedder.ts';
import type { VectorCache } from './vector-cache.ts';

/** Texts embedded before their vectors are kept: a run that is stopped goes on from there. */
const sliceSize = 32;

/**
 * The embedding model during one run of ingest. A model that fails once is not asked again in that run: documents
 * are then found by their words only, until a later run finds the model answering.
 */
export class DenseVectors {
  readonly #embedder: Embedder | undefined;
  readonly #notice: (text: string) => void;
  readonly #cache: VectorCache | undefined;
  #state: 'untried' | 'answers' | 'failed';

  constructor(embedder: Embedder | undefined, notice: (text: string) => void, cache?: VectorCache) {
    this.#cache = cache;
    this.#embedder = embedder;
    this.#notice = notice;
    this.#state = embedder ? 'untried' : 'failed';
  }

  /** The model's name; null where none is configured. */
  get model(): string | null {
    return this.#embedder?.model ?? null;
  }

  /** Whether the model answers; it is woken for that only where nothing was embedded before. */
  async available(): Promise<boolean> {
    if (this.#state === 'untried') await this.embed(['휴일']);
    return this.#state === 'answers';
  }

  /** A vector a text, or null while there is no model that answers. */
  async embed(texts: readonly string[]): Promise<number[][] | null> {
    if (this.#embedder === undefined || this.#state === 'failed') return null;
    try {
      return await this.#vectorsOf(texts, this.#embedder);
    } catch (failure) {
      this.#state = 'failed';
      this.#notice(
        `The embedding model ${this.#embedder.model} does not answer: ` +
          `${failure instanceof Error ? failure.message : String(failure)} What is indexed now is found by its ` +
          `words only; run ingest again when the model answers.`,
      );
      return null;
    }
  }

  async #vectorsOf(texts: readonly string[], embedder: Embedder): Promise<number[][]> {
    const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
    const known = new Map(await this.#cache?.find(embedder.model, hashes));
    const missing = [...new Set(hashes)].filter((hash) => !known.has(hash));
    for (let start = 0; start < missing.length; start += sliceSize) {
      const slice = missing.slice(start, start + sliceSize);
      const vectors = await embedder.embed(
        slice.map((hash) => texts[hashes.indexOf(hash)] ?? ''),
        'passage',
      );
      this.#state = 'answers';
      const computed = new Map(slice.map((hash, i) => [hash, vectors[i] ?? []]));
      await this.#cache?.keep(embedder.model, computed);
      for (const [hash, vector] of computed) known.set(hash, vector);
    }
    return hashes.map((hash) => [...(known.get(hash) ?? [])]);
  }
}
