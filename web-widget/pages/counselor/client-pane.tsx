import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { MaskedTexts } from '../../../server/contracts/index.ts';
import { saveText } from '../../widget/keep/save-text.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';
import { copyText } from './copy-text.ts';
import { useMessages } from './messages.ts';
import type { Session } from './use-session.ts';

const lines = ['ageBand', 'region', 'workplace', 'work', 'pay', 'hours', 'eventWhat'] as const;
const dates = ['eventOn', 'hiredOn', 'lastWorkingDay'] as const;

/** The client of this session, masked as soon as a field is left, and the record of what was answered. */
export function ClientPane({ session }: { session: Session }): JSX.Element {
  const m = useMessages().client;
  const { base } = usePlace();
  const [told, tell] = useState('');
  const { held, note, masked: takeMasked, keepRecord, shell } = session;

  async function mask(name: string, value: string): Promise<void> {
    try {
      const { texts, masked } = await call<MaskedTexts>(base, 'v1/masked-texts', {
        method: 'POST',
        body: { texts: { [name]: value } },
      });
      takeMasked(name, value, texts[name] ?? '');
      tell(masked ? m.masked : '');
    } catch {
      tell(m.notMasked);
    }
  }
  const copy = async (): Promise<void> => shell.say((await copyText(held.record)) ? m.copied : m.copyFailed);

  const about = (name: string) => ({
    id: `client-${name}`,
    autocomplete: 'off',
    maxLength: 200,
    value: held.client[name] ?? '',
    ...(m.examples[name] ? { 'aria-describedby': `client-${name}-hint` } : {}),
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => note(name, currentTarget.value),
    onChange: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => void mask(name, currentTarget.value),
  });
  const field = (name: string, type: 'text' | 'date'): JSX.Element => (
    <div class="field" key={name}>
      <label for={`client-${name}`}>{m.fields[name]}</label>
      {m.examples[name] && (
        <p class="hint" id={`client-${name}-hint`}>
          {m.examples[name]}
        </p>
      )}
      {type === 'date' ? <input {...about(name)} type="date" /> : <input {...about(name)} type="text" />}
    </div>
  );
  return (
    <>
      <p class="hint">{m.hint}</p>
      <p class="hint" role="status">
        {told}
      </p>
      <div class="field">
        <label for="client-notes">{m.fields.notes}</label>
        <textarea
          id="client-notes"
          rows={5}
          maxLength={4000}
          value={held.client.notes ?? ''}
          onInput={({ currentTarget }) => note('notes', currentTarget.value)}
          onChange={({ currentTarget }) => void mask('notes', currentTarget.value)}
        />
      </div>
      {lines.map((name) => field(name, 'text'))}
      {dates.map((name) => field(name, 'date'))}
      <div class="field">
        <label for="record">{m.record}</label>
        <p class="hint" id="record-hint">
          {m.recordHint}
        </p>
        <textarea
          id="record"
          rows={8}
          aria-describedby="record-hint"
          value={held.record}
          onInput={({ currentTarget }) => keepRecord(currentTarget.value)}
        />
      </div>
      <p class="row">
        <button type="button" disabled={held.record === ''} onClick={() => void copy()}>
          {m.copy}
        </button>
        <button
          type="button"
          disabled={held.record === ''}
          onClick={() => saveText(m.file, held.record, 'text/plain')}
        >
          {m.save}
        </button>
      </p>
      <p>
        <button type="button" aria-describedby="end-hint" onClick={() => session.end(m.ended)}>
          {m.end}
        </button>
      </p>
      <p class="hint" id="end-hint">
        {m.endHint}
      </p>
    </>
  );
}
