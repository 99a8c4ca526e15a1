import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names the generation in force; without it, the folder itself is the first. */
const pointer = 'generation';

/**
 * An index folder holds one generation of the index, and while another is being filled, two: the first in the folder
 * itself, later ones in `generation-2`, `generation-3` … Which one counts stands in a file that is replaced in one step,
 * so that a kill at any moment leaves the old or the new one, whole.
 */
export class Generations {
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** Folder of the generation in force. */
  get current(): string {
    const named = join(this.#folder, pointer);
    return existsSync(named) ? join(this.#folder, readFileSync(named, 'utf8').trim()) : this.#folder;
  }

  /** Folder for the next one, which does not exist yet. */
  get next(): string {
    const number = Number(this.current.match(/generation-(\d+)$/)?.[1] ?? 1);
    return join(this.#folder, `generation-${number + 1}`);
  }

  /** Lets `next` be the one in force; it has reached the disk when the promise resolves. */
  async advance(): Promise<void> {
    const name = this.next.slice(this.#folder.length + 1);
    const written = join(this.#folder, `${pointer}.written`);
    const file = await open(written, 'w');
    try {
      await file.writeFile(`${name}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(written, join(this.#folder, pointer));
  }

  /** Removes every other generation, such as one whose filling was broken off. */
  async tidy(): Promise<void> {
    const kept = this.current;
    const first = kept === this.#folder;
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      const ofLater = name.startsWith('generation-');
      const ofFirst = name === 'passages' || name.startsWith('dense-') || name.startsWith('sparse-');
      if (path !== kept && (ofLater || (ofFirst && !first))) await rm(path, { recursive: true, force: true });
    }
  }
}
