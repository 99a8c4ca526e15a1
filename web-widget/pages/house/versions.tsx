import type { JSX } from 'preact';
import { usePlace } from './place.ts';

interface Change {
  readonly section: string;
  readonly before: string;
  readonly after: string;
}

/** Every version that was made: what differs, side by side, and the way back. */
export function Versions({
  count,
  changes,
  busy,
  send,
}: {
  count: number;
  changes: unknown;
  busy: boolean;
  send: (input: Record<string, unknown>) => void;
}): JSX.Element | null {
  const { common: m } = usePlace();
  if (count < 2) return null;
  const differing = (changes ?? []) as readonly Change[];
  const earlier = Array.from({ length: count - 1 }, (_, at) => count - 1 - at);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{m.versions}</h2>
      {differing.length === 0 ? (
        <p class="hint">{m.noChanges}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{m.section}</th>
              <th scope="col">{m.before}</th>
              <th scope="col">{m.after}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ section, before, after }) => (
              <tr key={section}>
                <th scope="row">{section}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul class="cards">
        {earlier.map((n) => (
          <li key={n} class="suggestion">
            <span>{m.version(n)}</span>
            <button
              type="button"
              aria-label={`${m.version(n)}: ${m.restore}`}
              disabled={busy}
              onClick={() => send({ restore: n })}
            >
              {m.restore}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
