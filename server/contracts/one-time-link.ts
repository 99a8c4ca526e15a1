import { z } from 'zod';
import { RunResult } from './run.ts';

/** What of an answer a person outside may read: no question, no talk, no ids. */
export const HandedAnswer = RunResult.pick({
  answer: true,
  asOf: true,
  citations: true,
  figures: true,
  assessments: true,
  createdAt: true,
});
export type HandedAnswer = z.infer<typeof HandedAnswer>;

/** `POST /v1/runs/:id/one-time-link`: an address that shows an answer once. */
export const OneTimeLink = z.object({
  id: z.uuid(),
  /** On this server; it holds the only copy of the secret. */
  path: z.string(),
  expiresAt: z.iso.datetime(),
});
export type OneTimeLink = z.infer<typeof OneTimeLink>;
