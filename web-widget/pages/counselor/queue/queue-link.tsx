import type { JSX } from 'preact';
import type { HandoverQueue } from '../../../../server/contracts/index.ts';
import { useReading } from '../../house/use-reading.ts';
import { useMessages } from './messages.ts';

const everyMs = 15_000;

/** The way to the hand-over queue, with how many wait there. For pages of counselors. */
export function QueueLink(): JSX.Element {
  const m = useMessages();
  const { value } = useReading<HandoverQueue>('v1/handovers', everyMs);
  const waiting = value?.waiting.length ?? 0;
  return (
    <a href="/counselor/queue">
      {m.title}
      {waiting > 0 && <span class="tag count">{m.waitingCount(waiting)}</span>}
    </a>
  );
}
