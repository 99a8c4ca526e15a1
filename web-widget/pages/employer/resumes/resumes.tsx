import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { DocumentStatus } from '../../house/document-status.tsx';
import { Downloads } from '../../house/downloads.tsx';
import { FileInput } from '../../house/file-input.tsx';
import { FileList } from '../../house/file-list.tsx';
import { SectionText } from '../../house/section-text.tsx';
import { TextField } from '../../house/text-field.tsx';
import { useDocument } from '../../house/use-document.ts';
import { useFiles } from '../../house/use-files.ts';
import { useMessages } from './messages.ts';
import { Removal } from './removal.tsx';
import { SummaryCard } from './summary-card.tsx';

/** Résumés in, as files; each in a few lines with the words behind every line, and nothing that an employer may not ask. */
export function Resumes(): JSX.Element {
  const m = useMessages();
  const id = useId();
  const [state, talk] = useDocument('resume-summary');
  const chosen = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, tell] = useState<string | null>(null);
  const [removed, told] = useState(false);
  /** What was sent last, to be sent again. */
  const [sent, keep] = useState<{ input: Record<string, unknown>; names: readonly string[] } | null>(null);
  const { phase, runId, sections, failure, progress } = state;
  const busy = phase === 'drafting' || phase === 'opening';
  const summaries = sections.filter((section) => section.id.startsWith('resume-'));
  const overview = sections.find((section) => section.id === 'overview');

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const { files } = chosen;
    const read = files.flatMap(({ stored }) => stored ?? []);
    const reading = files.some((one) => one.state === 'waiting' || one.state === 'reading');
    if (reading || read.length === 0) {
      tell(reading ? m.filesReading : m.filesMissing);
      input.current?.focus();
      return;
    }
    tell(null);
    told(false);
    const post = String(fields.get('post') ?? '').trim();
    const request = {
      resumes: read.map((file) => ({ file: file.id })),
      ...(post === '' ? {} : { post }),
      ...(fields.has('blind') ? { blind: true } : {}),
    };
    keep({ input: request, names: read.map(({ name }) => name) });
    void talk.send(request);
  }
  async function remove(): Promise<void> {
    if (!(await talk.remove())) return;
    for (const { key } of chosen.files) await chosen.remove(key);
    keep(null);
    told(true);
  }
  return (
    <div class="columns">
      <form onSubmit={submit} noValidate>
        <FileInput
          label={m.files}
          hint={m.filesHint}
          problem={problem}
          input={input}
          multiple
          onChange={({ currentTarget }) => {
            tell(null);
            chosen.add(currentTarget.files ?? []);
            currentTarget.value = '';
          }}
        />
        <FileList chosen={chosen} />
        <TextField name="post" label={m.post} hint={m.postHint} rows={4} />
        <p>
          <label>
            <input type="checkbox" name="blind" aria-describedby={`${id}-blind`} /> {m.blind}
          </label>
          <span class="hint" id={`${id}-blind`}>
            {m.blindHint}
          </span>
        </p>
        <p class="row">
          <button type="submit" class="primary" disabled={busy}>
            {m.summarise}
          </button>
          {state.versions > 0 && <a href="/employer?view=resumes">{m.begin}</a>}
        </p>
      </form>
      <div>
        <DocumentStatus state={state} stop={() => void talk.stop()} />
        {progress && phase === 'drafting' && (
          <p>
            <progress max={progress.of} value={progress.done} aria-label={m.summaries} />
            {m.progress(progress.done, progress.of)}
          </p>
        )}
        {failure !== null && sent && (
          <p>
            <button type="button" onClick={() => void talk.send(sent.input)}>
              {m.tryAgain}
            </button>
          </p>
        )}
        {removed && <p role="status">{m.removed}</p>}
        <section aria-labelledby={`${id}-summaries`} aria-busy={busy}>
          <h2 id={`${id}-summaries`}>{m.summaries}</h2>
          {summaries.length === 0 && phase !== 'drafting' && <p class="hint">{m.none}</p>}
          {summaries.length > 0 && <p class="notice">{m.byAi}</p>}
          {summaries.map((section, at) => (
            <SummaryCard key={section.id} section={section} file={sent?.names[at] ?? null} />
          ))}
          {overview && (
            <article class="section" aria-labelledby="overview">
              <h3 id="overview">{overview.title}</h3>
              <SectionText text={overview.text} citations={[]} />
            </article>
          )}
        </section>
        {phase === 'ready' && runId !== null && summaries.length > 0 && (
          <>
            <Downloads runId={runId} sections={sections.map((section) => section.id)} />
            <Removal remove={() => void remove()} />
          </>
        )}
      </div>
    </div>
  );
}
