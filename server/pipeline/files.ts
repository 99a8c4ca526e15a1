import { randomUUID } from 'node:crypto';
import { type FilePart, type FileText, PublicError, type StoredFile } from '../contracts/index.ts';
import { maskPersonalData } from '../guards/personal-data.ts';
import type { FileRecords } from '../records/files.ts';
import { maskAtLeisure } from './mask-at-leisure.ts';

/** Files that people send for the services: read, masked, kept for some hours, deleted on request. */
export interface Files {
  /** @throws PublicError where the file cannot be read, or too many are waiting to be. */
  take(name: string, bytes: Uint8Array): Promise<StoredFile>;
  /** @throws PublicError `unknown_file` */
  open(id: string): Promise<StoredFile>;
  /** @throws PublicError `unknown_file` */
  delete(id: string): Promise<void>;
  /** Deletes those whose time is over; returns how many. */
  deleteExpired(): Promise<number>;
}

export interface FileSettings {
  /** Reads a file out of harm's way. @throws PublicError */
  readonly read: (name: string, bytes: Uint8Array) => Promise<FileText>;
  readonly records: FileRecords;
  /** For how long a text is kept. */
  readonly hours: number;
  /** Files that may be read or wait for it at a time: each holds its bytes in memory. */
  readonly queueLength: number;
  readonly clock?: () => Date;
}

export function createFiles(settings: FileSettings): Files {
  const { read, records, hours, queueLength, clock = () => new Date() } = settings;
  let waiting = 0;

  async function masked(name: string, file: FileText): Promise<StoredFile> {
    const found = new Set<string>();
    const parts: FilePart[] = [];
    for (const part of file.parts) {
      const masking = await maskAtLeisure(part.text);
      for (const kind of masking.found) found.add(kind);
      parts.push({ ...part, text: masking.text });
    }
    const now = clock();
    return {
      id: randomUUID(),
      name: maskPersonalData(name).text,
      form: file.form,
      title: file.title === null ? null : maskPersonalData(file.title).text,
      characters: parts.reduce((sum, { text }) => sum + text.length, 0),
      parts,
      notices: file.notices,
      masked: [...found],
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + hours * 60 * 60_000).toISOString(),
    };
  }

  return {
    async take(name, bytes) {
      if (waiting >= queueLength) throw new PublicError('over_capacity');
      waiting += 1;
      try {
        const file = await masked(name, await read(name, bytes));
        await records.keep(file);
        return file;
      } finally {
        waiting -= 1;
      }
    },

    async open(id) {
      const file = await records.find(id, clock());
      if (file === null) throw new PublicError('unknown_file');
      return file;
    },

    async delete(id) {
      if (!(await records.delete(id))) throw new PublicError('unknown_file');
    },

    deleteExpired: () => records.deleteExpired(clock()),
  };
}
