import type { IndexSettings } from './index-settings.ts';
import type { VectorStore } from './vector-store.ts';

/** Opens the index that is configured: on a Qdrant server, or in the data folder. Only that adapter is loaded. */
export async function openIndex({ folder, qdrant }: IndexSettings): Promise<VectorStore> {
  if (qdrant) return (await import('./qdrant-store.ts')).openQdrantStore(qdrant);
  return (await import('./embedded-store.ts')).openEmbeddedStore(folder);
}

/** Fills a new index and puts it in the place of the present one, which stays as it is when `fill` fails. */
export async function rebuildIndex(
  { folder, qdrant }: IndexSettings,
  fill: (next: VectorStore) => Promise<void>,
): Promise<void> {
  if (qdrant) return (await import('./qdrant-store.ts')).rebuildQdrantStore(qdrant, fill);
  return (await import('./embedded-store.ts')).rebuildEmbeddedStore(folder, fill);
}
