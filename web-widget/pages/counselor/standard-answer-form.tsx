import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StandardAnswer } from '../../../server/contracts/index.ts';
import type { Turn } from '../../widget/talk/turn.ts';
import { Refusal } from '../../widget/wire/api.ts';
import { call } from '../house/call.ts';
import { usePlace } from '../house/place.ts';
import { useMessages } from './messages.ts';

/** Makes an answer the standard one for all who ask so; who keeps it right and when it is reviewed belong to it. */
export function StandardAnswerForm({
  turn,
  askWithout,
}: {
  turn: Turn;
  askWithout: () => void;
}): JSX.Element {
  const { standard: m } = useMessages();
  const { base, common } = usePlace();
  const [told, tell] = useState<{ readonly words: string; readonly wrong: boolean } | null>(null);
  const ofOneCase = turn.notices.some(({ code }) => code === 'client_context');

  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const owner = String(fields.get('owner') ?? '').trim();
    const reviewOn = String(fields.get('reviewOn') ?? '');
    if (owner === '' || reviewOn === '') {
      tell({ words: m.missing, wrong: true });
      form.querySelector<HTMLElement>(owner === '' ? '[name="owner"]' : '[name="reviewOn"]')?.focus();
      return;
    }
    try {
      await call<StandardAnswer>(base, 'v1/standard-answers', {
        method: 'POST',
        body: { runId: turn.runId, owner, reviewOn },
      });
      tell({ words: m.made(reviewOn), wrong: false });
    } catch (error) {
      tell({ words: (error instanceof Refusal && error.said) || common.unreachable, wrong: true });
    }
  }
  return (
    <details>
      <summary>{m.title}</summary>
      {ofOneCase ? (
        <>
          <p>{m.ofOneCase}</p>
          <button type="button" onClick={askWithout}>
            {m.askWithout}
          </button>
        </>
      ) : (
        <form onSubmit={(event) => void make(event)} noValidate>
          <div class="field">
            <label for="owner">{m.owner}</label>
            <p class="hint" id="owner-hint">
              {m.ownerHint}
            </p>
            <input id="owner" name="owner" type="text" autocomplete="off" aria-describedby="owner-hint" />
          </div>
          <div class="field">
            <label for="reviewOn">{m.reviewOn}</label>
            <input id="reviewOn" name="reviewOn" type="date" />
          </div>
          <button type="submit">{m.make}</button>
        </form>
      )}
      <p class={told?.wrong ? 'error' : 'hint'} aria-live="polite">
        {told?.words}
      </p>
    </details>
  );
}
