import type { CalendarDate, Passage, ScoredPassage } from '../../server/contracts/passage.ts';
import type { RelatedGroup } from './related.ts';

export interface SearchQuery {
  readonly text: string;
  /** How many passages, best first. */
  readonly k: number;
  /** The day whose law counts. */
  readonly asOf: CalendarDate;
  /**
   * Where it is given and `asOf` lies before it, articles of which no text of that day is held are found by their
   * text of today; their `effectiveFrom` lies after `asOf`.
   */
  readonly today?: CalendarDate;
  readonly audience?: readonly string[];
  /** Whether `parts` tells morphemes, bigrams and dense vectors apart; they are one part, `hybrid`, otherwise. */
  readonly explain?: boolean;
}

/** The one way in which the rest of the house reaches the index. */
export interface Retriever {
  search(query: SearchQuery, signal?: AbortSignal): Promise<ScoredPassage[]>;
  passage(id: string): Promise<Passage | null>;
  /**
   * The passages that articles such as `근로기준법 제55조제1항` stand in on a day: the paragraph itself where one is
   * named and indexed, else the whole article. In the order named; what is not indexed is left out. `today` as in
   * `SearchQuery`.
   */
  articles(references: readonly string[], asOf: CalendarDate, today?: CalendarDate): Promise<Passage[]>;
  /** What hangs together with a passage on a day, by kind. */
  related(passage: Passage, day: CalendarDate): Promise<readonly RelatedGroup[]>;
  /** Every passage of a document, in its order. */
  document(documentId: string): Promise<Passage[]>;
}
