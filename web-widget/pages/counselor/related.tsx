import type { JSX } from 'preact';
import type { Citation, RelatedPassages } from '../../../server/contracts/index.ts';
import { passageName } from '../../widget/answer/passage-name.ts';
import { usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { useMessages } from './messages.ts';

/** What hangs together with a source of the answer, by the reference graph. */
export function Related({
  citations,
  passage,
  choose,
}: {
  citations: readonly Citation[];
  passage: string | null;
  choose: (passageId: string) => void;
}): JSX.Element {
  const { related: m } = useMessages();
  return (
    <>
      <p class="hint">{m.choose}</p>
      <ul class="cards">
        {citations.map((citation) => (
          <li key={citation.n}>
            <button
              type="button"
              class="plain"
              aria-pressed={citation.passageId === passage}
              onClick={() => choose(citation.passageId)}
            >
              [{citation.n}] {passageName(citation)}
            </button>
          </li>
        ))}
      </ul>
      {passage && <Groups passage={passage} />}
    </>
  );
}

function Groups({ passage }: { passage: string }): JSX.Element {
  const { related: m } = useMessages();
  const { base } = usePlace();
  const reading = useReading<RelatedPassages>(`v1/passages/${passage}/related`);
  if (!reading.value) return <ReadingState reading={reading} />;
  const groups = reading.value.groups.filter(
    ({ passages, missing }) => passages.length > 0 || missing.length > 0,
  );
  if (groups.length === 0) return <p class="hint">{m.none}</p>;
  return (
    <>
      {groups.map(({ kind, label, passages, missing }) => (
        <section key={kind} aria-labelledby={`related-${kind}`}>
          <h3 id={`related-${kind}`}>{label}</h3>
          <ul>
            {passages.map(({ id, title, locator, heading, mark }) => (
              <li key={id}>
                <a href={new URL(`v1/passages/${id}`, base).href} target="_blank" rel="noopener">
                  {title} {locator} {heading && !locator.includes(heading) && `(${heading})`}
                </a>
                {mark && <b> {mark}</b>}
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <p class="hint">
              {m.missing}: {missing.join(', ')}
            </p>
          )}
        </section>
      ))}
    </>
  );
}
