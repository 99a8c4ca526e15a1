import type { Reading } from '../read/reading.ts';

/** How a question names what is to be computed. Subjects are tried in order; the first that fits is taken. */
export interface Subject {
  readonly calculator: string;
  readonly named: (text: string, reading: Reading) => boolean;
  /** Slots that are the heart of the matter: a person who tells one asks about their own case, not about the law. */
  readonly core: readonly string[];
  /** Asks for this figure where the general words (얼마, 며칠 …) would not show it. */
  readonly figure?: RegExp;
  /** Even '얼마' asks about the law here unless the person tells their own case ('최저임금 얼마예요?'). */
  readonly ownCaseOnly?: boolean;
  /** Short questions after the answer that its summary answers as well ('나눠서도 돼요?'). */
  readonly follows?: RegExp;
  /** Answers in full though nothing is told, for the law gives everyone the same. */
  readonly selfContained?: boolean;
}
