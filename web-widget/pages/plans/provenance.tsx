import type { JSX } from 'preact';
import { useMessages } from './messages.ts';

interface Line {
  readonly value: string;
  readonly provenance:
    | { readonly from: 'given'; readonly quote: string }
    | { readonly from: 'found'; readonly source: string; readonly quote: string }
    | { readonly from: 'computed'; readonly calculator: string }
    | { readonly from: 'suggested'; readonly source: string };
}

export interface PlanPart {
  readonly author: 'draft' | 'counselor' | 'jobseeker';
  readonly lines: readonly Line[];
}

/** Whose words a part is, and where each of its lines comes from. */
export function Provenance({ part }: { part: PlanPart }): JSX.Element {
  const m = useMessages();
  const words = ({ provenance }: Line): string => {
    if (provenance.from === 'given') return `“${provenance.quote}”`;
    if (provenance.from === 'computed') return provenance.calculator;
    return provenance.source;
  };
  return (
    <>
      <p class="tag">{m.authors[part.author]}</p>
      {part.author === 'draft' && part.lines.length > 0 && (
        <details>
          <summary>{m.sources}</summary>
          <ul>
            {part.lines.map((line) => (
              <li key={line.value}>
                {line.value} <span class="tag">{m.from[line.provenance.from]}</span>
                <small>{words(line)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
