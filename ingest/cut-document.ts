import type { Passage, PassageKind } from '../server/contracts/passage.ts';

/** A document as it goes into the index. */
export interface CutDocument {
  readonly documentId: string;
  readonly title: string;
  readonly kind: PassageKind;
  readonly passages: readonly CutPassage[];
}

export interface CutPassage {
  readonly passage: Passage;
  /** Wordings under which the passage is to be found, beside its own text. */
  readonly alsoFindBy: readonly string[];
}

/** A file that cannot go into the index; the message says why, and what to do where something can be done. */
export class UnreadableFile extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableFile';
  }
}
