import type { HandoverEvent, HandoverState } from '../../contracts/index.ts';

/**
 * Everything that can happen to a hand-over, by the state in which it is; what is not here cannot. Whoever had to wait
 * already does not wait for others again: a talk whose counselor left goes back to the front of the queue.
 */
const moves: Readonly<Record<HandoverState, Partial<Record<HandoverEvent, HandoverState>>>> = {
  waiting: {
    taken: 'talking',
    citizen_left: 'left',
    citizen_lost: 'gone',
    office_closed: 'closed',
  },
  returned: {
    taken: 'talking',
    citizen_left: 'left',
    citizen_lost: 'gone',
    office_closed: 'closed',
  },
  talking: {
    given_back: 'returned',
    counselor_lost: 'returned',
    citizen_left: 'left',
    citizen_lost: 'gone',
    finished: 'ended',
  },
  left: {},
  gone: {},
  ended: {},
  closed: {},
};

/** The state after something happened; null where that cannot happen in this state. */
export function stateAfter(state: HandoverState, event: HandoverEvent): HandoverState | null {
  return moves[state][event] ?? null;
}

/** Whether nothing can happen any more. */
export function isOver(state: HandoverState): boolean {
  return Object.keys(moves[state]).length === 0;
}

/** Whether it waits for a counselor. */
export function isQueued(state: HandoverState): boolean {
  return moves[state].taken !== undefined;
}
