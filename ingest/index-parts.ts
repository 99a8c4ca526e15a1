import type { Embedder } from '../knowledge/index/embedder.ts';
import type { VectorStore } from '../knowledge/index/vector-store.ts';
import type { Analyzer } from '../knowledge/retrieve/analyzer.ts';
import type { Manifest } from './manifest.ts';

/** What ingest writes to, and with what. */
export interface IndexParts {
  readonly store: VectorStore;
  readonly analyzer: Pick<Analyzer, 'passageVectors'>;
  readonly manifest: Manifest;
  readonly embedder?: Embedder;
}
