import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Page } from './page.tsx';
import { useShell } from './shell.ts';

/** Asks before a talk is deleted for good. */
export function Removal(): JSX.Element {
  const { m, talk, door, say, show } = useShell();
  const [state, setState] = useState<'asking' | 'removing' | 'failed'>('asking');
  const remove = (): void => {
    if (state === 'removing') return;
    setState('removing');
    talk.remove().then(
      () => {
        door.close();
        say(m.removed);
        show({ name: 'talk' });
      },
      () => setState('failed'),
    );
  };
  return (
    <Page title={m.removeTitle}>
      <p>{m.removeText}</p>
      {state === 'failed' && (
        <p class="failure" role="alert">
          {m.removeFailed}
        </p>
      )}
      <p class="row">
        <button type="button" class="danger" onClick={remove} aria-disabled={state === 'removing'}>
          {m.removeYes}
        </button>
        <button type="button" class="choice" onClick={() => show({ name: 'talk' })}>
          {m.cancel}
        </button>
      </p>
    </Page>
  );
}
