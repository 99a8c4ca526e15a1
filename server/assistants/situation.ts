import type { EventDate } from '../calculators/read/event-date.ts';

/** What is known of the person that a question is about, besides the question. */
export interface Situation {
  /** In sentences, the surest last: what a later one tells holds against an earlier one. */
  readonly told: readonly string[];
  /** When that happened which the talk is about. */
  readonly event: EventDate | null;
}

/** A situation in one text, as a person or a model reads it. */
export const inWords = ({ told }: Situation): string => [...told].reverse().join('\n');
