import type { Slots } from '../../server/calculators/calculator.ts';

/**
 * A question as somebody could type it on 2026-11-22, and what it says: either all the facts, from which the calculator
 * itself gives the figure that must be stated, or the slots that must be asked for.
 */
export interface WordedQuestion {
  readonly calculator: string;
  readonly question: string;
  readonly says?: Slots;
  readonly asks?: readonly string[];
}

/** Questions to one calculator: each with its facts, or with the list of slots to be asked for. */
export function questionsTo(
  calculator: string,
  questions: readonly (readonly [string, Slots | readonly string[]])[],
): readonly WordedQuestion[] {
  return questions.map(([question, expected]) =>
    Array.isArray(expected)
      ? { calculator, question, asks: expected as readonly string[] }
      : { calculator, question, says: expected as Slots },
  );
}
