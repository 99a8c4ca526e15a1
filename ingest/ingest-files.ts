import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { withCorrections } from './corrections.ts';
import type { CutDocument } from './cut-document.ts';
import type { FileResult } from './ingest-event.ts';
import type { ManifestEntry } from './manifest.ts';
import { fileId } from './passage-id.ts';
import type { BegunPassages } from './passage-writer.ts';
import { type FileRead, fileStamp, readForIngest, settledBefore } from './read-file.ts';
import { removeDocument } from './remove-deleted.ts';
import { type NewDocument, replaceDocuments } from './replace-documents.ts';
import type { IngestRun } from './run.ts';

/**
 * Brings the index up to what was read of the files, all of them in one batch, and returns what each came to. `begun`:
 * their passages, where vectors of them were begun when they were read.
 * @throws StoreUnavailable, or what the manifest's database throws; a bad file is a result, not an exception.
 */
export async function ingestFiles(
  files: readonly FileRead[],
  run: IngestRun,
  begun?: BegunPassages,
): Promise<FileResult[]> {
  const documents = new Map<string, NewDocument>();
  const results: FileResult[] = [];
  for (const read of files) {
    // Whoever changed the file since has been told that what it said is not answered any more.
    const stands = 'settled' in read.content || (await fileStamp(read.path)) === read.stamp;
    const file = stands ? read : await readForIngest(read.path, run);
    results.push(await settle(file, documents, run));
  }
  const { corrections } = run.index;
  const cut = [...documents.values()].map(({ document }) => document);
  const corrected = corrections ? await withCorrections(cut, corrections) : cut;
  await replaceDocuments(
    [...documents.values()].map((one, i) => ({ ...one, document: corrected[i] ?? one.document })),
    run,
    begun,
  );
  return results;
}

/** What a file comes to; a document to be written is put among `documents`. */
async function settle(
  { path, contentHash, beside, content }: FileRead,
  documents: Map<string, NewDocument>,
  run: IngestRun,
): Promise<FileResult> {
  if ('settled' in content) return content.settled;
  if ('failure' in content) return await recordFailure(path, contentHash, content.failure, run);
  // An administrator may have taken it out since it was read.
  const settled = await settledBefore(path, contentHash, run);
  if (settled) return settled;
  const { document } = content;
  const { documentId } = document;
  const other = documents.get(documentId)?.path ?? run.manifest.find(documentId)?.source ?? path;
  if (other !== path && existsSync(other)) {
    await removeFormer(path, null, run);
    return { outcome: 'skipped', passages: 0, reason: `It is the same document as ${other}.` };
  }
  await removeFormer(path, documentId, run);
  documents.set(documentId, { path, contentHash, beside, document });
  return indexed(document);
}

function indexed({ passages, notices }: CutDocument): FileResult {
  return { outcome: 'indexed', passages: passages.length, reason: notices?.join(' ') ?? null };
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
