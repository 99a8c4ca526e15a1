import type { PersonMessages } from '../messages/person.ts';
import type { LineState } from './handover-line.ts';

/** How a hand-over stands, in a sentence for its citizen: where they are, and what comes next. */
export function standing({ connection, view }: LineState, m: PersonMessages): string {
  if (connection === 'refused') return m.deleted;
  if (view === null) return m.looking;
  const { state, position, counselorHere } = view;
  if (state === 'talking') return counselorHere ? m.states.talking : m.counselorAway;
  if (position === null) return state === 'waiting' ? m.looking : m.states[state];
  const place = state === 'waiting' ? m.waiting(position) : `${m.states.returned} ${m.waiting(position)}`;
  return `${place} ${counselorHere ? m.next : m.nobodyThere}`;
}
