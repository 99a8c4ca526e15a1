import { alone } from './alone.ts';
import { isOfAnotherModel } from './index-model.ts';
import type { IndexParts } from './index-parts.ts';
import type { IngestEvent } from './ingest-event.ts';
import type { ManifestEntry } from './manifest.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { fillFromSources, replaceManifest } from './rebuild-index.ts';

/**
 * After a change of the embedding model: indexes everything anew beside the present index, which serves with the
 * vectors of the former model until then. While the new model does not answer, everything stays as it is.
 * @throws StoreUnavailable, or the signal's reason; the present index stays.
 */
export function rebuildForModel(
  index: IndexParts,
  report: (event: IngestEvent) => void,
  signal?: AbortSignal,
): Promise<void> {
  return oneAtATime(index.store, () => rebuildNow(index, report, signal));
}

async function rebuildNow(
  index: IndexParts,
  report: (event: IngestEvent) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { store, embedder, manifest } = index;
  if (!embedder || !(await isOfAnotherModel(index))) return;
  const notice = (text: string) => report({ type: 'notice', text });
  const held = await store.denseModel();
  try {
    await embedder.embed(['휴일'], 'passage');
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure);
    notice(`The index stays with the vectors of ${held}: ${embedder.model} does not answer: ${why}`);
    return;
  }
  notice(
    `The index has vectors of ${held}. It serves with them while another is filled with ${embedder.model}.`,
  );
  let entries: ManifestEntry[] = [];
  await store.rebuild(async (next) => {
    entries = await fillFromSources(next, store, index, () => undefined, signal);
  });
  await alone(store, async () => {
    await replaceManifest(manifest, await withoutRemoved(entries, index));
  });
  await index.embeddings?.forgetOthers(embedder.model);
  notice(`The index has vectors of ${embedder.model} now.`);
}

/** What an administrator took out, or sent anew, while the other index was filled stays as it is now. */
async function withoutRemoved(
  entries: readonly ManifestEntry[],
  { store, manifest }: IndexParts,
): Promise<ManifestEntry[]> {
  const now = new Map((await manifest.all()).map((entry) => [entry.documentId, entry]));
  const kept: ManifestEntry[] = [];
  for (const entry of entries) {
    const present = now.get(entry.documentId);
    const gone = present === undefined || present.state === 'removed' || present.state === 'pending';
    if (gone && entry.state === 'indexed') await store.deleteDocument(entry.documentId);
    if (!gone) kept.push(entry);
    else if (present) kept.push({ ...present, passageIds: [] });
  }
  return kept;
}
