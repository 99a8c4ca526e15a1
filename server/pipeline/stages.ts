import { admit } from './admit.ts';
import { calculate } from './calculate.ts';
import { cite } from './cite.ts';
import { compose } from './compose.ts';
import type { Desk } from './desk.ts';
import { retrieve } from './retrieve.ts';
import { reword } from './reword.ts';
import { route } from './route.ts';
import type { Ending, Run } from './run.ts';
import { screen } from './screen.ts';
import { standardAnswer } from './standard-answer.ts';
import { understand } from './understand.ts';
import { verify } from './verify.ts';

/** A step on the path of a question: it enriches the run, or ends it with a status. */
export type Stage = (run: Run, desk: Desk) => Promise<Run | Ending>;

/**
 * The path of every question, whatever the assistant. `compose` only opens a stream of sentences; `verify` filters
 * that stream and `cite` reads it, so each sentence reaches the person as soon as it has passed. Nobody waits for
 * the model who does not need it: `admit` comes after the questions that a canned reply or an expert-approved answer
 * meets; only then does the model reword what does not stand alone. However a run ends, it is recorded afterwards (execute.ts). A document service passes understand, route,
 * retrieve and calculate by: its draft does that work itself, and streams its sections through compose, verify and
 * cite.
 */
export const stages: readonly Stage[] = [
  screen,
  understand,
  route,
  standardAnswer,
  admit,
  reword,
  retrieve,
  calculate,
  compose,
  verify,
  cite,
];
