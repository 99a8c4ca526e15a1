import type { VectorStore } from '../knowledge/index/vector-store.ts';
import type { Manifest } from './manifest.ts';

export interface IndexReport {
  readonly documents: number;
  /** Passages that the manifest names, and those that the index holds. */
  readonly expected: number;
  readonly held: number;
  /** Documents of which passages are missing, by title, with how many. */
  readonly missing: ReadonlyMap<string, number>;
  /** Passages in the index that no document of the manifest has, by their document's id. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Documents whose indexing did not come to its end. */
  readonly unfinished: readonly string[];
}

/** Compares the index with the manifest, passage by passage. @throws StoreUnavailable */
export async function verifyIndex(store: VectorStore, manifest: Manifest): Promise<IndexReport> {
  const documents = await manifest.all();
  const expected = new Set(documents.flatMap(({ passageIds }) => passageIds));
  const held = new Set<string>();
  const unknown = new Map<string, number>();
  for await (const { passage } of store.all()) {
    held.add(passage.id);
    if (!expected.has(passage.id)) count(unknown, passage.documentId);
  }
  const missing = new Map<string, number>();
  for (const { title, passageIds, state } of documents) {
    if (state !== 'indexed') continue;
    for (const id of passageIds) if (!held.has(id)) count(missing, title);
  }
  const indexed = documents.filter(({ state }) => state === 'indexed');
  return {
    documents: documents.length,
    expected: new Set(indexed.flatMap(({ passageIds }) => passageIds)).size,
    held: held.size,
    missing,
    unknown,
    unfinished: documents.filter(({ state }) => state === 'pending').map(({ title }) => title),
  };
}

export function isWhole({ missing, unknown, unfinished }: IndexReport): boolean {
  return missing.size === 0 && unknown.size === 0 && unfinished.length === 0;
}

function count(of: Map<string, number>, key: string): void {
  of.set(key, (of.get(key) ?? 0) + 1);
}
