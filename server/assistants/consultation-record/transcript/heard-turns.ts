import { type Misheard, setRight } from './misheard.ts';
import { readTranscript } from './read-transcript.ts';
import { type Role, withRoles } from './speakers.ts';
import { inDigits } from './spoken-numbers.ts';
import { tells, tidied } from './tidy.ts';
import { clockOf } from './utterance.ts';

/** A turn as the record reads it. */
export interface HeardTurn {
  /** `02:41`, or empty. */
  readonly at: string;
  readonly speaker: string;
  readonly role: Role;
  /** Words set right, numbers in digits, without the sounds that say nothing. */
  readonly text: string;
  /** As the transcript has it. */
  readonly heard: string;
  readonly misheard: readonly Misheard[];
  /** Whether it says something that a record keeps. */
  readonly tells: boolean;
}

/** The turns of a transcript, each read with the one before it. */
export function heardTurns(transcript: string): HeardTurn[] {
  let before = '';
  return withRoles(readTranscript(transcript)).map(({ at, speaker, role, text: heard }) => {
    const { text, misheard } = setRight(heard);
    const spoken = inDigits(text, before);
    before = spoken;
    return { at: clockOf(at), speaker, role, text: tidied(spoken), heard, misheard, tells: tells(spoken) };
  });
}
