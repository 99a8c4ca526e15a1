import type { Embedder } from '../knowledge/index/embedder.ts';
import type { VectorStore } from '../knowledge/index/vector-store.ts';
import type { ReferenceGraph } from '../knowledge/law/reference-graph.ts';
import type { PassageAnalyzer } from '../knowledge/retrieve/passage-vectors.ts';
import type { Corrections } from './corrections.ts';
import type { Manifest } from './manifest.ts';
import type { VectorCache } from './vector-cache.ts';

/** What ingest writes to, and with what. */
export interface IndexParts {
  readonly store: VectorStore;
  readonly analyzer: PassageAnalyzer;
  readonly manifest: Manifest;
  /** Where the references of the passages are kept; without it, none are. */
  readonly references?: ReferenceGraph;
  readonly embedder?: Embedder;
  /** What the embedder computed before; without it, every vector is computed anew. */
  readonly embeddings?: VectorCache;
  /** What administrators changed of passages; without it, documents go in as they were cut. */
  readonly corrections?: Corrections;
}

type KeptParts = Required<Pick<IndexParts, 'manifest' | 'corrections' | 'references' | 'embeddings'>>;

/** The parts of an index that are kept in the database, with the embedder where there is one. */
export function keptParts<Kept extends Embedder, List extends Manifest>(
  { manifest, corrections, references, embeddings }: KeptParts & { readonly manifest: List },
  embedder: Kept | null,
): KeptParts & { readonly manifest: List; readonly embedder?: Kept } {
  return { manifest, corrections, references, embeddings, ...(embedder ? { embedder } : {}) };
}
