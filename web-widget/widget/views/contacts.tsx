import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import { PersonButton } from './person-page.tsx';
import { useShell } from './shell.ts';

/** People to turn to: 고용노동부 고객상담센터, always in the same place and order (KWCAG 7.2.2 찾기 쉬운 도움). */
export function Contacts(): JSX.Element {
  const { m } = useShell();
  return (
    <nav class="contacts" aria-label={m.people}>
      <a href="tel:1350">
        <Icon name="phone" />
        {m.phone}
        <span class="hours"> ({m.phoneHours})</span>
      </a>
      <a href="https://1350.moel.go.kr" target="_blank" rel="noopener noreferrer">
        <Icon name="person" />
        {m.counselor}
        <span class="unseen"> ({m.newTab})</span>
      </a>
      <PersonButton kind="tool" />
    </nav>
  );
}
