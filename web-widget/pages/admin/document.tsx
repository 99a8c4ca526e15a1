import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DocumentChunks, DocumentEntry, DocumentText } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { inLanguage, usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { AdminPage } from './admin-page.tsx';
import { Chunk } from './chunk.tsx';
import { useDocumentMessages } from './document-messages.ts';
import { momentInSeoul } from './moment-name.ts';

/** A document's passages beside its text, each to be corrected or switched off. */
export function Document(): JSX.Element {
  const { base, common, language } = usePlace();
  const m = useDocumentMessages();
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const path = `v1/documents/${encodeURIComponent(id)}`;
  const document = useReading<DocumentEntry>(path);
  const chunks = useReading<DocumentChunks>(`${path}/chunks`);
  const text = useReading<DocumentText>(`${path}/text`);
  const [problem, tell] = useState<string | null>(null);
  const isThere = chunks.value !== null;
  useEffect(() => {
    if (isThere) globalThis.document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isThere]);

  async function remove(): Promise<void> {
    try {
      await call(base, path, { method: 'DELETE' });
      location.assign(inLanguage('/admin/documents', language));
    } catch (error) {
      tell((error instanceof Refusal && error.said) || common.away);
    }
  }

  const entry = document.value;
  return (
    <AdminPage title={entry?.title ?? m.title}>
      <ReadingState reading={document} />
      <p role="alert" class={problem === null ? undefined : 'notice error'}>
        {problem}
      </p>
      {entry && (
        <>
          <p class="hint">
            {entry.source}, <time dateTime={entry.at}>{momentInSeoul(entry.at)}</time>
          </p>
          {entry.error && <p class="notice error">{entry.error}</p>}
          <details>
            <summary>{m.remove}</summary>
            <p>{m.removeHint}</p>
            <button type="button" onClick={() => void remove()}>
              {m.removeNow}
            </button>
          </details>
          <div class="columns">
            <section aria-labelledby="text">
              <h2 id="text">{m.text}</h2>
              {text.value?.text === null || text.problem ? (
                <p>{m.noText}</p>
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard (WCAG 2.1.1)
                <pre tabIndex={0}>{text.value?.text}</pre>
              )}
            </section>
            <section aria-labelledby="chunks">
              <h2 id="chunks">{m.chunks(chunks.value?.chunks.length ?? 0)}</h2>
              <ReadingState reading={chunks} />
              {chunks.value?.chunks.length === 0 && <p>{m.noChunks}</p>}
              {chunks.value?.chunks.map((chunk) => (
                <Chunk key={chunk.passage.id} path={path} chunk={chunk} changed={chunks.again} />
              ))}
            </section>
          </div>
        </>
      )}
    </AdminPage>
  );
}
