import type { JSX } from 'preact';
import type { DraftSentence } from './coached.ts';
import { useMessages } from './messages.ts';

/** Sentences of a draft. Where each comes from shows at a hover, a focus or a press; what has no source stays out. */
export function Sentences({
  sentences,
  busy,
  takeIn,
}: {
  sentences: readonly DraftSentence[];
  busy: boolean;
  takeIn: (id: string) => void;
}): JSX.Element {
  const m = useMessages();
  return (
    <ul class="sentences">
      {sentences.map(({ id, text, sources, included }) =>
        included ? (
          <li key={id}>
            <button type="button" class="sentence">
              <span>{text}</span>
              <small class="source">
                {m.comesFrom}: {sources.map(({ quote, line }) => `${m.line(line)} “${quote}”`).join(', ')}
              </small>
            </button>
          </li>
        ) : (
          <li key={id} class="suggestion">
            <span>
              {text}
              {sources.length === 0 && <small>{m.noSource}</small>}
            </span>
            <button
              type="button"
              aria-label={`${m.include}: ${text}`}
              disabled={busy}
              onClick={() => takeIn(id)}
            >
              {m.include}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
