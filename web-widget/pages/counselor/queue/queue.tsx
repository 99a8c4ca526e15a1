import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMessages } from './messages.ts';
import { QueueList } from './queue-list.tsx';
import { Talk } from './talk.tsx';
import { useDesk } from './use-desk.ts';

/** The talk that the page's address names. */
const talkInAddress = (): string | null => new URLSearchParams(location.search).get('talk');

/** The counselor's page of talks that citizens ask a person to take over. */
export function Queue(): JSX.Element {
  const m = useMessages();
  const [{ connection, queue, lines }, desk] = useDesk();
  const [chosen, choose] = useState(talkInAddress);
  useEffect(() => {
    const back = () => choose(talkInAddress());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (chosen !== null) desk.enter(chosen);
  }, [chosen, desk]);
  const open = (id: string | null): void => {
    const address = new URL(location.href);
    if (id === null) address.searchParams.delete('talk');
    else address.searchParams.set('talk', id);
    history.pushState(null, '', address);
    choose(id);
  };
  const line = chosen === null ? undefined : lines.get(chosen);
  const waiting = queue?.waiting.length;
  const back = `${location.pathname}${location.search}`;
  return (
    <>
      <h1>{m.title}</h1>
      <p role="status" class="hint">
        {m.connection[connection]} {connection === 'open' && waiting !== undefined && m.newWaiting(waiting)}
      </p>
      {connection === 'signed_out' && (
        <p class="notice error" role="alert">
          {m.connection.signed_out} <a href={`/sign-in?to=${encodeURIComponent(back)}`}>{m.signInAgain}</a>
        </p>
      )}
      <div class="queue">
        <QueueList queue={queue} chosen={chosen} unread={(id) => desk.unread(id)} open={open} />
        {chosen === null || line === undefined ? (
          <p class="hint">{m.noTalk}</p>
        ) : (
          <Talk key={chosen} id={chosen} line={line} desk={desk} leave={() => open(null)} />
        )}
      </div>
    </>
  );
}
