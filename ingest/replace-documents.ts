import type { CutDocument } from './cut-document.ts';
import { referencesOf } from './law/references-of.ts';
import type { ManifestEntry } from './manifest.ts';
import { type BegunPassages, beginPassages, writePassages } from './passage-writer.ts';
import type { IngestRun } from './run.ts';

export interface NewDocument {
  /** Absolute path of its file. */
  readonly path: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly contentHash: string;
  /** The other versions beside which it was dated, as `besideVersions` names them. */
  readonly beside: string;
  readonly document: CutDocument;
}

/**
 * Puts documents into the index in the place of their former texts. It never holds passages of the former and the
 * present text of one that differ: what is gone is deleted before anything is written. The entries name all that may
 * be in the index from before the first change to after the last, so that a run after a kill finds what to delete.
 * Many at a time, as each step of the database waits for the disk. `begun` are passages whose vectors were begun
 * before; they count where they are those of the documents.
 * @throws StoreUnavailable, or what the manifest's database throws
 */
export async function replaceDocuments(
  documents: readonly NewDocument[],
  run: IngestRun,
  begun?: BegunPassages,
): Promise<void> {
  if (documents.length === 0) return;
  const { index, manifest, dense, sparsePipeline, fullPipeline } = run;
  const replacements = documents.map((one) => {
    const former = manifest.find(one.document.documentId);
    const present = one.document.passages.map(({ passage }) => passage.id);
    const kept = new Set(present);
    const gone = former?.passageIds.filter((id) => !kept.has(id)) ?? [];
    return { ...one, isNew: former === null, present, gone };
  });
  await manifest.write(
    ...replacements.map((one) =>
      entryOf(one, run, {
        state: 'pending',
        pipeline: sparsePipeline,
        passageIds: [...one.present, ...one.gone],
      }),
    ),
  );
  for (const { isNew, document } of replacements)
    if (isNew) await index.store.deleteDocument(document.documentId);
  const gone = replacements.flatMap((one) => one.gone);
  if (gone.length > 0) await index.store.deletePassages(gone);
  await index.references?.replace(
    new Map(
      documents.map(({ document }) => [
        document.documentId,
        document.passages.flatMap(({ passage }) => referencesOf(passage)),
      ]),
    ),
  );
  const passages = documents.flatMap(({ document }) => document.passages);
  const counts = begun && sameItems(begun.passages, passages);
  const allDense = await writePassages(counts ? begun : beginPassages(passages, index, dense), index);
  const pipeline = allDense ? fullPipeline : sparsePipeline;
  await manifest.write(
    ...replacements.map((one) =>
      entryOf(one, run, { state: 'indexed', pipeline: pipeline + one.beside, passageIds: one.present }),
    ),
  );
}

function entryOf(
  { path, contentHash, document: { documentId, title, kind } }: NewDocument,
  { clock }: IngestRun,
  progress: Pick<ManifestEntry, 'state' | 'pipeline' | 'passageIds'>,
): ManifestEntry {
  return { documentId, source: path, contentHash, title, kind, error: null, ...progress, at: clock() };
}

/** Not the same one changed: a corrected passage is another object. */
function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((item, i) => item === others[i]);
}
