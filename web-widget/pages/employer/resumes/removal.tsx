import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePlace } from '../../house/place.ts';
import { useMessages } from './messages.ts';

/** Deleting summaries and files for good: asked once more, since nothing brings them back. */
export function Removal({ remove }: { remove: () => void }): JSX.Element {
  const m = useMessages();
  const { common } = usePlace();
  const [asking, ask] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) sure.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <p>
        <button type="button" class="plain" onClick={() => ask(true)}>
          {m.remove}
        </button>
      </p>
    );
  return (
    <div class="notice">
      <p>{m.removeHint}</p>
      <p class="row">
        <button type="button" ref={sure} onClick={remove}>
          {m.removeNow}
        </button>
        <button type="button" class="plain" onClick={() => ask(false)}>
          {common.cancel}
        </button>
      </p>
    </div>
  );
}
