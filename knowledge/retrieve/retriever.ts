import type { CalendarDate, Passage, ScoredPassage } from '../../server/contracts/passage.ts';

export interface SearchQuery {
  readonly text: string;
  /** How many passages, best first. */
  readonly k: number;
  /** The day whose law counts. */
  readonly asOf: CalendarDate;
  readonly audience?: readonly string[];
}

/** The one way in which the rest of the house reaches the index. */
export interface Retriever {
  search(query: SearchQuery, signal?: AbortSignal): Promise<ScoredPassage[]>;
  passage(id: string): Promise<Passage | null>;
}
