import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useMessages } from './messages.ts';

/** What a shortcut does; with Alt from anywhere, by a single key where one is not writing. */
export type Does = 'ask' | 'take-down' | 'link' | 'help' | 'talk' | 'client' | 'tools';

/** By the place of the key, so that a Korean keyboard finds them too. */
const withAlt: Readonly<Record<string, Does>> = {
  KeyQ: 'ask',
  KeyN: 'take-down',
  KeyL: 'link',
  KeyH: 'help',
  Digit1: 'talk',
  Digit2: 'client',
  Digit3: 'tools',
};
const alone: Readonly<Record<string, Does>> = { '/': 'ask', '?': 'help' };
const singleKeysOff = 'naru:pages:single-keys-off';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

/**
 * The page's shortcuts, and the list of them. Single keys can be switched off: who speaks to the machine, or slips,
 * presses them unawares (KWCAG 2.2, 6.1.4).
 */
export function Shortcuts({ act }: { act: (does: Exclude<Does, 'help'>) => void }): JSX.Element {
  const { keys: m } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [single, setSingle] = useState(localStorage.getItem(singleKeysOff) === null);
  const now = useRef({ act, single });
  now.current = { act, single };
  const show = (): void => {
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const plain = now.current.single && !event.altKey && !isWriting(event.target);
      const does = event.altKey ? withAlt[event.code] : plain ? alone[event.key] : undefined;
      if (!does || (dialog.current?.open && does !== 'help')) return;
      event.preventDefault();
      if (does === 'help') show();
      else now.current.act(does);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button type="button" class="plain" onClick={show}>
        {m.open}
      </button>
      <dialog ref={dialog} aria-labelledby="keys">
        <h2 id="keys">{m.title}</h2>
        <dl>
          {Object.entries(m.list).map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label class="choice">
          <input
            type="checkbox"
            checked={single}
            onChange={({ currentTarget }) => {
              setSingle(currentTarget.checked);
              if (currentTarget.checked) localStorage.removeItem(singleKeysOff);
              else localStorage.setItem(singleKeysOff, '1');
            }}
          />{' '}
          {m.single}
        </label>
        <p>
          <button type="button" onClick={() => dialog.current?.close()}>
            {m.close}
          </button>
        </p>
      </dialog>
    </>
  );
}
