import { isDeepStrictEqual } from 'node:util';
import { sameQuestion } from '../assistants/same-question.ts';
import { calculatorOf } from '../calculators/registry.ts';
import type { Notice, StandardAnswer } from '../contracts/index.ts';
import type { Desk } from './desk.ts';
import type { Run } from './run.ts';
import type { Stage } from './stages.ts';

/**
 * Serves an expert-approved answer, word for word with its sources, to a question that is nearly the same: same
 * figures, same dates, and the same law in force. A question that leans on the talk before it is answered anew, and so
 * is one about a person of whom something is known, where the answer has figures.
 */
export const standardAnswer: Stage = async (run, desk) => {
  if (run.assistant.kind === 'document') return run;
  if (run.selfContained !== run.question || run.danger !== null || run.route === 'complaint') return run;
  const service = run.assistant.standardAnswersOf ?? run.assistant.id;
  for (const answer of await desk.standardAnswers.inForce()) {
    if (answer.assistant !== service || run.today >= answer.reviewOn) continue;
    if (run.situation !== null && answer.figures.length > 0) continue;
    if (!sameQuestion(answer.question, run.question, run.askedOn)) continue;
    if (await stillHolds(answer, run, desk)) return serve(answer, run, desk);
  }
  return run;
};

/** Every passage that it cites is in force with the words quoted, and every figure comes out the same that day. */
async function stillHolds({ citations, figures }: StandardAnswer, run: Run, desk: Desk): Promise<boolean> {
  const passages = await Promise.all(citations.map(({ passageId }) => desk.retriever.passage(passageId)));
  const quoted = citations.every(({ quote }, index) => {
    const passage = passages[index];
    if (!passage?.text.includes(quote)) return false;
    const { effectiveFrom, effectiveTo } = passage;
    return (effectiveFrom ?? run.asOf) <= run.asOf && run.asOf <= (effectiveTo ?? run.asOf);
  });
  return (
    quoted &&
    figures.every(({ calculator, inputs, result }) =>
      isDeepStrictEqual(calculatorOf(calculator)?.calculate(inputs, run.asOf).result, result),
    )
  );
}

function serve(answer: StandardAnswer, run: Run, desk: Desk) {
  const notice: Notice = {
    code: 'standard_answer',
    text: `전문가가 확인한 표준 답변입니다(확인일 ${answer.approvedAt.slice(0, 10)}, 담당 ${answer.owner}).`,
  };
  desk.emit({ type: 'notice', notice });
  for (const figure of answer.figures) desk.emit({ type: 'figure', figure });
  for (const citation of answer.citations) desk.emit({ type: 'citation', citation });
  desk.emit({ type: 'text', text: answer.text });
  return {
    ended: 'answered' as const,
    run: {
      ...run,
      notices: [...run.notices, notice],
      figures: answer.figures as Run['figures'],
      citations: answer.citations,
      answer: { text: answer.text, composer: 'expert' as const, model: null, language: answer.language },
    },
  };
}
