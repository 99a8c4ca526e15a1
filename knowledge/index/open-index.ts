import type { IndexSettings } from './index-settings.ts';
import type { VectorStore } from './vector-store.ts';

/** Opens the index that is configured: on a Qdrant server, or in the data folder. Only that adapter is loaded. */
export async function openIndex({ folder, qdrant }: IndexSettings): Promise<VectorStore> {
  if (qdrant) return (await import('./qdrant-store.ts')).openQdrantStore(qdrant);
  return (await import('./embedded-store.ts')).openEmbeddedStore(folder);
}

/**
 * Fills a new index, with the present one beside it, and puts it in its place; the present one stays as it is when
 * `fill` fails.
 */
export async function rebuildIndex(
  settings: IndexSettings,
  fill: (next: VectorStore, present: VectorStore) => Promise<void>,
): Promise<void> {
  const present = await openIndex(settings);
  try {
    await present.rebuild((next) => fill(next, present));
  } finally {
    await present.close();
  }
}
