import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Ask } from '../../../server/contracts/index.ts';
import { usePlace } from './place.ts';

/** What only a person knows, each question with its field. */
export function MissingFacts({
  asks,
  busy,
  send,
}: {
  asks: readonly Ask[];
  busy: boolean;
  send: (input: Record<string, unknown>) => void;
}): JSX.Element {
  const { common: m } = usePlace();
  const id = useId();
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget as HTMLFormElement)];
    const answers = fields
      .map(([slot, answer]) => [slot, String(answer).trim()] as const)
      .filter(([, answer]) => answer !== '');
    if (answers.length > 0) send({ answers: Object.fromEntries(answers) });
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{m.missing}</h2>
      <p class="hint">{m.missingHint}</p>
      <form onSubmit={submit}>
        {asks.map(({ slot, question }) => (
          <div class="field" key={slot}>
            <label for={`${id}-${slot}`}>{question}</label>
            <input id={`${id}-${slot}`} name={slot} type="text" autocomplete="off" />
          </div>
        ))}
        <button type="submit" disabled={busy}>
          {m.answer}
        </button>
      </form>
    </section>
  );
}
