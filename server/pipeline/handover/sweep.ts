import { randomUUID } from 'node:crypto';
import type { HandoverEvent } from '../../contracts/index.ts';
import type { HandoverChange, HandoverRecord } from '../../records/handovers.ts';
import type { Floor } from './handover-view.ts';
import type { HandoverSettings } from './settings.ts';
import { isOver, isQueued, stateAfter } from './states.ts';

/**
 * What time alone does to a hand-over; null where it does nothing. Nobody counts as lost before the server itself has
 * been up so long: until then they may be on their way back to it.
 *
 * @param attended counselors who were there within the time that they may be away
 * @param upSince when the server started
 */
export function timeDoes(
  record: HandoverRecord,
  { at, attended, upSince }: { at: Date; attended: Floor['counselors']; upSince: Date },
  { hours, citizenAwayMs, counselorAwayMs }: HandoverSettings,
): HandoverEvent | null {
  const lasts = (since: Date, ms: number) => at.getTime() - Math.max(since.getTime(), upSince.getTime()) > ms;
  if (lasts(record.citizenUntil, citizenAwayMs)) return 'citizen_lost';
  if (isQueued(record.state)) return hours.isOpen(at) ? null : 'office_closed';
  const there = attended.some(({ accountId }) => accountId === record.counselorId);
  const since = record.takenAt ?? upSince;
  return !there && lasts(since, counselorAwayMs) ? 'counselor_lost' : null;
}

/** The change that an event is to a hand-over; null where it cannot happen in its state. */
export function changeBy(
  record: HandoverRecord,
  event: HandoverEvent,
  at: Date,
  more: HandoverChange['patch'] = {},
): HandoverChange | null {
  const state = stateAfter(record.state, event);
  if (state === null) return null;
  return {
    patch: {
      state,
      ...(isQueued(state) ? { counselorId: null } : {}),
      ...(isOver(state) ? { endedAt: at } : {}),
      ...more,
    },
    happened: { id: randomUUID(), event },
  };
}
