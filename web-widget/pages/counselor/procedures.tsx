import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SearchHit, SearchResponse } from '../../../server/contracts/index.ts';
import { addressParameter, setAddressParameter } from '../house/address.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { SectionText } from '../house/section-text.tsx';
import { useReading } from '../house/use-reading.ts';
import { useMessages } from './messages.ts';
import { SearchForm } from './search-form.tsx';

const searched = 60;

/** Procedures by words: who applies, where, until when, with what. */
export function Procedures(): JSX.Element {
  const { search: m } = useMessages();
  const [words, look] = useState(addressParameter('procedure') ?? '');
  return (
    <>
      <SearchForm
        label={m.procedures}
        name="procedure"
        search={(given) => {
          setAddressParameter('procedure', given || null);
          look(given);
        }}
      />
      {words === '' ? <p class="hint">{m.begin}</p> : <Found words={words} />}
    </>
  );
}

function Found({ words }: { words: string }): JSX.Element {
  const { search: m } = useMessages();
  const query = new URLSearchParams({ q: words, k: String(searched) });
  const reading = useReading<SearchResponse>(`v1/search?${query}`);
  if (!reading.value) return <ReadingState reading={reading} />;
  const byProcedure = new Map<string, SearchHit[]>();
  for (const passage of reading.value.passages)
    if (passage.documentId.startsWith('procedure:'))
      byProcedure.set(passage.documentId, [...(byProcedure.get(passage.documentId) ?? []), passage]);
  if (byProcedure.size === 0) return <p class="hint">{m.nothing}</p>;
  return (
    <ul class="cards">
      {[...byProcedure].map(([id, sections]) => (
        <li key={id}>
          <details>
            <summary>{sections[0]?.title}</summary>
            {sections.map((section) => (
              <section key={section.id}>
                <h4>{section.heading}</h4>
                <SectionText text={section.text} citations={[]} />
              </section>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}
