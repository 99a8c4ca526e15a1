import type { IndexParts } from './index-parts.ts';

/** Whether the index holds dense vectors of another model than the one that is configured. */
export async function isOfAnotherModel({
  store,
  embedder,
}: Pick<IndexParts, 'store' | 'embedder'>): Promise<boolean> {
  if (!embedder) return false;
  const held = await store.denseModel();
  return held !== null && held !== embedder.model;
}
