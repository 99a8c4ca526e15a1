import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Review, StoredFile } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { DocumentStatus } from '../house/document-status.tsx';
import { FileField } from '../house/file-field.tsx';
import { LineField } from '../house/line-field.tsx';
import { inLanguage, usePlace } from '../house/place.ts';
import { SectionText } from '../house/section-text.tsx';
import { TextField } from '../house/text-field.tsx';
import { useDocument } from '../house/use-document.ts';
import { useMessages } from './use-messages.ts';

/** An inquiry in, as text or as a file; the drafted reply waits in the queue as soon as it is written. */
export function InquiryDesk(): JSX.Element {
  const m = useMessages();
  const { base, common, language } = usePlace();
  const [state, talk] = useDocument('inquiry-reply');
  const [file, takeFile] = useState<StoredFile | null>(null);
  const [problem, tell] = useState<string | null>(null);
  const [queued, queue] = useState<{ readonly id: string } | { readonly problem: string } | null>(null);
  const { phase, runId, sections, failure } = state;
  const busy = phase === 'drafting' || phase === 'opening';
  const written = phase === 'ready' && failure === null && sections.length > 0 ? runId : null;

  async function put(id: string): Promise<void> {
    queue(null);
    await call<Review>(base, 'v1/reviews', { method: 'POST', body: { runId: id } }).then(
      (review) => queue({ id: review.id }),
      (error) => queue({ problem: (error instanceof Refusal && error.said) || common.away }),
    );
  }
  useEffect(() => {
    if (written) void put(written);
  }, [written]);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const text = String(fields.get('text') ?? '').trim();
    const office = String(fields.get('office') ?? '').trim();
    if (text === '' && file === null) {
      tell(m.inquiryMissing);
      form.querySelector('textarea')?.focus();
      return;
    }
    tell(null);
    queue(null);
    void talk.send({ text: file === null ? text : { file: file.id }, ...(office ? { office } : {}) });
  }
  return (
    <div class="columns">
      <form onSubmit={submit} noValidate>
        <TextField name="text" label={m.inquiryText} hint={m.inquiryHint} problem={problem} rows={10} />
        <FileField label={common.file} hint={m.inquiryFile} taken={takeFile} />
        <LineField name="office" label={m.office} hint={m.officeHint} />
        <p class="row">
          <button type="submit" class="primary" disabled={busy}>
            {m.draft}
          </button>
          <a href={inLanguage('/review', language)}>{m.queue}</a>
        </p>
      </form>
      <div>
        <DocumentStatus state={state} stop={() => void talk.stop()} />
        {queued && 'id' in queued && (
          <p class="notice" role="status">
            {m.queued} <a href={`/review?lang=${language}&item=${queued.id}`}>{m.toItem}</a>
          </p>
        )}
        {queued && 'problem' in queued && (
          <p class="notice error" role="alert">
            {queued.problem}{' '}
            <button type="button" onClick={() => written && void put(written)}>
              {m.tryAgain}
            </button>
          </p>
        )}
        {sections.length === 0 && phase !== 'drafting' && <p class="hint">{m.noDraft}</p>}
        {sections.map(({ id, title, text, composer }) => (
          <article class="section" key={id} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`}>{title}</h2>
            {composer === 'model' && <p class="tag">{common.byModel}</p>}
            <SectionText text={text} citations={state.citations} />
          </article>
        ))}
      </div>
    </div>
  );
}
