import type { JSX } from 'preact';
import { useEffect, useImperativeHandle, useRef, useState } from 'preact/hooks';
import type { OpenedReview, ReviewOutcome } from '../../../server/contracts/index.ts';
import { TextField } from '../house/text-field.tsx';
import { useMessages } from './use-messages.ts';

/** What the shortcuts ask of the form. */
export interface DecisionHand {
  readonly accept: () => void;
  readonly correct: () => void;
  readonly reject: () => void;
}

type Decide = (outcome: ReviewOutcome, reason: string, corrected?: string) => Promise<boolean>;

/** Accept, correct or reject, and why. What was written stays until it is decided. */
export function DecisionForm({
  review,
  busy,
  decide,
  correcting,
  correct,
  hand,
}: {
  review: OpenedReview;
  busy: boolean;
  decide: Decide;
  correcting: boolean;
  correct: (on: boolean) => void;
  hand: { current: DecisionHand | null };
}): JSX.Element {
  const m = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const [problem, tell] = useState<string | null>(null);
  const field = (name: string) =>
    form.current?.querySelector<HTMLTextAreaElement>(`[name="${name}"]`) ?? null;
  const textOf = (name: string) => field(name)?.value.trim() ?? '';

  useEffect(() => {
    if (correcting) field('corrected')?.focus();
  }, [correcting]);

  function send(outcome: ReviewOutcome): void {
    const reason = textOf('reason');
    if (outcome !== 'accepted' && reason === '') {
      tell(m.reasonMissing);
      field('reason')?.focus();
      return;
    }
    tell(null);
    void decide(outcome, reason, outcome === 'corrected' ? textOf('corrected') : undefined);
  }
  useImperativeHandle(
    hand,
    () => ({
      accept: () => send('accepted'),
      correct: () => (correcting ? field('corrected')?.focus() : correct(true)),
      reject: () => send('rejected'),
    }),
    [review.id, review.version, correcting],
  );

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const by = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    send(by === 'accepted' || by === 'corrected' ? by : 'rejected');
  }
  return (
    <form onSubmit={submit} ref={form} noValidate aria-label={m.decide}>
      {correcting && (
        <TextField
          name="corrected"
          label={m.corrected}
          hint={m.correctedHint}
          value={review.corrected ?? review.original}
          rows={12}
        />
      )}
      <TextField
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        problem={problem}
        value={review.reason}
        rows={2}
      />
      <p class="row">
        {correcting ? (
          <>
            <button type="submit" class="primary" value="corrected" disabled={busy}>
              {m.saveCorrection}
            </button>
            <button type="button" class="plain" onClick={() => correct(false)}>
              {m.asItWas}
            </button>
          </>
        ) : (
          <>
            <button type="submit" class="primary" value="accepted" disabled={busy}>
              {m.accept[review.kind]}
            </button>
            <button type="button" onClick={() => correct(true)} disabled={busy}>
              {m.correct}
            </button>
          </>
        )}
        <button type="submit" value="rejected" disabled={busy}>
          {m.reject[review.kind]}
        </button>
      </p>
    </form>
  );
}
