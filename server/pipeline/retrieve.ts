import { end } from './run.ts';
import type { Stage } from './stages.ts';

/** Finds the passages that were in force on the day in question. Without any, there is no answer. */
export const retrieve: Stage = async (run, desk) => {
  desk.emit({ type: 'stage', stage: 'retrieve' });
  const { passages: k, audience } = run.assistant.retrieval;
  const passages = await desk.retriever.search(
    { text: run.search, k, asOf: run.asOf, ...(audience ? { audience } : {}) },
    desk.signal,
  );
  if (passages.length === 0) return end(run, 'unanswerable_no_evidence', run.assistant.replies.noEvidence);
  return { ...run, passages };
};
