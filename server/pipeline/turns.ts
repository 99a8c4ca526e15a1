import { setTimeout as sleep } from 'node:timers/promises';
import { nextTurn } from '../../knowledge/next-turn.ts';

/**
 * Whose work goes first on the one thread that all share. A person who asks waits for an answer; a draft is put together
 * piece by piece, and between two pieces whoever asks goes first.
 */
export interface Turns {
  /** A question is being worked on until the function that is returned is called. */
  question(): () => void;
  /** Does a piece of a document when its turn comes: one at a time, in the order in which they were asked for. */
  document<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** @param patience a document's piece waits for questions no longer than this promise takes */
export function createTurns(
  patience: (signal: AbortSignal) => Promise<void> = (signal) => sleep(longestMs, undefined, { signal }),
): Turns {
  let questions = 0;
  let last: Promise<unknown> = Promise.resolve();
  let wake: (() => void) | null = null;

  async function untilNobodyAsks(): Promise<void> {
    await nextTurn();
    if (questions === 0) return;
    const over = new AbortController();
    const answered = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([answered, patience(over.signal).catch(() => {})]);
    wake = null;
    over.abort();
  }

  return {
    question() {
      questions += 1;
      let working = true;
      return () => {
        if (!working) return;
        working = false;
        questions -= 1;
        if (questions === 0) wake?.();
      };
    },
    document(work) {
      const turn = last.then(untilNobodyAsks).then(work);
      last = turn.catch(() => {});
      return turn;
    },
  };
}

/** Where questions never stop, documents are written all the same. */
const longestMs = 150;
