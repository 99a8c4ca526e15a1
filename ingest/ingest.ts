import { existsSync } from 'node:fs';
import { ahead } from './ahead.ts';
import { alone } from './alone.ts';
import type { CutPassage } from './cut-document.ts';
import { DenseVectors } from './dense-vectors.ts';
import { findFiles } from './find-files.ts';
import { isOfAnotherModel } from './index-model.ts';
import type { IndexParts } from './index-parts.ts';
import type { FileResult, IngestEvent, IngestSummary } from './ingest-event.ts';
import { ingestFiles } from './ingest-files.ts';
import { knownLaws } from './law/known-laws.ts';
import { ManifestView } from './manifest-view.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type BegunPassages, beginPassages } from './passage-writer.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { unreadable } from './read/unreadable-file.ts';
import { type FileRead, readForIngest } from './read-file.ts';
import { removeDeleted } from './remove-deleted.ts';
import type { IngestRun } from './run.ts';
import { severalAtATime } from './several-at-a-time.ts';
import { besideVersions, findVersionList } from './statute/held-versions.ts';

/**
 * A batch of files has so many passages or is so many files: enough that the database waits for the disk rarely, and
 * not more than a second's work, as what an administrator changes meanwhile waits for its end.
 */
const batchPassages = 500;
const batchFiles = 100;

/** Files read at the same time, as each waits for the disk many times; and batches read before they are written. */
const filesAtATime = 4;
const batchesAhead = 2;

export interface IngestOptions {
  readonly report: (event: IngestEvent) => void;
  /** Ends the run after the files under way; what is indexed stays. */
  readonly signal?: AbortSignal;
  readonly clock?: () => Date;
}

/**
 * Brings the index up to what stands under `paths`: new and changed files are indexed, deleted ones removed,
 * unchanged ones left alone. It may be killed at any moment: the next run goes on from there.
 * @throws StoreUnavailable, what the manifest's database throws, or the signal's reason.
 */
export function ingest(
  paths: readonly string[],
  index: IndexParts,
  options: IngestOptions,
): Promise<IngestSummary> {
  return oneAtATime(index.store, () => ingestNow(paths, index, options));
}

/**
 * Indexes our own guides, procedures and terms, as at every start of the server.
 * @throws like `ingest`; a file that cannot be read is reported as a `file` event that `failed`.
 */
export async function ingestKnowledge(
  folders: readonly string[],
  index: IndexParts,
  report: (event: IngestEvent) => void = warnOfFailures,
): Promise<void> {
  await ingest(folders, index, { report });
}

function warnOfFailures(event: IngestEvent): void {
  if (event.type === 'file' && event.outcome === 'failed') console.warn(`${event.path}: ${event.reason}`);
  if (event.type === 'notice') console.warn(event.text);
}

async function ingestNow(
  paths: readonly string[],
  index: IndexParts,
  { report, signal, clock = () => new Date() }: IngestOptions,
): Promise<IngestSummary> {
  const summary = { indexed: 0, unchanged: 0, removed: 0, skipped: 0, failed: 0, passages: 0 };
  const tell = (path: string, { outcome, passages, reason }: FileResult) => {
    summary[outcome] += 1;
    summary.passages += passages;
    report({ type: 'file', path, outcome, passages, reason });
  };
  const run = await prepare(paths, index, (text) => report({ type: 'notice', text }), clock);
  const { files, missing, otherFormats } = await findFiles(paths);
  report({ type: 'started', files: files.length });

  const removed = await alone(index.store, () => removeDeleted(paths, files, run));
  for (const path of [...removed.values()].flat())
    tell(path, { outcome: 'removed', passages: 0, reason: null });
  for (const path of missing) {
    // A folder that was deleted with all that was indexed from it is no mistake.
    if (removed.get(path)?.length) continue;
    tell(path, { outcome: 'failed', passages: 0, reason: 'There is no such file.' });
  }
  for (const path of otherFormats) {
    tell(path, {
      outcome: 'skipped',
      passages: 0,
      reason: unreadable.unsupported.ko,
    });
  }
  for await (const { read, begun } of ahead(batches(files, run, signal), batchesAhead)) {
    const results = await alone(index.store, () => ingestFiles(read, run, begun));
    for (const [i, result] of results.entries()) tell(read[i]?.path ?? '', result);
    signal?.throwIfAborted();
  }
  await dateOtherVersions(run, signal);
  report({ type: 'finished', summary });
  return summary;
}

/** Files as many as are written in one go, with their passages, whose vectors are begun. */
interface Batch {
  readonly read: readonly FileRead[];
  readonly begun: BegunPassages;
}

async function* batches(
  files: readonly string[],
  run: IngestRun,
  signal: AbortSignal | undefined,
): AsyncGenerator<Batch> {
  let read: FileRead[] = [];
  let passages: CutPassage[] = [];
  const batch = (): Batch => ({ read, begun: beginPassages(passages, run.index, run.dense) });
  const reading = severalAtATime(files, filesAtATime, (path) => readForIngest(path, run));
  for await (const file of reading) {
    signal?.throwIfAborted();
    read.push(file);
    if ('document' in file.content) passages.push(...file.content.document.passages);
    if (passages.length < batchPassages && read.length < batchFiles) continue;
    yield batch();
    read = [];
    passages = [];
  }
  if (read.length > 0) yield batch();
}

/** A version that came, changed or went moves the days of those that stand beside it. */
async function dateOtherVersions(run: IngestRun, signal: AbortSignal | undefined): Promise<void> {
  for (const { documentId, source, state, pipeline } of run.manifest.all()) {
    if (state !== 'indexed' || !documentId.startsWith('law:') || !existsSync(source)) continue;
    if ((pipeline.match(/ beside-.*/)?.[0] ?? '') === besideVersions(documentId, run.manifest)) continue;
    signal?.throwIfAborted();
    await alone(run.index.store, async () => ingestFiles([await readForIngest(source, run)], run));
  }
}

async function prepare(
  paths: readonly string[],
  index: IndexParts,
  notice: (text: string) => void,
  clock: () => Date,
): Promise<IngestRun> {
  const manifest = await ManifestView.read(index.manifest);
  await distrustLostIndex(index, manifest, notice);
  const sparsePipeline = await pipelineVersion(index);
  // Vectors of two models do not mix: while the index holds another one's, nothing is embedded.
  const held = (await isOfAnotherModel(index)) ? await index.store.denseModel() : null;
  const dense = new DenseVectors(held === null ? index.embedder : undefined, notice, index.embeddings);
  const model = held ?? dense.model;
  return {
    index,
    manifest,
    dense,
    sparsePipeline,
    fullPipeline: model === null ? sparsePipeline : `${sparsePipeline} ${model}`,
    laws: await knownLaws(),
    versionList: await findVersionList(paths),
    clock,
  };
}

/** An index that holds fewer passages than the manifest says was deleted or exchanged: nothing in it counts as done. */
async function distrustLostIndex(
  { store }: IndexParts,
  manifest: ManifestView,
  notice: (text: string) => void,
): Promise<void> {
  const indexed = manifest.all().filter(({ state }) => state === 'indexed');
  const expected = indexed.reduce((sum, { passageIds }) => sum + passageIds.length, 0);
  const count = await store.count();
  if (count >= expected) return;
  notice(
    `The index holds ${count} passages, not ${expected}: it was deleted or exchanged. ` +
      `Run ingest again on everything that it is to hold.`,
  );
  await manifest.write(...indexed.map((entry) => ({ ...entry, state: 'pending' as const })));
}
