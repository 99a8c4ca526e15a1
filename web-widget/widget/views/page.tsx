import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useShell } from './shell.ts';

/** What lies over the talk for a while: it takes the focus to its heading, and Back or Escape lead to the talk. */
export function Page({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const { m, show } = useShell();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="page" aria-labelledby="page-title">
      <button type="button" class="plain" onClick={() => show({ name: 'talk' })}>
        <Icon name="back" />
        {m.back}
      </button>
      <h3 id="page-title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
