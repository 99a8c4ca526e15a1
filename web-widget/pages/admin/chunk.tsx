import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChunkCorrection, DocumentChunk } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';
import { TextField } from '../house/text-field.tsx';
import { useDocumentMessages } from './document-messages.ts';

/** A passage as it is found and cited, to be corrected or switched off until its source changes. */
export function Chunk({
  path,
  chunk: { passage, original, corrected, off },
  changed,
}: {
  /** Of its document, in the API. */
  path: string;
  chunk: DocumentChunk;
  changed: () => Promise<void>;
}): JSX.Element {
  const { base, common } = usePlace();
  const m = useDocumentMessages();
  const [problem, tell] = useState<string | null>(null);
  const [done, say] = useState('');

  async function change(correction: ChunkCorrection): Promise<void> {
    tell(null);
    say('');
    try {
      await call(base, `${path}/chunks/${passage.id}`, { method: 'PUT', body: correction });
      await changed();
      say(m.changed);
    } catch (error) {
      tell((error instanceof Refusal && error.said) || common.unreachable);
    }
  }

  function correct(form: HTMLFormElement): void {
    const text = String(new FormData(form).get('text')).trim();
    if (text === '') tell(m.emptyText);
    else void change({ text, off: false });
  }

  return (
    <article class={off ? 'section chunk off' : 'section chunk'} id={passage.id}>
      <h3>
        {[passage.locator, passage.heading].filter(Boolean).join(' ')}
        {corrected && <b class="tag">{m.corrected}</b>}
        {off && <b class="tag">{m.off}</b>}
      </h3>
      <p class="text">{passage.text}</p>
      {corrected && (
        <details>
          <summary>{m.original}</summary>
          <p class="text">{original}</p>
        </details>
      )}
      <details>
        <summary>{m.correct}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            correct(event.currentTarget);
          }}
        >
          <TextField
            key={passage.text}
            name="text"
            label={m.words}
            rows={6}
            value={passage.text}
            problem={problem}
          />
          <div class="row">
            <button type="submit">{m.save}</button>
            {!off && (
              <button type="button" onClick={() => void change({ text: null, off: true })}>
                {m.switchOff}
              </button>
            )}
            {(off || corrected) && (
              <button type="button" onClick={() => void change({ text: null, off: false })}>
                {m.reset}
              </button>
            )}
          </div>
        </form>
      </details>
      <p role="status" class="hint">
        {done}
      </p>
    </article>
  );
}
