import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from './use-messages.ts';

/** The list of shortcuts, where single letters can be switched off (WCAG 2.1.4). */
export function Shortcuts({
  open,
  close,
  on,
  turn,
}: {
  open: boolean;
  close: () => void;
  on: boolean;
  turn: (on: boolean) => void;
}): JSX.Element {
  const m = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts" onClose={close}>
      <h2 id="shortcuts">{m.shortcuts}</h2>
      <dl class="keys">
        {m.keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />{' '}
          {m.useKeys}
        </label>
      </p>
      <button type="button" onClick={close}>
        {m.close}
      </button>
    </dialog>
  );
}
