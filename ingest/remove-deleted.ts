import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { ManifestEntry } from './manifest.ts';
import type { IngestRun } from './run.ts';

/**
 * Takes the documents out of the index whose files stood under `paths` and are no longer among `files`.
 * Returns the files, by the path under which each stood.
 */
export async function removeDeleted(
  paths: readonly string[],
  files: readonly string[],
  run: IngestRun,
): Promise<Map<string, string[]>> {
  const present = new Set(files);
  const removed = new Map<string, string[]>();
  for (const path of paths) {
    const root = await realPath(path);
    const deleted = run.manifest.all().filter(({ source }) => !present.has(source) && isUnder(source, root));
    for (const entry of deleted) await removeDocument(entry, run);
    removed.set(path, [...new Set(deleted.map(({ source }) => source))]);
  }
  return removed;
}

/** Removes a document's passages, then its entry, which is pending in between so that a kill leaves it to be redone. */
export async function removeDocument(entry: ManifestEntry, { index, manifest }: IngestRun): Promise<void> {
  if (entry.state === 'indexed') await manifest.write({ ...entry, state: 'pending' });
  await index.store.deleteDocument(entry.documentId);
  await index.references?.remove(entry.documentId);
  await manifest.remove(entry.documentId);
}

/** Where a path leads, also when its end is not there any more. */
async function realPath(path: string): Promise<string> {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  if (parent === absolute) return absolute;
  return await realpath(absolute).catch(async () => join(await realPath(parent), basename(absolute)));
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
