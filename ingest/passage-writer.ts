import type { IndexedPassage, PassageVectors } from '../knowledge/index/vector-store.ts';
import type { CutPassage } from './cut-document.ts';
import type { DenseVectors } from './dense-vectors.ts';
import type { IndexParts } from './index-parts.ts';
import { oneAhead } from './one-ahead.ts';

/** Passages analysed and written at a time. */
const batchSize = 200;

/**
 * Writes passages to the index; some are analysed and embedded while those before them are written. Returns whether
 * each has its dense vector.
 * @throws StoreUnavailable; what was written so far stays.
 */
export async function writePassages(
  passages: readonly CutPassage[],
  { store, analyzer }: Pick<IndexParts, 'store' | 'analyzer'>,
  dense: DenseVectors,
): Promise<boolean> {
  let allDense = true;
  for await (const indexed of oneAhead(withVectors(passages, analyzer, dense))) {
    allDense &&= indexed.every(({ vectors }) => vectors.dense !== undefined);
    await store.upsert(indexed);
  }
  return allDense;
}

async function* withVectors(
  passages: readonly CutPassage[],
  analyzer: IndexParts['analyzer'],
  dense: DenseVectors,
): AsyncGenerator<IndexedPassage[]> {
  for (let start = 0; start < passages.length; start += batchSize) {
    const batch = passages.slice(start, start + batchSize);
    const embedding = dense.embed(batch.map(embeddedText));
    // One after the other: each gives turns to others in between, all at once would give none.
    const sparse: PassageVectors[] = [];
    for (const { passage, alsoFindBy } of batch)
      sparse.push(await analyzer.passageVectors(passage, { alsoFindBy }));
    const denseVectors = await embedding;
    const made = dense.model === null ? {} : { denseModel: dense.model };
    yield batch.map(({ passage }, position) => {
      const vectors = sparse[position] ?? { morpheme: new Map(), bigram: new Map() };
      const vector = denseVectors?.[position];
      return { passage, vectors: vector === undefined ? vectors : { ...vectors, dense: vector, ...made } };
    });
  }
}

/** A paragraph alone does not say which law it is of, nor what it is about. */
function embeddedText({ passage: { title, heading, text }, alsoFindBy }: CutPassage): string {
  return [title, heading, ...alsoFindBy, text].filter((line) => line !== '').join('\n');
}
