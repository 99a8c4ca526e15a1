import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SparseSnapshot } from './sparse-index.ts';

/** Rises whenever what is kept changes its shape or its meaning. */
const version = 1;
const digestLength = 32;

interface Kept {
  readonly version: number;
  /** Of the rows' files when it was taken. */
  readonly stamp: string;
  readonly content: SparseSnapshot;
}

/**
 * The inverted lists of an index as a file beside its rows, which spares a start to build them. It counts only while
 * the files of the rows are those from which it was taken, to the nanosecond of their last change: zvec writes every
 * change to one of them before it is acknowledged. A file that is not whole, or of another version, counts for nothing.
 */
export class SnapshotFile {
  readonly #path: string;
  readonly #rows: string;
  /** Stamp of the rows for which the file holds; null where there is none. */
  #stamp: string | null = null;

  /** `rows`: folder of the collection from which the lists are built. */
  constructor(folder: string, rows: string) {
    this.#path = join(folder, 'sparse-snapshot');
    this.#rows = rows;
  }

  /** What was kept, or null where it does not fit the rows. To be called before the rows are opened. */
  async read(): Promise<SparseSnapshot | null> {
    const kept = this.#readFile();
    if (kept?.version !== version || kept.stamp !== (await stampOf(this.#rows))) return null;
    this.#stamp = kept.stamp;
    return kept.content;
  }

  /** Keeps what `take` gives for the rows as they are now, which nobody may change meanwhile; does nothing where it has that already. */
  async keep(take: () => SparseSnapshot | null): Promise<void> {
    const stamp = await stampOf(this.#rows);
    if (stamp === this.#stamp) return;
    const content = take();
    if (content === null) return;
    const bytes = serialize({ version, stamp, content } satisfies Kept);
    const written = `${this.#path}.written`;
    const file = await open(written, 'w');
    try {
      await file.writeFile(digest(bytes));
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(written, this.#path);
    this.#stamp = stamp;
  }

  /** Before the first change of the rows. */
  discard(): void {
    if (this.#stamp === null) return;
    rmSync(this.#path, { force: true });
    this.#stamp = null;
  }

  #readFile(): Kept | null {
    try {
      const file = readFileSync(this.#path);
      const bytes = file.subarray(digestLength);
      return digest(bytes).equals(file.subarray(0, digestLength)) ? (deserialize(bytes) as Kept) : null;
    } catch {
      return null;
    }
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Names, sizes and times of all files of rows; the map of their ids is changed by every opening and tells nothing more. */
async function stampOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const told = await Promise.all(
    names
      .filter((name) => !name.startsWith('idmap') && name !== 'LOCK')
      .sort()
      .map(async (name) => {
        const found = await stat(join(folder, name), { bigint: true });
        return found.isFile() ? [`${name} ${found.size} ${found.mtimeNs}`] : [];
      }),
  );
  return told.flat().join('\n');
}
