import type { Desk } from './desk.ts';
import { extract } from './extract/extract.ts';
import { wordByModel } from './model-draft.ts';
import type { Draft, Run } from './run.ts';
import type { Stage } from './stages.ts';

/** Opens the draft: worded by the model where there is one, else the sentences of the evidence themselves. */
export const compose: Stage = async (run, desk) => {
  desk.emit({ type: 'stage', stage: 'compose' });
  return { ...run, draft: openDraft(run, desk) };
};

/** What is asked back is never left to a model. */
function openDraft(run: Run, desk: Desk): Draft {
  if (!desk.model || run.asks.length > 0)
    return { composer: 'extract', model: null, prompt: null, parts: extract(run) };
  return wordByModel(run, { ...desk, model: desk.model });
}
