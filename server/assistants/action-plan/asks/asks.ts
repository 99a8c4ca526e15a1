import type { Ask } from '../../../contracts/index.ts';
import type { Interview } from '../interview.ts';
import { basicQuestions } from './basics.ts';
import { circumstanceQuestions } from './circumstances.ts';
import { strengthQuestions } from './strengths.ts';

/** More than a meeting has time for is no help. */
const most = 15;

/** What a good counselor would still ask, the most important first; nothing that was answered already. */
export function asksFor(interview: Interview): Ask[] {
  return [...basicQuestions, ...circumstanceQuestions, ...strengthQuestions]
    .filter(({ slot, when }) => interview.state.answers[slot] === undefined && when(interview))
    .slice(0, most)
    .map(({ slot, question }) => ({
      slot,
      question: typeof question === 'string' ? question : question(interview),
    }));
}
