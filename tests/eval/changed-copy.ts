import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import type { IndexedPassage, VectorStore } from '../../knowledge/index/vector-store.ts';

const batch = 256;

/** A copy of an index in which each passage is changed, for as long as it is used. */
export async function withChangedCopy<Result>(
  store: VectorStore,
  change: (passage: IndexedPassage) => IndexedPassage | Promise<IndexedPassage>,
  use: (copy: VectorStore) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'naru-ablation-'));
  const copy = await openEmbeddedStore(folder);
  try {
    let passages: IndexedPassage[] = [];
    for await (const passage of store.all()) {
      passages.push(await change(passage));
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
