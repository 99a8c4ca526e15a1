import type { IndexedPassage, VectorStore } from './vector-store.ts';

const batchSize = 256;

/**
 * Puts all that one store holds into another, in the same order, vectors included.
 * @returns how many passages
 */
export async function copyPassages(
  from: VectorStore,
  to: VectorStore,
  report: (copied: number) => void = () => {},
): Promise<number> {
  let copied = 0;
  let batch: IndexedPassage[] = [];
  const put = async () => {
    if (batch.length === 0) return;
    await to.upsert(batch);
    copied += batch.length;
    report(copied);
    batch = [];
  };
  for await (const passage of from.all()) {
    batch.push(passage);
    if (batch.length === batchSize) await put();
  }
  await put();
  return copied;
}
