import { existsSync } from 'node:fs';
import type { IndexedPassage, VectorStore } from '../knowledge/index/vector-store.ts';
import type { IndexParts } from './index-parts.ts';
import { ingest } from './ingest.ts';
import type { IngestEvent } from './ingest-event.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

/**
 * Indexes everything that the manifest names anew, from the files, into the empty store `next`: after a change of
 * the embedding model, or when the index is damaged. A document whose file is gone is carried over from `present`
 * as it is there, without its dense vectors.
 * @returns the entries for the manifest, to be written once `next` has taken the place of `present`.
 */
export async function fillFromSources(
  next: VectorStore,
  present: VectorStore,
  parts: Omit<IndexParts, 'store'>,
  report: (event: IngestEvent) => void,
  signal?: AbortSignal,
): Promise<ManifestEntry[]> {
  const entries = await parts.manifest.all();
  const fresh = manifestInMemory();
  await fresh.write(...entries.filter(({ state }) => state === 'removed'));
  const sources = [...new Set(entries.map(({ source }) => source))].filter((source) => existsSync(source));
  await ingest(
    sources,
    { ...parts, store: next, manifest: fresh },
    { report, ...(signal ? { signal } : {}) },
  );
  const orphans = new Map(
    entries.filter(({ source }) => !existsSync(source)).map((entry) => [entry.documentId, entry]),
  );
  await carryOver(present, next, orphans);
  return [...(await fresh.all()), ...orphans.values()];
}

/** Brings the manifest to what `fillFromSources` returned. */
export async function replaceManifest(manifest: Manifest, entries: readonly ManifestEntry[]): Promise<void> {
  const kept = new Set(entries.map(({ documentId }) => documentId));
  for (const { documentId } of await manifest.all()) {
    if (!kept.has(documentId)) await manifest.remove(documentId);
  }
  await manifest.write(...entries);
}

async function carryOver(
  from: VectorStore,
  to: VectorStore,
  documents: ReadonlyMap<string, ManifestEntry>,
): Promise<void> {
  if (documents.size === 0) return;
  let batch: IndexedPassage[] = [];
  for await (const { passage, vectors } of from.all()) {
    if (!documents.has(passage.documentId)) continue;
    batch.push({ passage, vectors: { morpheme: vectors.morpheme, bigram: vectors.bigram } });
    if (batch.length < 256) continue;
    await to.upsert(batch);
    batch = [];
  }
  await to.upsert(batch);
}

function manifestInMemory(): Manifest {
  const entries = new Map<string, ManifestEntry>();
  return {
    all: async () => [...entries.values()],
    write: async (...written) => {
      for (const entry of written) entries.set(entry.documentId, entry);
    },
    remove: async (documentId) => {
      entries.delete(documentId);
    },
  };
}
