import type { CutDocument, CutPassage } from './cut-document.ts';
import type { DenseVectors } from './dense-vectors.ts';
import type { IndexParts } from './index-parts.ts';

/** Passages analysed and written at a time. */
const batchSize = 200;

/**
 * Writes a document's passages to the index. Returns whether each has its dense vector.
 * @throws StoreUnavailable; what was written so far stays.
 */
export async function writePassages(
  { passages }: CutDocument,
  { store, analyzer }: IndexParts,
  dense: DenseVectors,
): Promise<boolean> {
  let allDense = true;
  for (let start = 0; start < passages.length; start += batchSize) {
    const batch = passages.slice(start, start + batchSize);
    const denseVectors = await dense.embed(batch.map(embeddedText));
    allDense &&= denseVectors !== null;
    const indexed = [];
    for (const [position, { passage, alsoFindBy }] of batch.entries()) {
      const sparse = await analyzer.passageVectors(passage, { alsoFindBy });
      const vector = denseVectors?.[position];
      const made = dense.model === null ? {} : { denseModel: dense.model };
      indexed.push({
        passage,
        vectors: vector === undefined ? sparse : { ...sparse, dense: vector, ...made },
      });
    }
    await store.upsert(indexed);
  }
  return allDense;
}

/** A paragraph alone does not say which law it is of, nor what it is about. */
function embeddedText({ passage: { title, heading, text }, alsoFindBy }: CutPassage): string {
  return [title, heading, ...alsoFindBy, text].filter((line) => line !== '').join('\n');
}
