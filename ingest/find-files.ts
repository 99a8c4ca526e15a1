import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The forms of text that ingest reads, by how a file's name ends. */
export const formats = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain',
  '.text': 'plain',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.procedure.yaml': 'procedure',
  '.terms.tsv': 'terms',
} as const;
export type Format = (typeof formats)[keyof typeof formats];

export function formatOf(path: string): Format | null {
  const name = path.toLowerCase();
  return Object.entries(formats).find(([suffix]) => name.endsWith(suffix))?.[1] ?? null;
}

export interface FoundFiles {
  /** Absolute real paths in alphabetical order, each once. */
  readonly files: readonly string[];
  /** Paths given that lead nowhere, and links in folders whose target is gone. */
  readonly missing: readonly string[];
  /** Files in folders that are of no form that ingest reads. */
  readonly otherFormats: readonly string[];
}

/**
 * The files under the given paths. A file that is named itself is taken whatever its extension; in folders,
 * hidden files are passed over. Links are followed, and a circle of links is walked once.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const folders = new Set<string>();
  const missing: string[] = [];
  const otherFormats: string[] = [];

  async function visit(path: string, named: boolean): Promise<void> {
    const real = await realpath(path).catch(() => null);
    if (real === null) {
      missing.push(path);
    } else if ((await stat(real)).isDirectory()) {
      if (folders.has(real)) return;
      folders.add(real);
      const names = (await readdir(real)).filter((name) => !name.startsWith('.'));
      for (const name of names.sort()) await visit(join(real, name), false);
    } else if (named || formatOf(real) !== null) {
      files.add(real);
    } else {
      otherFormats.push(real);
    }
  }

  for (const path of paths) await visit(path, true);
  return { files: [...files].sort(), missing, otherFormats };
}
