import type { JSX } from 'preact';
import { FindingCard, type FoundWording } from '../house/finding.tsx';
import { useMessages } from './use-messages.ts';

/** What the brief asked for and the law forbids: not in the post, and why. */
export function Refusals({ content }: { content: unknown }): JSX.Element | null {
  const m = useMessages();
  const refused = (content ?? []) as readonly FoundWording[];
  if (refused.length === 0) return null;
  return (
    <section aria-labelledby="refused">
      <h2 id="refused">{m.refused}</h2>
      <ul class="cards">
        {refused.map((finding) => (
          <FindingCard key={`${finding.rule} ${finding.quote}`} finding={finding} />
        ))}
      </ul>
    </section>
  );
}
