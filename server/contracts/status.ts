import { z } from 'zod';

/** The closed list of ways in which a run ends. Every run ends in exactly one of them. */
export const RunStatus = z.enum([
  'answered',
  'clarification',
  'unanswerable_no_evidence',
  'unanswerable_out_of_scope',
  'handed_over',
  'blocked_injection',
  'blocked_personal_data',
  'cancelled',
  'error_model',
  'error_timeout',
  'error_capacity',
  'error_internal',
]);
export type RunStatus = z.infer<typeof RunStatus>;
