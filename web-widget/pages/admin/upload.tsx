import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IngestJob } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';
import { useDocumentMessages } from './document-messages.ts';

/** Takes a file for the index; `sent` is called when the server has it. */
export function Upload({ sent }: { sent: () => void }): JSX.Element {
  const { base, common } = usePlace();
  const m = useDocumentMessages();
  const [told, tell] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(form: HTMLFormElement): Promise<void> {
    const body = new FormData(form);
    const file = body.get('file');
    if (!(file instanceof File) || file.name === '') {
      tell({ text: m.chooseFile, wrong: true });
      form.querySelector('input')?.focus();
      return;
    }
    setBusy(true);
    tell({ text: m.sending, wrong: false });
    try {
      await call<IngestJob>(base, 'v1/documents', { method: 'POST', body });
      tell({ text: m.sent(file.name), wrong: false });
      form.reset();
      sent();
    } catch (error) {
      tell({ text: (error instanceof Refusal && error.said) || common.unreachable, wrong: true });
    }
    setBusy(false);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <div class="field">
        <label for="file">{m.upload}</label>
        <p class="hint" id="file-hint">
          {m.uploadHint}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          aria-describedby="file-hint file-told"
          aria-invalid={told?.wrong === true}
        />
        <p id="file-told" role="status" class={told?.wrong ? 'error' : 'hint'}>
          {told?.text}
        </p>
      </div>
      <button type="submit" class="primary" disabled={busy}>
        {m.send}
      </button>
    </form>
  );
}
