import { describe, expect, test } from 'vitest';
import type { HandoverRecord } from '../../records/handovers.ts';
import { openingHours } from './opening-hours.ts';
import { changeBy, timeDoes } from './sweep.ts';

const minute = 60_000;
const at = new Date('2026-11-23T10:00:00+09:00');
const ago = (ms: number) => new Date(at.getTime() - ms);
const settings = {
  signIn: true,
  hours: openingHours('mon-fri 09:00-18:00', []),
  organisation: null,
  queueLength: 50,
  counselorAwayMs: minute,
  citizenAwayMs: 10 * minute,
};
const record: HandoverRecord = {
  id: '8b1f0c52-0000-4000-8000-000000000001',
  conversationId: '8b1f0c52-0000-4000-8000-000000000002',
  organisation: null,
  key: '',
  language: 'ko',
  state: 'waiting',
  topic: null,
  firstLines: '',
  askedAt: ago(30 * minute),
  takenAt: null,
  endedAt: null,
  counselorId: null,
  citizenUntil: at,
  lastSeq: 0,
  version: 0,
};
const talking: HandoverRecord = {
  ...record,
  state: 'talking',
  counselorId: 'kim',
  takenAt: ago(20 * minute),
};
const kim = { accountId: 'kim', organisation: null };
const day = { at, attended: [kim], upSince: ago(60 * minute) };

describe('what time does to a hand-over', () => {
  test('nothing while both are there and the office is open', () => {
    expect(timeDoes(record, day, settings)).toBeNull();
    expect(timeDoes(talking, day, settings)).toBeNull();
  });

  test('whoever waits when the office closes is told; whoever talks goes on', () => {
    const evening = { ...day, at: new Date('2026-11-23T18:00:00+09:00') };
    const there = { citizenUntil: evening.at };
    expect(timeDoes({ ...record, ...there }, evening, settings)).toBe('office_closed');
    expect(timeDoes({ ...talking, ...there }, evening, settings)).toBeNull();
  });

  test('a counselor who is away for more than a minute, a citizen for more than ten', () => {
    expect(timeDoes(talking, { ...day, attended: [] }, settings)).toBe('counselor_lost');
    expect(timeDoes({ ...talking, citizenUntil: ago(9 * minute) }, day, settings)).toBeNull();
    expect(timeDoes({ ...talking, citizenUntil: ago(11 * minute) }, day, settings)).toBe('citizen_lost');
  });

  test('nobody is lost to a server that was just started anew: they are on their way back', () => {
    const started = { at, attended: [], upSince: ago(minute / 2) };
    expect(timeDoes({ ...talking, citizenUntil: ago(60 * minute) }, started, settings)).toBeNull();
  });
});

test('a talk that goes back to the queue is nobody’s; one that is over has its end', () => {
  expect(changeBy(talking, 'given_back', at)?.patch).toEqual({ state: 'returned', counselorId: null });
  expect(changeBy(talking, 'finished', at)?.patch).toEqual({ state: 'ended', endedAt: at });
  expect(changeBy(record, 'finished', at)).toBeNull();
});
