import type { JSX } from 'preact';
import type { SearchHit, SearchResponse } from '../../../server/contracts/index.ts';
import { inLanguage, usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useAddress } from '../house/use-address.ts';
import { useReading } from '../house/use-reading.ts';
import { WideTable } from '../house/wide-table.tsx';
import { AdminPage } from './admin-page.tsx';
import { useDocumentMessages } from './document-messages.ts';
import { documentAddress } from './documents.tsx';

const shownHits = 20;
const shownLetters = 120;

/** What the search finds for a question, with what each part of it gave to each score. */
export function Search(): JSX.Element {
  const m = useDocumentMessages();
  const [address, go] = useAddress();
  const q = address.get('q') ?? '';
  return (
    <AdminPage title={m.searchTitle}>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          go({ q: String(new FormData(event.currentTarget).get('q')).trim() });
        }}
      >
        <label for="q">{m.question}</label>
        <input id="q" name="q" type="search" defaultValue={q} maxLength={1000} />{' '}
        <button type="submit">{m.find}</button>
      </form>
      {q !== '' && <Hits q={q} />}
    </AdminPage>
  );
}

function Hits({ q }: { q: string }): JSX.Element {
  const m = useDocumentMessages();
  const { language } = usePlace();
  const reading = useReading<SearchResponse>(`v1/search?${new URLSearchParams({ q, k: String(shownHits) })}`);
  const found: readonly SearchHit[] = reading.value?.passages ?? [];
  const parts = [...new Set(found.flatMap((hit) => Object.keys(hit.parts)))].sort();
  return (
    <>
      <ReadingState reading={reading} />
      {reading.value && found.length === 0 && <p>{m.nothingFound(q)}</p>}
      {found.length > 0 && (
        <>
          <h2>{m.hits(found.length)}</h2>
          <WideTable
            label={m.hits(found.length)}
            columns={[m.rank, m.passage, m.score, ...parts.map((part) => m.parts[part] ?? part)]}
          >
            {found.map((hit, place) => (
              <tr key={hit.id}>
                <td class="count">{place + 1}</td>
                <th scope="row">
                  <a href={documentAddress(hit.documentId, inLanguage('/admin/document', language), hit.id)}>
                    {hit.title} {hit.locator}
                  </a>
                  <small>{hit.text.slice(0, shownLetters)}</small>
                </th>
                <td class="count">{hit.score.toFixed(3)}</td>
                {parts.map((part) => (
                  <td key={part} class="count">
                    {hit.parts[part]?.toFixed(3) ?? '–'}
                  </td>
                ))}
              </tr>
            ))}
          </WideTable>
        </>
      )}
    </>
  );
}
