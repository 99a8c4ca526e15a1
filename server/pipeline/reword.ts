import { z } from 'zod';
import { numbersIn } from '../guards/grounding/numbers.ts';
import { attackIn } from '../guards/injection.ts';
import { type GenerationPart, ModelFailure } from '../models/language-model.ts';
import { generateStructured } from '../models/structured.ts';
import type { Desk } from './desk.ts';
import { noteOf } from './model-draft.ts';
import type { Run } from './run.ts';
import type { Stage } from './stages.ts';

/** Nobody waits longer than this for a better search. */
const patienceMs = 4_000;
const mostTokens = 128;
const longest = 200;

/**
 * Has the model say a follow-up, or a question in another language, as one Korean question that stands alone, and
 * searches with it beside the words found without a model. What is late, is no such question even when asked again, or
 * has a figure that the talk lacks, is left out.
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
  const late = AbortSignal.timeout(patienceMs);
  try {
    const request = {
      messages: prompt.render({ before, question: run.question }),
      schema: questionWithin(`${run.selfContained}\n${run.search}`),
      maxTokens: mostTokens,
      heard: (part: GenerationPart) => noteOf(part, desk),
    };
    const said = await generateStructured(desk.model, request, AbortSignal.any([desk.signal, late]));
    return said?.question ?? null;
  } catch (failure) {
    if (desk.signal.aborted || !(failure instanceof ModelFailure || late.aborted)) throw failure;
    desk.log.info({ runId: run.id }, 'the question is searched without the model, which was late or failed');
    return null;
  }
}

/** One line of Korean that brings no number of its own and gives no orders. */
function questionWithin(talk: string) {
  const told = new Set(numbersIn(talk).map(({ value }) => value));
  const question = z
    .string()
    .trim()
    .refine(
      (text) => /[가-힣]{2}/u.test(text) && text.length <= longest && !text.includes('\n'),
      `question은 ${longest}자 안의 한국어 한 문장이어야 합니다.`,
    )
    .refine(
      (text) => numbersIn(text).every(({ value }) => told.has(value)),
      'question에 대화에 없는 숫자를 넣을 수 없습니다.',
    )
    .refine((text) => attackIn(text, true) === null, 'question은 노동법 질문이어야 합니다.');
  return z.object({ question });
}
