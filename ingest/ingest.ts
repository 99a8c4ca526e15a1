import { existsSync } from 'node:fs';
import { alone } from './alone.ts';
import { DenseVectors } from './dense-vectors.ts';
import { findFiles } from './find-files.ts';
import { isOfAnotherModel } from './index-model.ts';
import type { IndexParts } from './index-parts.ts';
import type { IngestEvent, IngestSummary } from './ingest-event.ts';
import { type FileResult, ingestFile } from './ingest-file.ts';
import { knownLaws } from './law/known-laws.ts';
import { ManifestView } from './manifest-view.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { unreadable } from './read/unreadable-file.ts';
import { removeDeleted } from './remove-deleted.ts';
import type { IngestRun } from './run.ts';
import { besideVersions, findVersionList, heldVersions } from './statute/held-versions.ts';

export interface IngestOptions {
  readonly report: (event: IngestEvent) => void;
  /** Ends the run after the file under way; what is indexed stays. */
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
  for (const path of files) {
    signal?.throwIfAborted();
    tell(path, await alone(index.store, () => ingestFile(path, run)));
  }
  await dateOtherVersions(run, signal);
  report({ type: 'finished', summary });
  return summary;
}

/** A version that came, changed or went moves the days of those that stand beside it. */
async function dateOtherVersions(run: IngestRun, signal: AbortSignal | undefined): Promise<void> {
  for (const { documentId, source, state, pipeline } of run.manifest.all()) {
    if (state !== 'indexed' || !documentId.startsWith('law:') || !existsSync(source)) continue;
    if ((pipeline.match(/ beside-.*/)?.[0] ?? '') === besideVersions(documentId, run.manifest)) continue;
    signal?.throwIfAborted();
    await ingestFile(source, run);
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
    versions: heldVersions(manifest, await findVersionList(paths)),
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
  for (const entry of indexed) await manifest.write({ ...entry, state: 'pending' });
}
