import type { Embedder } from '../../knowledge/index/embedder.ts';
import type { SparseVector, VectorStore } from '../../knowledge/index/vector-store.ts';
import type { Analyzer } from '../../knowledge/retrieve/analyzer.ts';
import { withChangedCopy } from './changed-copy.ts';
import { latentSpace } from './latent-space.ts';

const dimensions = 120;
const model = 'latent semantic vectors';

/** A copy of an index with latent semantic vectors as its dense ones, and the embedder that makes them of questions. */
export async function withLatentVectors<Result>(
  store: VectorStore,
  analyzer: Analyzer,
  use: (copy: VectorStore, embedder: Embedder) => Promise<Result>,
): Promise<Result> {
  const corpus: SparseVector[] = [];
  for await (const { vectors } of store.all()) corpus.push(vectors.morpheme);
  const project = latentSpace(corpus, dimensions);
  const embedder: Embedder = {
    model,
    embed: async (texts) => texts.map((text) => project(analyzer.queryVectors(text).morpheme)),
  };
  return await withChangedCopy(
    store,
    ({ passage, vectors: { morpheme, bigram } }) => {
      const dense = project(morpheme);
      const isZero = dense.every((value) => value === 0);
      return { passage, vectors: { morpheme, bigram, ...(isZero ? {} : { dense, denseModel: model }) } };
    },
    (copy) => use(copy, embedder),
  );
}
