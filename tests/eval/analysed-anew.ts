import type { VectorStore } from '../../knowledge/index/vector-store.ts';
import type { Analyzer } from '../../knowledge/retrieve/analyzer.ts';
import { withChangedCopy } from './changed-copy.ts';

/**
 * A copy of an index in which law is analysed by another analyzer; the rest keeps its vectors, for what a guide is also
 * found by does not stand in it.
 */
export async function withLawAnalysedAnew<Result>(
  store: VectorStore,
  analyzer: Analyzer,
  use: (copy: VectorStore) => Promise<Result>,
): Promise<Result> {
  return await withChangedCopy(
    store,
    async ({ passage, vectors }) => ({
      passage,
      vectors: passage.kind === 'law' ? { ...vectors, ...(await analyzer.passageVectors(passage)) } : vectors,
    }),
    use,
  );
}
