import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type CutDocument, UnreadableFile } from './cut-document.ts';
import type { FileResult } from './ingest-event.ts';
import { readDocument } from './read/read-document.ts';
import type { IngestRun } from './run.ts';
import { besideVersions, heldVersions } from './statute/held-versions.ts';

/** A file as it was read, before its turn to be written comes. */
export interface FileRead {
  readonly path: string;
  /** Changes with the file; null where there was none. */
  readonly stamp: string | null;
  /** SHA-256 of its bytes, in hex; empty where they could not be read. */
  readonly contentHash: string;
  /** The other versions beside which a statute was dated, as `besideVersions` names them. */
  readonly beside: string;
  /** The document that it is; what came of it where nothing is to be written; or why it cannot be read. */
  readonly content:
    | { readonly document: CutDocument }
    | { readonly settled: FileResult }
    | { readonly failure: unknown };
}

/** Bytes. A text of this size is no document that people read, but a dump. */
const largestFile = 100 * 1024 * 1024;

/** Reads and cuts a file, unless the index has it already. Nothing is written: it may be done while others are. */
export async function readForIngest(path: string, run: IngestRun): Promise<FileRead> {
  const stamp = await fileStamp(path);
  let contentHash = '';
  const read = (content: FileRead['content'], beside = ''): FileRead => ({
    path,
    stamp,
    contentHash,
    beside,
    content,
  });
  try {
    const bytes = await readBytes(path);
    contentHash = createHash('sha256').update(bytes).digest('hex');
    const settled = await settledBefore(path, contentHash, run);
    if (settled) return read({ settled });
    // Held fast, as others are written meanwhile: a statute is dated beside the versions that `beside` names.
    const entries = run.manifest.all();
    const held = { all: () => entries };
    const document = await readDocument(path, bytes, run.laws, heldVersions(held, run.versionList));
    return read({ document }, besideVersions(document.documentId, held));
  } catch (failure) {
    return read({ failure });
  }
}

/** What came of a file without reading it: taken out by an administrator, or in the index as it is; else null. */
export async function settledBefore(
  path: string,
  contentHash: string,
  run: IngestRun,
): Promise<FileResult | null> {
  if (wasRemoved(path, contentHash, run)) return { outcome: 'skipped', passages: 0, reason: takenOut };
  if (await isCurrent(path, contentHash, run)) return { outcome: 'unchanged', passages: 0, reason: null };
  return null;
}

/** Which file stands there and when it was changed last; null where none does. */
export async function fileStamp(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}

async function readBytes(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > largestFile) {
    throw new UnreadableFile(
      `It has ${Math.round(size / 1024 / 1024)} MB; ingest takes up to 100 MB. Split it.`,
    );
  }
  return await readFile(path);
}

const takenOut = 'An administrator took it out; it stays out until the file changes.';

function wasRemoved(path: string, contentHash: string, { manifest }: IngestRun): boolean {
  return manifest
    .ofSource(path)
    .some((entry) => entry.state === 'removed' && entry.contentHash === contentHash);
}

async function isCurrent(path: string, contentHash: string, run: IngestRun): Promise<boolean> {
  const entries = run.manifest.ofSource(path);
  const [entry] = entries;
  if (entries.length !== 1 || entry?.state !== 'indexed' || entry.contentHash !== contentHash) return false;
  const beside = besideVersions(entry.documentId, run.manifest);
  if (entry.pipeline === run.fullPipeline + beside) return true;
  // Found by its words only, which is all that can be done while the embedding model is away.
  return entry.pipeline === run.sparsePipeline + beside && !(await run.dense.available());
}
