import type { Embedder } from '../index/embedder.ts';
import type { VectorStore } from '../index/vector-store.ts';
import type { ReferenceGraph } from '../law/reference-graph.ts';
import type { Analyzer } from './analyzer.ts';

/** Parts of the search that can be left out to measure what they are worth (`npm run eval -- retrieval --ablate`). */
export const retrievalParts = [
  'morpheme',
  'bigram',
  'dense',
  'guides',
  'lexicon',
  'expansion',
  'mention',
  'branch',
] as const;
export type RetrievalPart = (typeof retrievalParts)[number];

export interface RetrieverParts {
  readonly store: VectorStore;
  readonly analyzer: Analyzer;
  /** Shows what hangs together; without it, nothing does. */
  readonly graph?: ReferenceGraph;
  /** Adds a list by meaning; the search stands without it. */
  readonly embedder?: Embedder;
  /** The embedder of another model, whose vectors the index holds until it is rebuilt; null where there is none. */
  readonly embedderOf?: (model: string) => Embedder | null;
  readonly without?: readonly RetrievalPart[];
}
