import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { withCorrections } from './corrections.ts';
import { type CutDocument, UnreadableFile } from './cut-document.ts';
import type { FileOutcome } from './ingest-event.ts';
import { referencesOf } from './law/references-of.ts';
import type { ManifestEntry } from './manifest.ts';
import { fileId } from './passage-id.ts';
import { writePassages } from './passage-writer.ts';
import { readDocument } from './read/read-document.ts';
import { removeDocument } from './remove-deleted.ts';
import type { IngestRun } from './run.ts';
import { besideVersions } from './statute/held-versions.ts';

export interface FileResult {
  readonly outcome: FileOutcome;
  readonly passages: number;
  readonly reason: string | null;
}

/** Bytes. A text of this size is no document that people read, but a dump. */
const largestFile = 100 * 1024 * 1024;

/**
 * Brings the index up to a file's present content.
 * @throws StoreUnavailable, or what the manifest's database throws; a bad file is a result, not an exception.
 */
export async function ingestFile(path: string, run: IngestRun): Promise<FileResult> {
  let contentHash = '';
  let document: CutDocument;
  try {
    const bytes = await readBytes(path);
    contentHash = createHash('sha256').update(bytes).digest('hex');
    if (wasRemoved(path, contentHash, run)) return { outcome: 'skipped', passages: 0, reason: takenOut };
    if (await isCurrent(path, contentHash, run)) return { outcome: 'unchanged', passages: 0, reason: null };
    document = await readDocument(path, bytes, run.laws, run.versions);
  } catch (failure) {
    return await recordFailure(path, contentHash, failure, run);
  }
  const other = run.manifest.find(document.documentId)?.source ?? path;
  if (other !== path && existsSync(other)) {
    await removeFormer(path, null, run);
    return { outcome: 'skipped', passages: 0, reason: `It is the same document as ${other}.` };
  }
  const { corrections } = run.index;
  if (corrections) document = await withCorrections(document, corrections);
  await replace(path, contentHash, document, run);
  return {
    outcome: 'indexed',
    passages: document.passages.length,
    reason: document.notices?.join(' ') ?? null,
  };
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

/**
 * The index never holds passages of the former and the present text that differ: what is gone is deleted before
 * anything is written. The entry names all that may be in the index from before the first change to after the last,
 * so that a run after a kill finds what to delete.
 */
async function replace(
  path: string,
  contentHash: string,
  document: CutDocument,
  run: IngestRun,
): Promise<void> {
  const { index, manifest, dense, sparsePipeline, fullPipeline, clock } = run;
  const { documentId, title, kind, passages } = document;
  await removeFormer(path, documentId, run);
  const former = manifest.find(documentId);
  const present = new Set(passages.map(({ passage }) => passage.id));
  const gone = former?.passageIds.filter((id) => !present.has(id)) ?? [];
  const entry = { documentId, source: path, contentHash, title, kind, error: null };
  await manifest.write({
    ...entry,
    state: 'pending',
    pipeline: sparsePipeline,
    passageIds: [...present, ...gone],
    at: clock(),
  });
  if (former) await index.store.deletePassages(gone);
  else await index.store.deleteDocument(documentId);
  await index.references?.replace(
    documentId,
    passages.flatMap(({ passage }) => referencesOf(passage)),
  );
  const allDense = await writePassages(document, index, dense);
  const pipeline = (allDense ? fullPipeline : sparsePipeline) + besideVersions(documentId, manifest);
  await manifest.write({ ...entry, state: 'indexed', pipeline, passageIds: [...present], at: clock() });
}

/** Removes what the file was before it became the document `documentId`. */
async function removeFormer(path: string, documentId: string | null, run: IngestRun): Promise<void> {
  for (const former of run.manifest.ofSource(path)) {
    if (former.documentId !== documentId) await removeDocument(former, run);
  }
}

/** What the file said before stays in the index: an answer from yesterday's text is better than none. */
async function recordFailure(
  path: string,
  contentHash: string,
  failure: unknown,
  { manifest, sparsePipeline, clock }: IngestRun,
): Promise<FileResult> {
  const error = failure instanceof Error ? failure.message : String(failure);
  const entry: ManifestEntry = {
    documentId: `unread:${fileId(path)}`,
    source: path,
    contentHash,
    pipeline: sparsePipeline,
    title: basename(path),
    kind: 'document',
    passageIds: [],
    state: 'failed',
    error,
    at: clock(),
  };
  const former = manifest.find(entry.documentId);
  if (former?.contentHash !== contentHash || former.error !== error) await manifest.write(entry);
  return { outcome: 'failed', passages: 0, reason: error };
}
