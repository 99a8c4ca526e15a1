import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LineState } from '../../../widget/handover/handover-line.ts';
import { usePlace } from '../../house/place.ts';
import { useMessages } from './messages.ts';

/** What both wrote and what happened, in order, and what is still on its way. */
export function Written({
  line,
  discard,
}: {
  line: LineState;
  discard: (messageId: string) => void;
}): JSX.Element {
  const m = useMessages();
  const { base, language } = usePlace();
  const box = useRef<HTMLDivElement>(null);
  const count = line.messages.length + line.unsent.length;
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  const heard = line.messages.findLast(({ author }) => author === 'citizen');
  return (
    <>
      <p class="unseen" role="status">
        {heard ? `${m.citizen}: ${heard.text}` : ''}
      </p>
      <div
        ref={box}
        class="written"
        role="log"
        aria-live="off"
        aria-label={m.messages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <ol>
          {line.messages.map(({ seq, author, event, text, sources, at }) =>
            event ? (
              <li key={seq} class="event">
                {m.events[event]}
              </li>
            ) : (
              <li key={seq} data-seq={seq} class={author}>
                <b>{author === 'citizen' ? m.citizen : m.counselor}</b>{' '}
                <small class="time">
                  {new Date(at).toLocaleTimeString(language === 'ko' ? 'ko-KR' : 'en-GB', {
                    hour: '2-digit',
                    minute: '2-digit',
                  })}
                </small>
                <p>{text}</p>
                {sources.map(({ passageId, title, locator }) => (
                  <small key={passageId}>
                    <a href={new URL(`v1/passages/${passageId}`, base).href} target="_blank" rel="noreferrer">
                      {title} {locator}
                    </a>
                  </small>
                ))}
              </li>
            ),
          )}
          {line.unsent.map(({ id, text, refused }) => (
            <li key={id} class="counselor">
              <b>{m.counselor}</b> <small class="time">{refused === null ? m.sending : m.unsent}</small>
              <p>{text}</p>
              {refused !== null && (
                <p class="error" role="alert">
                  {refused}{' '}
                  <button type="button" class="plain" onClick={() => discard(id)}>
                    ×
                  </button>
                </p>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
