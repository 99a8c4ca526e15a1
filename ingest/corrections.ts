import type { CutDocument, CutPassage } from './cut-document.ts';

/** What an administrator changed of a passage, for as long as its source says what it said then. */
export interface Correction {
  readonly passageId: string;
  readonly documentId: string;
  /** The passage as it was cut when it was corrected. */
  readonly original: CutPassage;
  /** What stands in its place; null where only `off` is meant. */
  readonly text: string | null;
  /** Not to be found at all. */
  readonly off: boolean;
  readonly at: Date;
}

export interface Corrections {
  ofDocuments(documentIds: readonly string[]): Promise<Correction[]>;
  /** Adds the correction, or replaces the one of the same passage. */
  write(correction: Correction): Promise<void>;
  /** No error when there is none. */
  remove(passageId: string): Promise<void>;
}

/**
 * The documents as they go into the index: corrected passages with their new text, those switched off left out. A
 * correction whose passage is gone or now says something else is forgotten: the source was changed since.
 */
export async function withCorrections(
  documents: readonly CutDocument[],
  corrections: Corrections,
): Promise<CutDocument[]> {
  const made = await corrections.ofDocuments(documents.map(({ documentId }) => documentId));
  const corrected: CutDocument[] = [];
  for (const document of documents) {
    const own = made.filter(({ documentId }) => documentId === document.documentId);
    corrected.push(own.length > 0 ? await withOwnCorrections(document, own, corrections) : document);
  }
  return corrected;
}

async function withOwnCorrections(
  document: CutDocument,
  made: readonly Correction[],
  corrections: Corrections,
): Promise<CutDocument> {
  const byId = new Map(made.map((correction) => [correction.passageId, correction]));
  for (const { passageId, original } of made) {
    const present = document.passages.find(({ passage }) => passage.id === passageId);
    if (present?.passage.text === original.passage.text) continue;
    byId.delete(passageId);
    await corrections.remove(passageId);
  }
  const passages = document.passages.flatMap((cut) => {
    const correction = byId.get(cut.passage.id);
    if (correction?.off) return [];
    if (correction === undefined || correction.text === null) return [cut];
    return [{ ...cut, passage: { ...cut.passage, text: correction.text } }];
  });
  return { ...document, passages };
}
