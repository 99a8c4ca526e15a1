import type { CalendarDate } from '../../contracts/index.ts';
import type { TypedLimits } from './draft.ts';
import { readLimits } from './notes/limits.ts';
import { type Meeting, readMeeting } from './notes/meeting.ts';
import { type Statement, sorted, type Topic } from './notes/topics.ts';
import type { State } from './versions.ts';

/** What is known of a jobseeker on the day of planning: the state's words, read. */
export interface Interview {
  readonly state: State;
  readonly on: CalendarDate;
  readonly statements: readonly Statement[];
  readonly limits: TypedLimits;
  readonly meeting: Meeting;
  /** All that may be said, as one text: what circumstances are recognised by. */
  readonly text: string;
  of(...topics: readonly Topic[]): readonly string[];
}

/** Reads what a state holds. Everything in it has been screened: nothing here is to be kept out. */
export function readInterview(state: State, on: CalendarDate): Interview {
  const meeting = readMeeting(state.notes, on);
  const others = state.notes.filter((sentence) => !meeting.sentences.includes(sentence));
  const statements = sorted(others);
  const told = readLimits(
    [...state.limits, ...state.instead],
    statements.map(({ text }) => text),
    state.hidden,
    on,
  );
  return {
    state,
    on,
    statements,
    meeting,
    limits: told,
    text: [
      state.profile.education ?? '',
      state.aims,
      ...state.limits,
      state.benefitStatus,
      ...state.notes.map(({ text }) => text),
    ].join('\n'),
    of: (...topics) => statements.filter(({ topic }) => topics.includes(topic)).map(({ text }) => text),
  };
}
