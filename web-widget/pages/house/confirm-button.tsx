import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePlace } from './place.ts';

/** A button that asks once more, in its own place, before what cannot be undone happens. */
export function ConfirmButton({
  label,
  of,
  question,
  confirm,
  busy,
  act,
}: {
  label: string;
  /** On what it acts, for whoever does not see where the button stands. */
  of: string;
  question: string;
  confirm: string;
  busy: boolean;
  act: () => void;
}): JSX.Element {
  const { common } = usePlace();
  const [asking, ask] = useState(false);
  const moved = useRef(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Focus follows the press at once, and stays where it was when the page opens.
    if (moved.current) (asking ? cancel : opener).current?.focus();
    moved.current = true;
  }, [asking]);
  if (!asking)
    return (
      <button
        type="button"
        ref={opener}
        aria-label={`${of} ${label}`}
        disabled={busy}
        onClick={() => ask(true)}
      >
        {label}
      </button>
    );
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <p class="row">
        <button
          type="button"
          aria-label={`${of} ${confirm}`}
          onClick={() => {
            ask(false);
            act();
          }}
        >
          {confirm}
        </button>
        <button type="button" class="plain" ref={cancel} onClick={() => ask(false)}>
          {common.cancel}
        </button>
      </p>
    </fieldset>
  );
}
