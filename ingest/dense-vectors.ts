import type { Embedder } from '../knowledge/index/embedder.ts';

/**
 * The embedding model during one run of ingest. A model that fails once is not asked again in that run: documents
 * are then found by their words only, until a later run finds the model answering.
 */
export class DenseVectors {
  readonly #embedder: Embedder | undefined;
  readonly #notice: (text: string) => void;
  #state: 'untried' | 'answers' | 'failed';

  constructor(embedder: Embedder | undefined, notice: (text: string) => void) {
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
      const vectors = await this.#embedder.embed(texts, 'passage');
      this.#state = 'answers';
      return vectors;
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
}
