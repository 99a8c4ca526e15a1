import { randomUUID } from 'node:crypto';
import { assistants } from '../assistants/registry.ts';
import { type FilePart, type FileText, PublicError, type Role, type StoredFile } from '../contracts/index.ts';
import { maskPersonalData, type PersonalDataKind } from '../guards/personal-data.ts';
import { mayOpen, ownerOf } from '../identity/ownership.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Records } from '../records/records.ts';
import { auditInto } from './audit.ts';
import { maskAtLeisure } from './mask-at-leisure.ts';

/** A file as it came in. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files that people send for the services: read, masked, kept for some hours, deleted on request. */
export interface Files {
  /**
   * @param gone the sender waits no longer: what takes long is stopped
   * @param service the assistant that the file is for: what it cannot do without is not masked
   * @throws PublicError where the file cannot be read, or too many are waiting to be; unknown_assistant
   */
  take(file: SentFile, visitor: Visitor, gone: AbortSignal, service?: string): Promise<StoredFile>;
  /** @throws PublicError `unknown_file`, also where it is not the visitor's to open */
  open(id: string, visitor: Visitor): Promise<StoredFile>;
  /** @throws PublicError `unknown_file`, also where it is not the visitor's to delete */
  delete(id: string, visitor: Visitor): Promise<void>;
  /** Deletes those whose time is over; returns how many. */
  deleteExpired(): Promise<number>;
}

/** Colleagues who open each other's files; a jobseeker's are nobody else's. */
const sharedBy: readonly Role[] = ['employer', 'counselor', 'reviewer'];

export interface FileSettings {
  /** Reads a file out of harm's way, unless the signal stops it. @throws PublicError */
  readonly read: (name: string, bytes: Uint8Array, signal: AbortSignal) => Promise<FileText>;
  readonly records: Pick<Records, 'files' | 'audit'>;
  /** For how long a text is kept. */
  readonly hours: number;
  /** Files that may be read or wait for it at a time: each holds its bytes in memory. */
  readonly queueLength: number;
  readonly clock?: () => Date;
}

export function createFiles(settings: FileSettings): Files {
  const { read, records, hours, queueLength, clock = () => new Date() } = settings;
  let waiting = 0;

  async function masked(
    name: string,
    file: FileText,
    keeps: readonly PersonalDataKind[],
  ): Promise<StoredFile> {
    const found = new Set<string>();
    const parts: FilePart[] = [];
    for (const part of file.parts) {
      const masking = await maskAtLeisure(part.text, keeps);
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

  const audit = auditInto(records.audit, clock);

  return {
    async take({ name, bytes }, visitor, gone, service) {
      const keeps = keptFor(service);
      if (waiting >= queueLength) throw new PublicError('over_capacity');
      waiting += 1;
      try {
        const file = await masked(name, await read(name, bytes, gone), keeps);
        await records.files.keep(file, ownerOf(visitor));
        return file;
      } finally {
        waiting -= 1;
      }
    },

    open: (id, visitor) => openFile(records, id, visitor, clock()),

    async delete(id, visitor) {
      await findFile(records, id, visitor, clock());
      await records.files.delete(id);
      await audit('file_deleted', id, visitor);
    },

    deleteExpired: () => records.files.deleteExpired(clock()),
  };
}

/** The text of a file, for whoever may read it; that it was read is written down. @throws PublicError unknown_file */
export async function openFile(
  records: FileSettings['records'],
  id: string,
  visitor: Visitor,
  at: Date,
): Promise<StoredFile> {
  const file = await findFile(records, id, visitor, at);
  await auditInto(records.audit, () => at)('file_read', id, visitor);
  return file;
}

async function findFile(
  { files }: FileSettings['records'],
  id: string,
  visitor: Visitor,
  at: Date,
): Promise<StoredFile> {
  const found = await files.find(id, at);
  if (found === null || !mayOpen(visitor, found.owner, sharedBy)) throw new PublicError('unknown_file');
  return found.file;
}

/** @throws PublicError unknown_assistant */
function keptFor(service: string | undefined): readonly PersonalDataKind[] {
  if (service === undefined) return [];
  const assistant = assistants.find(({ id }) => id === service);
  if (!assistant) throw new PublicError('unknown_assistant');
  return assistant.keeps;
}
