import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ReviewBatch, ReviewBatchList } from '../../../server/contracts/index.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { FileInput } from '../house/file-input.tsx';
import { inLanguage, usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import { useReading } from '../house/use-reading.ts';
import { BatchCard } from './batch-card.tsx';
import { useMessages } from './use-messages.ts';

const whileRunningMs = 2_000;

/** A file of job posts in; how far it is checked, and which of its lines could not be. */
export function PostUpload(): JSX.Element {
  const m = useMessages();
  const { base, common, language } = usePlace();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, tell] = useState<string | null>(null);
  const [sending, send] = useState(false);
  const batches = useReading<ReviewBatchList>('v1/review-batches', whileRunningMs);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file) {
      tell(m.postsMissing);
      input.current?.focus();
      return;
    }
    tell(null);
    send(true);
    const body = new FormData();
    body.set('file', file);
    try {
      await call<ReviewBatch>(base, 'v1/review-batches', { method: 'POST', body });
      if (input.current) input.current.value = '';
      await batches.again();
    } catch (error) {
      tell((error instanceof Refusal && error.said) || common.away);
    } finally {
      send(false);
    }
  }
  const shown = batches.value?.batches ?? [];
  return (
    <div class="columns">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FileInput
          label={m.postsFile}
          hint={m.postsHint}
          problem={problem}
          input={input}
          accept=".csv,.tsv,.jsonl,.ndjson,.xlsx,.zip"
        />
        <p class="row">
          <button type="submit" class="primary" disabled={sending}>
            {m.sendPosts}
          </button>
          <a href={inLanguage('/review', language)}>{m.queue}</a>
        </p>
        <p role="status">{sending ? m.sending : ''}</p>
      </form>
      <section aria-labelledby={`${id}-sent`}>
        <h2 id={`${id}-sent`}>{m.batches}</h2>
        {batches.value && shown.length === 0 && <p class="hint">{m.noBatches}</p>}
        <ul class="cards">
          {shown.map((batch) => (
            <BatchCard key={batch.id} batch={batch} />
          ))}
        </ul>
        <ReadingState reading={batches} />
      </section>
    </div>
  );
}
