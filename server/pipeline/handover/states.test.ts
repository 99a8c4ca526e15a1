import { describe, expect, test } from 'vitest';
import { HandoverEvent, HandoverState } from '../../contracts/index.ts';
import { isOver, isQueued, stateAfter } from './states.ts';

const waits = HandoverState.options.filter(isQueued);

describe('a hand-over', () => {
  test('waits first, is taken, and goes back to the queue when its counselor leaves', () => {
    expect(stateAfter('waiting', 'taken')).toBe('talking');
    expect(stateAfter('talking', 'given_back')).toBe('returned');
    expect(stateAfter('talking', 'counselor_lost')).toBe('returned');
    expect(stateAfter('returned', 'taken')).toBe('talking');
  });

  test.each(['waiting', 'returned', 'talking'] as const)('%s: its citizen may always leave', (state) => {
    expect(stateAfter(state, 'citizen_left')).toBe('left');
    expect(stateAfter(state, 'citizen_lost')).toBe('gone');
  });

  test('whoever talks is not sent away when the office closes; whoever waits is told', () => {
    expect(stateAfter('talking', 'office_closed')).toBeNull();
    for (const state of waits) expect(stateAfter(state, 'office_closed')).toBe('closed');
  });

  test('nobody takes what another counselor has, and nobody ends what nobody has', () => {
    expect(stateAfter('talking', 'taken')).toBeNull();
    for (const state of waits) expect(stateAfter(state, 'finished')).toBeNull();
  });

  test.each(HandoverState.options.filter(isOver))('%s is the end', (state) => {
    for (const event of HandoverEvent.options) expect(stateAfter(state, event)).toBeNull();
  });

  test('every state is reached from the first, and every event happens somewhere', () => {
    const reached = new Set<HandoverState>(['waiting']);
    const happened = new Set<HandoverEvent>();
    for (const state of reached)
      for (const event of HandoverEvent.options) {
        const next = stateAfter(state, event);
        if (next === null) continue;
        reached.add(next);
        happened.add(event);
      }
    expect([...reached].sort()).toEqual([...HandoverState.options].sort());
    expect([...happened].sort()).toEqual([...HandoverEvent.options].sort());
  });
});
