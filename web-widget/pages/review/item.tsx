import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OpenedReview } from '../../../server/contracts/index.ts';
import { usePlace } from '../house/place.ts';
import { ReadingState } from '../house/reading-state.tsx';
import type { Reading } from '../house/use-reading.ts';
import { Decided } from './decided.tsx';
import { DecisionForm, type DecisionHand } from './decision-form.tsx';
import { Evidence } from './evidence.tsx';
import type { Decisions } from './use-decisions.ts';
import { useMessages } from './use-messages.ts';

/** One item: the words, what speaks about them, and the decision. */
export function Item({
  reading,
  decisions,
  decided,
  hand,
}: {
  reading: Reading<OpenedReview>;
  decisions: Decisions;
  /** Called when it was decided. */
  decided: () => void;
  hand: { current: DecisionHand | null };
}): JSX.Element {
  const m = useMessages();
  const { language } = usePlace();
  const [correcting, correct] = useState(false);
  /** A correction that came too late: it is shown, so that nothing that was written is lost. */
  const [unsent, keep] = useState<string | null>(null);
  const { value } = reading;
  useEffect(() => correct(false), [value?.id, value?.version]);
  if (!value) return <ReadingState reading={reading} />;
  const { id, version, kind, title, topic, source, line, queuedAt, standing } = value;
  function apply(quote: string, replacement: string): void {
    const field = document.querySelector<HTMLTextAreaElement>('[name="corrected"]');
    if (field) field.value = field.value.replace(quote, replacement);
  }
  return (
    <article aria-labelledby="item">
      <h2 id="item">{title}</h2>
      <p>
        <span class="tag">{m.kinds[kind]}</span>
        <span class="tag">{topic ?? m.noTopic}</span>
        {source && <span class="tag">{m.whence(source, line)}</span>}{' '}
        <time dateTime={queuedAt}>
          {new Date(queuedAt).toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB')}
        </time>
      </p>
      {decisions.problem && (
        <p class="notice error" role="alert">
          {decisions.problem}
        </p>
      )}
      {unsent !== null && (
        <details>
          <summary>{m.unsent}</summary>
          <p class="original">{unsent}</p>
        </details>
      )}
      {standing === 'waiting' ? (
        <DecisionForm
          key={`${id} ${version}`}
          review={value}
          busy={decisions.busy}
          correcting={correcting}
          correct={correct}
          hand={hand}
          decide={async (outcome, reason, corrected) => {
            const done = await decisions.decide(value, outcome, reason, corrected);
            if (done) decided();
            else keep(corrected ?? null);
            return done;
          }}
        />
      ) : (
        <Decided review={value} busy={decisions.busy} reopen={() => void decisions.reopen(value)} />
      )}
      <Evidence review={value} {...(correcting ? { apply } : {})} />
    </article>
  );
}
