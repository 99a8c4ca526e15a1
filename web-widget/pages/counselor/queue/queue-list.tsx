import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HandoverQueue, QueuedHandover } from '../../../../server/contracts/index.ts';
import { hoursText } from '../../../widget/handover/hours-text.ts';
import { personMessages } from '../../../widget/messages/person.ts';
import { usePlace } from '../../house/place.ts';
import { useMessages } from './messages.ts';

const minuteMs = 60_000;

function Entry({
  entry,
  isChosen,
  unread,
  now,
  open,
}: {
  entry: QueuedHandover;
  isChosen: boolean;
  unread: number;
  now: number;
  open: () => void;
}): JSX.Element {
  const m = useMessages();
  const { id, topic, firstLines, askedAt, citizenHere, state, language } = entry;
  const waited = Math.max(0, Math.floor((now - Date.parse(askedAt)) / minuteMs));
  return (
    <li>
      <button
        type="button"
        class="entry"
        aria-current={isChosen ? 'true' : undefined}
        onClick={open}
        data-id={id}
      >
        <b>{topic === null ? m.noTopic : (m.topics[topic] ?? topic)}</b>
        {unread > 0 && <span class="tag">{unread}</span>}
        <span class="lines">{firstLines || m.nothingSaid}</span>
        <small>
          {[
            state === 'talking' ? null : m.minutes(waited),
            state === 'returned' ? m.front : null,
            language === 'en' ? m.english : null,
            citizenHere ? null : m.away,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </button>
    </li>
  );
}

/** Who waits, the next first, and whom this counselor has. */
export function QueueList({
  queue,
  chosen,
  unread,
  open,
}: {
  queue: HandoverQueue | null;
  chosen: string | null;
  unread: (id: string) => number;
  open: (id: string) => void;
}): JSX.Element {
  const m = useMessages();
  const { language, common } = usePlace();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minuteMs / 4);
    return () => clearInterval(timer);
  }, []);
  if (queue === null) return <p class="hint">{common.loading}</p>;
  const { desk, waiting, own } = queue;
  const list = (entries: readonly QueuedHandover[]) => (
    <ol class="entries">
      {entries.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          isChosen={entry.id === chosen}
          unread={entry.id === chosen ? 0 : unread(entry.id)}
          now={now}
          open={() => open(entry.id)}
        />
      ))}
    </ol>
  );
  return (
    <div>
      <section aria-labelledby="waiting">
        <h2 id="waiting">
          {m.queue} <span class="tag">{waiting.length}</span>
        </h2>
        {waiting.length === 0 ? <p class="hint">{m.nobodyWaits}</p> : list(waiting)}
      </section>
      {own.length > 0 && (
        <section aria-labelledby="own">
          <h2 id="own">{m.own}</h2>
          {list(own)}
        </section>
      )}
      <p class="hint">
        {m.desk[desk.state]} {m.hours(hoursText(desk.hours, personMessages[language].days))}
      </p>
      <p class="hint">{m.presence}</p>
    </div>
  );
}
