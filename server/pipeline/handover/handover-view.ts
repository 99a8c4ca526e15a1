import type { HandoverQueue, HandoverView, QueuedHandover } from '../../contracts/index.ts';
import type { HandoverRecord, PresentCounselor } from '../../records/handovers.ts';
import { isQueued } from './states.ts';

/** All hand-overs that are not over, in the order of the queue, and the counselors who are there, at a moment. */
export interface Floor {
  readonly at: Date;
  readonly open: readonly HandoverRecord[];
  readonly counselors: readonly PresentCounselor[];
}

/** Whether a hand-over is for the counselors of an organisation. */
export function isFor(record: Pick<HandoverRecord, 'organisation'>, organisation: string | null): boolean {
  return record.organisation === null || record.organisation === organisation;
}

/** A hand-over as one of its sides sees it: `counselor` is the account of the counselor who looks, null for the citizen. */
export function viewOf(record: HandoverRecord, floor: Floor, counselor: string | null): HandoverView {
  const queued = isQueued(record.state);
  const line = floor.open.filter((other) => isQueued(other.state) && sameQueue(other, record));
  return {
    id: record.id,
    state: record.state,
    language: record.language,
    position: queued ? line.findIndex(({ id }) => id === record.id) + 1 || line.length + 1 : null,
    askedAt: record.askedAt.toISOString(),
    citizenHere: record.citizenUntil > floor.at,
    counselorHere: floor.counselors.some(({ accountId, organisation }) =>
      queued ? isFor(record, organisation) : accountId === record.counselorId,
    ),
    own: counselor !== null && counselor === record.counselorId,
  };
}

/** The queue as a counselor sees it. */
export function queueOf(
  { open, at }: Floor,
  counselor: PresentCounselor,
): Pick<HandoverQueue, 'waiting' | 'own'> {
  const entry = (record: HandoverRecord): QueuedHandover => ({
    id: record.id,
    state: record.state,
    language: record.language,
    askedAt: record.askedAt.toISOString(),
    topic: record.topic,
    firstLines: record.firstLines,
    citizenHere: record.citizenUntil > at,
  });
  return {
    waiting: open
      .filter((record) => isQueued(record.state) && isFor(record, counselor.organisation))
      .map(entry),
    own: open.filter(({ counselorId }) => counselorId === counselor.accountId).map(entry),
  };
}

/** Whether the same counselors might take both. */
function sameQueue(one: HandoverRecord, other: HandoverRecord): boolean {
  return one.organisation === null || other.organisation === null || one.organisation === other.organisation;
}
