import { end } from './run.ts';
import type { Stage } from './stages.ts';

/** Turns away, kindly, what the assistant is not there for. */
export const route: Stage = async (run) =>
  run.assistant.inScope(run.search)
    ? run
    : end(run, 'unanswerable_out_of_scope', run.assistant.replies.outOfScope);
