import { numbersIn } from '../guards/grounding/numbers.ts';
import { attackIn } from '../guards/injection.ts';
import { ModelFailure } from '../models/language-model.ts';
import type { Desk } from './desk.ts';
import type { Run } from './run.ts';
import type { Stage } from './stages.ts';

/** Nobody waits longer than this for a better search. */
const patienceMs = 4_000;
const mostTokens = 96;
const longest = 200;

/**
 * Has the model say a follow-up, or a question in another language, as one Korean question that stands alone, and
 * searches with it beside the words found without a model. What is late, is no such question, or has a figure that
 * the talk lacks, is left out.
 */
export const reword: Stage = async (run, desk) => {
  const standsAlone = run.selfContained === run.question && run.spoken === 'ko';
  if (run.assistant.kind === 'document' || standsAlone) return run;
  const reworded = await questionByModel(run, desk);
  return reworded === null ? run : { ...run, search: `${run.search}\n${reworded}` };
};

async function questionByModel(run: Run, desk: Desk): Promise<string | null> {
  const prompt = desk.prompts.get('self-contained');
  if (!desk.model || !prompt) return null;
  const before = run.selfContained === run.question ? '없음' : (run.selfContained.split('\n')[0] ?? '');
  const messages = prompt.render({ before, question: run.question });
  const late = AbortSignal.timeout(patienceMs);
  let text = '';
  try {
    const signal = AbortSignal.any([desk.signal, late]);
    for await (const part of desk.model.generate({ messages, maxTokens: mostTokens }, signal))
      if (part.type === 'text') text += part.text;
  } catch (failure) {
    if (desk.signal.aborted || !(failure instanceof ModelFailure || late.aborted)) throw failure;
    desk.log.info({ runId: run.id }, 'the question is searched without the model, which was late or failed');
    return null;
  }
  return acceptable(text.trim(), `${run.selfContained}\n${run.search}`) ? text.trim() : null;
}

/** One line of Korean that brings no number of its own and gives no orders. */
function acceptable(text: string, talk: string): boolean {
  if (!/[가-힣]{2}/u.test(text) || text.length > longest || text.includes('\n')) return false;
  const told = new Set(numbersIn(talk).map(({ value }) => value));
  return numbersIn(text).every(({ value }) => told.has(value)) && attackIn(text, true) === null;
}
