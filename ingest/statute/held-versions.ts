import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestEntry } from '../manifest.ts';
import type { ManifestView } from '../manifest-view.ts';
import { decode } from '../read/decode.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { familyOf } from './cut-statute.ts';
import { isStatute, parseStatute, type Statute } from './statute.ts';
import { isVersionList, readVersionList, type VersionList } from './version-list.ts';

/** What is known of the other versions of a statute while one of them is read. */
export interface StatuteVersions {
  /** The versions whose files were ingested. */
  held(title: string): Promise<readonly Statute[]>;
  readonly list: VersionList;
}

export const noOtherVersions: StatuteVersions = { held: async () => [], list: new Map() };

/** The documents among which other versions are looked for. */
type Held = Pick<ManifestView, 'all'>;

export function heldVersions(manifest: Held, list: VersionList): StatuteVersions {
  return {
    list,
    async held(title) {
      const family = manifest.all().filter(({ documentId }) => documentId.startsWith(`law:${title}@`));
      const statutes = await Promise.all(family.map(({ source }) => readStatute(source)));
      return statutes.filter((statute) => statute !== null);
    },
  };
}

/**
 * Names the other versions beside which a document was dated, to be kept with its pipeline: when one comes, changes
 * or goes, the document's days must be worked out anew. Empty where there are none.
 */
export function besideVersions(documentId: string, manifest: Held): string {
  const family = familyOf(documentId);
  if (family === null) return '';
  const others = manifest
    .all()
    .filter((entry) => entry.documentId.startsWith(family) && entry.documentId !== documentId)
    .filter(({ source }) => existsSync(source))
    .map((entry: ManifestEntry) => `${entry.documentId} ${entry.contentHash}`)
    .sort();
  if (others.length === 0) return '';
  return ` beside-${createHash('sha256').update(others.join('\n')).digest('hex').slice(0, 12)}`;
}

/** Null where the file is gone or is no statute any more. */
async function readStatute(source: string): Promise<Statute | null> {
  try {
    const { data, body } = splitFrontMatter(decode(await readFile(source)));
    return isStatute(data) ? parseStatute(data, body) : null;
  } catch {
    return null;
  }
}

const listName = 'statutes-versions.tsv';

/** The list of versions that lies in one of the folders or beside it; empty where there is none. */
export async function findVersionList(paths: readonly string[]): Promise<VersionList> {
  for (const place of paths.flatMap((path) => [path, join(path, listName), join(dirname(path), listName)])) {
    if (!place.endsWith(listName) || !existsSync(place)) continue;
    const table = await readFile(place, 'utf8');
    if (isVersionList(table)) return readVersionList(table);
  }
  return new Map();
}
