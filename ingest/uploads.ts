import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { PublicError } from '../server/contracts/error.ts';

/** Bytes; the same as for a file that `npm run ingest` reads. */
export const largestUpload = 100 * 1024 * 1024;
/** Bytes of a file's name that every file system takes, with room for our own endings. */
const longestName = 200;

/**
 * The folder of the files that administrators sent. A file stands there under the name it was sent with; one of the
 * same name takes its place.
 */
export class Uploads {
  readonly folder: string;
  readonly #incoming: string;

  private constructor(folder: string) {
    this.folder = folder;
    // Hidden, so that ingest passes it over.
    this.#incoming = join(folder, '.incoming');
  }

  /** Makes the folder, and clears what a killed process had not received whole. */
  static async open(folder: string): Promise<Uploads> {
    const uploads = new Uploads(folder);
    await rm(uploads.#incoming, { recursive: true, force: true });
    await mkdir(uploads.#incoming, { recursive: true });
    return uploads;
  }

  async isEmpty(): Promise<boolean> {
    return (await readdir(this.folder)).every((name) => name.startsWith('.'));
  }

  pathOf(name: string): string {
    return join(this.folder, fileName(name));
  }

  has(path: string): boolean {
    return path === join(this.folder, basename(path));
  }

  /**
   * Receives a file whole, and only then puts it in its place; it is on the disk when the promise resolves.
   * @returns its path
   * @throws PublicError `too_large`, or `bad_request` for an empty file or a name that is none
   */
  async receive(name: string, content: Readable): Promise<string> {
    const path = this.pathOf(name);
    const draft = join(this.#incoming, randomUUID());
    const file = await open(draft, 'wx');
    let size = 0;
    try {
      for await (const piece of content) {
        const bytes = piece as Buffer;
        size += bytes.length;
        if (size > largestUpload) throw new PublicError('too_large');
        await file.write(bytes);
      }
      if (size === 0)
        throw new PublicError('bad_request', [{ path: 'body', message: '파일이 비어 있습니다.' }]);
      await file.sync();
      await file.close();
      await rename(draft, path);
      return path;
    } catch (failure) {
      await file.close().catch(() => {});
      await rm(draft, { force: true });
      throw failure;
    }
  }
}

function fileName(name: string): string {
  const last = basename(name.replaceAll('\\', '/')).normalize('NFC').trim();
  const readable = last.replace(/[\u0000-\u001f\u007f]/g, '');
  if (readable === '' || readable.startsWith('.') || Buffer.byteLength(readable) > longestName) {
    throw new PublicError('bad_request', [
      { path: 'name', message: '파일 이름이 필요합니다. 점으로 시작하지 않고, 한글로 60자 안팎까지입니다.' },
    ]);
  }
  return readable;
}
