import type { StandardAnswer } from '../../../server/contracts/index.ts';

/** Served word for word; not served until somebody reviewed it; not served any more. */
export type AnswerState = 'served' | 'due' | 'retired';

export function stateOf({ retiredAt, reviewOn }: StandardAnswer, today: string): AnswerState {
  if (retiredAt !== null) return 'retired';
  return reviewOn <= today ? 'due' : 'served';
}

/** Those in a state, or in any, whose question, answer or owner has all the words. */
export function shownAnswers(
  answers: readonly StandardAnswer[],
  { words, chosen, today }: { readonly words: string; readonly chosen: string; readonly today: string },
): StandardAnswer[] {
  const wanted = words.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  return answers.filter((answer) => {
    const text = `${answer.question} ${answer.text} ${answer.owner}`.normalize('NFC').toLowerCase();
    return (
      (chosen === 'all' || stateOf(answer, today) === chosen) && wanted.every((word) => text.includes(word))
    );
  });
}
