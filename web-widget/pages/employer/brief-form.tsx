import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StoredFile } from '../../../server/contracts/index.ts';
import { FileField } from '../house/file-field.tsx';
import { usePlace } from '../house/place.ts';
import { TextField } from '../house/text-field.tsx';
import { useMessages } from './use-messages.ts';

/** What the employer tells to begin with. What was typed stays, whatever comes back. */
export function BriefForm({
  begun,
  busy,
  send,
}: {
  begun: boolean;
  busy: boolean;
  send: (input: Record<string, unknown>) => void;
}): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  const id = useId();
  const [file, takeFile] = useState<StoredFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const written = String(fields.get('brief') ?? '').trim();
    if (written === '' && file === null) {
      setProblem(m.briefMissing);
      form.querySelector('textarea')?.focus();
      return;
    }
    setProblem(null);
    const startDate = String(fields.get('startDate') ?? '');
    send({
      brief: file === null ? written : { file: file.id },
      tone: fields.get('tone'),
      ...(startDate ? { startDate } : {}),
      english: fields.has('english'),
    });
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextField name="brief" label={m.brief} hint={m.briefHint} problem={problem} rows={6} />
      <FileField label={common.file} hint={m.fileHint} taken={takeFile} />
      <div class="row">
        <div class="field">
          <label for={`${id}-start`}>{m.startDate}</label>
          <input id={`${id}-start`} name="startDate" type="date" />
        </div>
        <div class="field">
          <label for={`${id}-tone`}>{m.tone}</label>
          <select id={`${id}-tone`} name="tone">
            {Object.entries(m.tones).map(([tone, name]) => (
              <option key={tone} value={tone}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p>
        <label>
          <input type="checkbox" name="english" /> {m.english}
        </label>
      </p>
      <p class="row">
        <button type="submit" class="primary" disabled={busy}>
          {begun ? m.makeAnew : m.make}
        </button>
        {begun && <a href="/employer">{m.begin}</a>}
      </p>
    </form>
  );
}
