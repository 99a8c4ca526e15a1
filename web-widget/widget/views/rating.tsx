import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Feedback } from '../../../server/contracts/index.ts';
import type { Turn } from '../talk/turn.ts';
import { Icon } from './icon.tsx';
import { useShell } from './shell.ts';

const reasons = ['wrong', 'incomplete', 'unclear', 'outdated', 'other'] as const;

/** After an answer: a closed question with two choices, then at most two more, and only to those who say no. */
export function Rating({ turn }: { turn: Turn }): JSX.Element {
  const { m, talk, say } = useShell();
  const comment = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const given = turn.feedback;
  const rate = (feedback: Feedback): void => {
    talk.rate(turn.key, feedback).then(
      () => say(m.thanks),
      () => say(m.feedbackFailed),
    );
  };
  const choice = (useful: boolean): JSX.Element => (
    <button
      type="button"
      class="tool"
      aria-pressed={given?.useful === useful}
      onClick={() => rate({ useful })}
    >
      <Icon name={useful ? 'yes' : 'no'} />
      {useful ? m.yes : m.no}
    </button>
  );
  return (
    <div class="rating">
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons that answer one question are no form */}
      <div role="group" aria-labelledby={`${id}-useful`} class="row">
        <span id={`${id}-useful`} class="asked">
          {m.useful}
        </span>
        {choice(true)}
        {choice(false)}
      </div>
      {given && !given.useful && (
        <div class="follow-ups">
          <p id={`${id}-why`}>{m.why}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: as above */}
          <div role="group" aria-labelledby={`${id}-why`} class="row">
            {reasons.map((reason) => (
              <button
                key={reason}
                type="button"
                class="choice"
                aria-pressed={given.reason === reason}
                onClick={() => rate({ ...given, reason })}
              >
                {m.reasons[reason]}
              </button>
            ))}
          </div>
          <label for={`${id}-comment`}>{m.comment}</label>
          <textarea
            id={`${id}-comment`}
            ref={comment}
            rows={2}
            maxLength={1000}
            aria-describedby={`${id}-hint`}
          />
          <p id={`${id}-hint`} class="hint">
            {m.commentHint}
          </p>
          <button
            type="button"
            class="choice"
            onClick={() => rate({ ...given, comment: comment.current?.value ?? '' })}
          >
            {m.sendComment}
          </button>
        </div>
      )}
    </div>
  );
}
