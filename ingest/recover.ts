import { alone } from './alone.ts';
import type { IndexParts } from './index-parts.ts';
import { ManifestView } from './manifest-view.ts';

/**
 * Takes half a document out of the index again: what a process wrote of it before it was killed must not be found
 * before the document is whole, and what an administrator removed must not come back. To be called before anything
 * is answered; the documents stay in the list as pending until a job brings them in. Where several servers write to
 * the index, only what has been so since `before` was left by a killed one.
 * @throws StoreUnavailable, or what the manifest's database throws
 */
export async function hideUnfinished(
  { store, manifest }: Pick<IndexParts, 'store' | 'manifest'>,
  before?: Date,
): Promise<void> {
  await alone(store, async () => {
    const view = await ManifestView.read(manifest);
    for (const { documentId, state, at } of view.all()) {
      if (before && at >= before) continue;
      if (state === 'pending' || state === 'removed') await store.deleteDocument(documentId);
    }
  });
}
