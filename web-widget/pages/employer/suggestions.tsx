import type { JSX } from 'preact';
import { useMessages } from './use-messages.ts';

interface Suggested {
  readonly id: string;
  readonly kind: 'duty' | 'skill' | 'keco';
  readonly field: {
    readonly value: string;
    readonly provenance: { readonly source: string; readonly accepted: boolean };
  };
}

/** What the job dictionary knows of such a job; each is accepted by itself. */
export function Suggestions({
  content,
  busy,
  send,
}: {
  content: unknown;
  busy: boolean;
  send: (input: Record<string, unknown>) => void;
}): JSX.Element | null {
  const m = useMessages();
  const suggestions = (content ?? []) as readonly Suggested[];
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">{m.suggestions}</h2>
      <p class="hint">{m.suggestionsHint}</p>
      <ul class="cards">
        {suggestions.map(({ id, kind, field: { value, provenance } }) => (
          <li key={id} class="suggestion">
            <span>
              <span class="tag">{m.kinds[kind]}</span> {value}
              <small>{provenance.source}</small>
            </span>
            {provenance.accepted ? (
              <span>{m.accepted}</span>
            ) : (
              <button
                type="button"
                aria-label={`${m.accept}: ${value}`}
                disabled={busy}
                onClick={() => send({ accept: [id] })}
              >
                {m.accept}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
