import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoredFile } from '../../../server/contracts/index.ts';
import { DocumentStatus } from '../house/document-status.tsx';
import { FileField } from '../house/file-field.tsx';
import { FindingCard, type FoundWording } from '../house/finding.tsx';
import { usePlace } from '../house/place.ts';
import { TextField } from '../house/text-field.tsx';
import { useDocument } from '../house/use-document.ts';
import { showWords } from '../house/words-in-field.ts';
import { useMessages } from './use-messages.ts';

/** A finished post, pasted or as a file, held against the law; one press puts a lawful wording in its place. */
export function PostCheck(): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  const [state, talk] = useDocument('job-post-check');
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const findings = (state.sections.find(({ id }) => id === 'findings')?.content ??
    []) as readonly FoundWording[];
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const field = () => form.current?.querySelector('textarea') ?? null;

  function check(event: SubmitEvent): void {
    event.preventDefault();
    const text = field()?.value.trim() ?? '';
    if (text === '') {
      setProblem(m.textMissing);
      field()?.focus();
      return;
    }
    setProblem(null);
    void talk.send({ text });
  }
  function read(file: StoredFile | null): void {
    const area = field();
    if (file && area) area.value = file.parts.map(({ text }) => text).join('\n');
  }
  /** Put in place and checked anew. */
  function apply({ quote }: FoundWording, replacement: string): void {
    const area = field();
    if (!area) return;
    area.value = area.value.replace(quote, replacement).replace(/,\s*(?=[,.])/g, '');
    void talk.send({ text: area.value.trim() });
  }
  return (
    <div class="columns">
      <form onSubmit={check} ref={form} noValidate>
        <TextField name="text" label={m.text} hint={m.textHint} problem={problem} rows={16} />
        <FileField label={common.file} hint={m.fileHint} taken={read} />
        <button type="submit" class="primary" disabled={state.phase === 'drafting'}>
          {m.checkNow}
        </button>
      </form>
      <div>
        <DocumentStatus state={state} stop={() => void talk.stop()} />
        {state.phase === 'ready' && (
          <p>{findings.length === 0 ? m.clean : m.found(count('violation'), count('caution'))}</p>
        )}
        <ul class="cards">
          {findings.map((finding) => (
            <FindingCard
              key={`${finding.rule} ${finding.quote}`}
              finding={finding}
              apply={(replacement) => apply(finding, replacement)}
              show={() => showWords(field(), finding.quote)}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}
