import type { IndexedPassage } from '../knowledge/index/vector-store.ts';
import { ahead } from './ahead.ts';
import type { CutPassage } from './cut-document.ts';
import type { DenseVectors } from './dense-vectors.ts';
import type { IndexParts } from './index-parts.ts';

/** Passages analysed and written at a time, and how many such lots are analysed before they are written. */
const lotSize = 200;
const lotsAhead = 2;

/** Passages whose vectors are being computed before their turn to be written comes. */
export interface BegunPassages {
  readonly passages: readonly CutPassage[];
  readonly lots: AsyncIterable<IndexedPassage[]>;
}

/** Begins to analyse and embed passages. Nothing is written, and of many only the first are begun. */
export function beginPassages(
  passages: readonly CutPassage[],
  { analyzer }: Pick<IndexParts, 'analyzer'>,
  dense: DenseVectors,
): BegunPassages {
  return { passages, lots: ahead(withVectors(passages, analyzer, dense), lotsAhead) };
}

/**
 * Writes passages to the index, those that follow being analysed meanwhile. Returns whether each has its dense vector.
 * @throws StoreUnavailable; what was written so far stays.
 */
export async function writePassages(
  { lots }: BegunPassages,
  { store }: Pick<IndexParts, 'store'>,
): Promise<boolean> {
  let allDense = true;
  for await (const lot of lots) {
    allDense &&= lot.every(({ vectors }) => vectors.dense !== undefined);
    await store.upsert(lot);
  }
  return allDense;
}

async function* withVectors(
  passages: readonly CutPassage[],
  analyzer: IndexParts['analyzer'],
  dense: DenseVectors,
): AsyncGenerator<IndexedPassage[]> {
  for (let start = 0; start < passages.length; start += lotSize) {
    const lot = passages.slice(start, start + lotSize);
    const [sparse, denseVectors] = await Promise.all([
      analyzer.vectorsOf(lot),
      dense.embed(lot.map(embeddedText)),
    ]);
    const made = dense.model === null ? {} : { denseModel: dense.model };
    yield lot.map(({ passage }, position) => {
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
