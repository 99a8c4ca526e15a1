import type { RunStatus } from '../contracts/index.ts';

/** What became of a question, as people count it. */
export type Outcome = 'answered' | 'clarified' | 'noEvidence' | 'refused' | 'handedOver' | 'brokenOff';

/** How people count each way in which a run ends. */
export const outcomeOf: Readonly<Record<RunStatus, Outcome>> = {
  answered: 'answered',
  clarification: 'clarified',
  unanswerable_no_evidence: 'noEvidence',
  unanswerable_out_of_scope: 'refused',
  blocked_injection: 'refused',
  blocked_personal_data: 'refused',
  handed_over: 'handedOver',
  cancelled: 'brokenOff',
  error_model: 'brokenOff',
  error_timeout: 'brokenOff',
  error_capacity: 'brokenOff',
  error_internal: 'brokenOff',
};
