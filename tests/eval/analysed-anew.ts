import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import type { IndexedPassage, VectorStore } from '../../knowledge/index/vector-store.ts';
import type { Analyzer } from '../../knowledge/retrieve/analyzer.ts';

const batch = 256;

/**
 * A copy of an index in which law is analysed by another analyzer; the rest keeps its vectors, for what a guide is also
 * found by does not stand in it.
 */
export async function withLawAnalysedAnew<Result>(
  store: VectorStore,
  analyzer: Analyzer,
  use: (copy: VectorStore) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'naru-ablation-'));
  const copy = await openEmbeddedStore(folder);
  try {
    let passages: IndexedPassage[] = [];
    for await (const { passage, vectors } of store.all()) {
      const { morpheme, bigram, ...dense } = vectors;
      const sparse = passage.kind === 'law' ? await analyzer.passageVectors(passage) : { morpheme, bigram };
      passages.push({ passage, vectors: { ...dense, ...sparse } });
      if (passages.length < batch) continue;
      await copy.upsert(passages);
      passages = [];
    }
    await copy.upsert(passages);
    return await use(copy);
  } finally {
    await copy.close();
    await rm(folder, { recursive: true });
  }
}
