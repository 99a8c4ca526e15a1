import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How the names of documents end. In folders, other files are taken only when their content says that they are documents. */
const endings =
  /\.(?:md|markdown|txt|text|html?|xhtml|csv|srt|hwpx?|pdf|docx|pptx|xlsx?|epub|zip|procedure\.yaml|terms\.tsv)$/i;
/** The first bytes of PDF, ZIP (as all newer office files are), compound files (HWP, old Office) and HWP 3. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', 'HWP Document File'];

/** Whether a file in a folder is to be read: by its name, else by its first bytes. */
async function isDocument(path: string): Promise<boolean> {
  if (endings.test(path)) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(20), 0, 20, 0);
    const opening = buffer.toString('latin1', 0, bytesRead);
    return signatures.some((signature) => opening.startsWith(signature));
  } finally {
    await file.close();
  }
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
 * The files under the given paths. A file that is named itself is taken whatever it is; in folders,
 * hidden files are passed over. Links are followed, and a circle of links is walked once.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const folders = new Set<string>();
  const missing: string[] = [];
  const otherFormats: string[] = [];

  async function visit(path: string, named: boolean): Promise<void> {
    const real = await realpath(path).catch(() => null);
    // It may be deleted between any two of these looks.
    const about = real === null ? null : await stat(real).catch(() => null);
    if (real === null || about === null) {
      missing.push(path);
    } else if (about.isDirectory()) {
      if (folders.has(real)) return;
      folders.add(real);
      const names = (await readdir(real)).filter((name) => !name.startsWith('.'));
      for (const name of names.sort()) await visit(join(real, name), false);
    } else if (named || (await isDocument(real).catch(() => false))) {
      files.add(real);
    } else {
      otherFormats.push(real);
    }
  }

  for (const path of paths) await visit(path, true);
  return { files: [...files].sort(), missing, otherFormats };
}
