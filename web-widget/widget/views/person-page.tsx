import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type * as live from '../handover/live.tsx';
import { Icon } from './icon.tsx';
import { Page } from './page.tsx';
import { useDoor, useShell } from './shell.ts';

/** The place of a talk with a person, which is fetched when it is first opened. */
export function PersonPage(): JSX.Element {
  const { m, door } = useShell();
  const { person } = useDoor(door);
  const [module, setModule] = useState<typeof live | 'failed' | null>(null);
  useEffect(() => {
    door.open().then(setModule, () => setModule('failed'));
  }, [door]);
  return (
    <Page title={m.person}>
      {module === 'failed' && (
        <p class="failure" role="alert">
          {m.failures.unreachable}
        </p>
      )}
      {module && module !== 'failed' && person && <module.PersonView person={person} />}
    </Page>
  );
}

/** The button that leads to a person: where nobody can be asked for, there is none. */
export function PersonButton({ kind }: { kind: string }): JSX.Element | null {
  const { m, door, show } = useShell();
  const { desk, person } = useDoor(door);
  const line = person?.state.line;
  if (!line && (desk === null || desk.state === 'off')) return null;
  const position = line?.view?.position;
  return (
    <button type="button" class={kind} onClick={() => show({ name: 'person' })}>
      <Icon name="person" />
      {position ? m.personWaiting(position) : m.person}
    </button>
  );
}
