import type { Passage, PassageKind } from '../server/contracts/passage.ts';
import type { UnreadableCode } from './read/unreadable-file.ts';

/** A document as it goes into the index. */
export interface CutDocument {
  readonly documentId: string;
  readonly title: string;
  readonly kind: PassageKind;
  readonly passages: readonly CutPassage[];
  /** What of the file could not be read, such as scanned pages; for the report. */
  readonly notices?: readonly string[];
}

export interface CutPassage {
  readonly passage: Passage;
  /** Wordings under which the passage is to be found, beside its own text. */
  readonly alsoFindBy: readonly string[];
}

/** A file that cannot go into the index; the message says why, and what to do where something can be done. */
export class UnreadableFile extends Error {
  /** Which of the reasons in read/unreadable-file.ts; null where only the message says it. */
  readonly code: UnreadableCode | null;

  constructor(reason: string, options?: ErrorOptions & { readonly code?: UnreadableCode }) {
    super(reason, options);
    this.name = 'UnreadableFile';
    this.code = options?.code ?? null;
  }
}
