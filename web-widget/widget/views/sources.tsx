import type { JSX } from 'preact';
import type { Citation } from '../../../server/contracts/index.ts';
import { passageHeading, passageName } from '../answer/passage-name.ts';
import { Icon } from './icon.tsx';
import { useShell } from './shell.ts';

/** `2025-10-23` as Korean offices write it. */
export function dotted(date: string): string {
  return date.split('-').map(Number).join('. ').concat('.');
}

/** Where the passage can be read in a page of its own, with the quoted words marked. */
export function passagePath({ passageId, quote }: Citation): string {
  return `v1/passages/${passageId}${quote ? `?quote=${encodeURIComponent(quote)}` : ''}`;
}

function Source({ citation }: { citation: Citation }): JSX.Element {
  const { m, api, show } = useShell();
  return (
    <li data-src={citation.n} tabIndex={-1}>
      <span class="number" aria-hidden="true">
        {citation.n}
      </span>
      <div>
        <p class="name">
          <span class="unseen">{m.source(citation.n)}: </span>
          {passageName(citation)}
          {passageHeading(citation) && <span class="heading"> ({passageHeading(citation)})</span>}
        </p>
        {citation.effectiveFrom && <p class="date">{m.inForce(dotted(citation.effectiveFrom))}</p>}
        {citation.quote && <blockquote>{citation.quote}</blockquote>}
        <p class="row">
          <button type="button" class="plain" onClick={() => show({ name: 'passage', citation })}>
            {m.openPassage}
            <span class="unseen">, {passageName(citation)}</span>
          </button>
          <a class="plain" href={api.address(passagePath(citation))} target="_blank" rel="noopener">
            {m.newTab}
            <span class="unseen">, {passageName(citation)}</span>
            <Icon name="open" />
          </a>
        </p>
      </div>
    </li>
  );
}

/** The sources of an answer, folded until someone asks for them or presses a number in the text. */
export function Sources({ citations }: { citations: readonly Citation[] }): JSX.Element | null {
  const { m } = useShell();
  if (citations.length === 0) return null;
  return (
    <details class="sources">
      <summary>
        {m.sources(citations.length)}
        <span class="names">{[...new Set(citations.map(passageName))].join(', ')}</span>
      </summary>
      <ol>
        {citations.map((citation) => (
          <Source key={citation.n} citation={citation} />
        ))}
      </ol>
    </details>
  );
}
