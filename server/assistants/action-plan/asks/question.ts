import type { Interview } from '../interview.ts';

/** A question that a counselor would still ask: when, and in which words. */
export interface OpenQuestion {
  readonly slot: string;
  readonly when: (interview: Interview) => boolean;
  readonly question: string | ((interview: Interview) => string);
}

/** Whether the interview has something of this, and nothing that answers the question already. */
export const unless =
  (cue: RegExp, answered: RegExp) =>
  ({ text }: Interview): boolean =>
    cue.test(text) && !answered.test(text);
export const when =
  (cue: RegExp) =>
  ({ text }: Interview): boolean =>
    cue.test(text);
