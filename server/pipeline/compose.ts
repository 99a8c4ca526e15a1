import type { DialogueAssistant } from '../assistants/assistant.ts';
import type { Desk } from './desk.ts';
import { draftDocument } from './document/draft-document.ts';
import { extract } from './extract/extract.ts';
import { wordByModel } from './model-draft.ts';
import type { Draft, Run } from './run.ts';
import type { Stage } from './stages.ts';

/**
 * Opens the draft. An answer is worded by the model where there is one, else it is the sentences of the evidence
 * themselves; a document is drafted by its service, then worded by the model.
 */
export const compose: Stage = async (run, desk) => {
  const { assistant } = run;
  desk.emit({ type: 'stage', stage: 'compose' });
  return assistant.kind === 'document'
    ? { ...run, pieces: draftDocument(run, assistant, desk) }
    : { ...run, draft: openDraft(run, assistant, desk) };
};

/** What is asked back is never left to a model. */
function openDraft(run: Run, assistant: DialogueAssistant, desk: Desk): Draft {
  if (!desk.model || run.asks.length > 0)
    return { composer: 'extract', model: null, prompt: null, parts: extract(run) };
  return wordByModel(run, assistant, { ...desk, model: desk.model });
}
