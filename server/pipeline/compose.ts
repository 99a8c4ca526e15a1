import { nextTurn } from '../../knowledge/next-turn.ts';
import { composeAnswer } from './compose-answer.ts';
import { draftDocument } from './document/draft-document.ts';
import type { Stage } from './stages.ts';

/** Opens the draft: of an answer from its evidence, of a document by its service, then worded by the model. */
export const compose: Stage = async (run, desk) => {
  const { assistant } = run;
  desk.emit({ type: 'stage', stage: 'compose' });
  if (assistant.kind === 'document') return { ...run, pieces: draftDocument(run, assistant, desk) };
  await nextTurn();
  return composeAnswer(run, assistant, desk);
};
