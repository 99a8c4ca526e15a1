import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation, DraftSection } from '../../../server/contracts/index.ts';
import { usePlace } from './place.ts';
import { SectionText } from './section-text.tsx';
import { TextField } from './text-field.tsx';

/** A section of a document. A person may write it in their own words, or have it worded anew. */
export function EditableSection({
  section,
  citations,
  busy,
  send,
  children,
}: {
  section: DraftSection;
  citations: readonly Citation[];
  busy: boolean;
  send: (input: Record<string, unknown>) => void;
  /** What stands under its words. */
  children?: ComponentChildren;
}): JSX.Element {
  const { common: m } = usePlace();
  const [editing, edit] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (editing) form.current?.querySelector('textarea')?.focus();
  }, [editing]);
  function save(event: SubmitEvent): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('text') ?? '').trim();
    edit(false);
    send({ edits: { [section.id]: text } });
  }
  return (
    <article class="section" aria-labelledby={`section-${section.id}`}>
      <h3 id={`section-${section.id}`}>{section.title}</h3>
      {section.composer === 'model' && <p class="tag">{m.byModel}</p>}
      {editing ? (
        <form onSubmit={save} ref={form}>
          <TextField name="text" label={m.wordsOf(section.title)} value={section.text} rows={3} />
          <p class="row">
            <button type="submit" disabled={busy}>
              {m.save}
            </button>
            <button type="button" class="plain" onClick={() => edit(false)}>
              {m.cancel}
            </button>
          </p>
        </form>
      ) : (
        <>
          <SectionText text={section.text} citations={citations} />
          {children}
          <p class="row">
            <button
              type="button"
              class="plain"
              aria-label={`${section.title} ${m.edit}`}
              disabled={busy}
              onClick={() => edit(true)}
            >
              {m.edit}
            </button>
            {section.composer === 'model' && (
              <button
                type="button"
                class="plain"
                aria-label={`${section.title} ${m.reword}`}
                disabled={busy}
                onClick={() => send({ rewrite: section.id })}
              >
                {m.reword}
              </button>
            )}
          </p>
        </>
      )}
    </article>
  );
}
