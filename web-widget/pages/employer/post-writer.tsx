import type { JSX } from 'preact';
import { DocumentStatus } from '../house/document-status.tsx';
import { Downloads } from '../house/downloads.tsx';
import { EditableSection } from '../house/editable-section.tsx';
import { MissingFacts } from '../house/missing-facts.tsx';
import { usePlace } from '../house/place.ts';
import { SectionText } from '../house/section-text.tsx';
import { useDocument } from '../house/use-document.ts';
import { Versions } from '../house/versions.tsx';
import { BriefForm } from './brief-form.tsx';
import { Refusals } from './refusals.tsx';
import { Suggestions } from './suggestions.tsx';
import { useMessages } from './use-messages.ts';

/** Sections that are about the post and no part of it: each has a place of its own on the page. */
const beside = new Set(['english', 'refused', 'suggestions', 'added', 'changes']);

/** A brief in, the post out, section by section; every step after it is a new version. */
export function PostWriter(): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  const [state, talk] = useDocument('job-post');
  const send = (input: Record<string, unknown>): void => void talk.send(input);
  const busy = state.phase === 'drafting' || state.phase === 'opening';
  const post = state.sections.filter(({ id }) => !beside.has(id));
  const english = state.sections.find(({ id }) => id === 'english');
  const content = (id: string): unknown => state.sections.find((section) => section.id === id)?.content;
  return (
    <div class="columns">
      <div>
        <BriefForm begun={state.versions > 0} busy={busy} send={send} />
        {state.asks.length > 0 && state.versions > 0 && (
          <MissingFacts asks={state.asks} busy={busy} send={send} />
        )}
        <Suggestions content={content('suggestions')} busy={busy} send={send} />
      </div>
      <div>
        <DocumentStatus state={state} stop={() => void talk.stop()} />
        <Refusals content={content('refused')} />
        <section aria-labelledby="post" aria-busy={busy}>
          <h2 id="post">{m.post}</h2>
          {post.length === 0 && state.phase !== 'drafting' && <p class="hint">{m.noPost}</p>}
          {post.map((section) => (
            <EditableSection
              key={section.id}
              section={section}
              citations={state.citations}
              busy={busy}
              send={send}
            />
          ))}
          {english && (
            <article class="section" aria-labelledby="section-english">
              <h3 id="section-english">{english.title}</h3>
              {english.composer === 'model' && <p class="tag">{common.byModel}</p>}
              <SectionText text={english.text} citations={[]} />
            </article>
          )}
        </section>
        {state.phase === 'ready' && state.runId !== null && post.length > 0 && (
          <Downloads
            runId={state.runId}
            sections={[...post, ...(english ? [english] : [])].map(({ id }) => id)}
          />
        )}
        <Versions count={state.versions} changes={content('changes')} busy={busy} send={send} />
      </div>
    </div>
  );
}
