import type { JSX } from 'preact';
import { useMessages } from './use-messages.ts';

/** What a law stands against, as the check of posts finds it. */
export interface FoundWording {
  readonly rule: string;
  readonly title: string;
  readonly severity: 'violation' | 'caution';
  readonly article: string | null;
  readonly quote: string;
  readonly reason: string;
  readonly rewording: string;
  readonly start?: number;
  readonly end?: number;
}

/** The words, what stands against them, and how the same can be said lawfully. */
export function FindingCard({
  finding,
  apply,
}: {
  finding: FoundWording;
  /** Puts the lawful wording in its place; absent where there is no place. */
  apply?: () => void;
}): JSX.Element {
  const m = useMessages();
  const { title, severity, quote, reason, article, rewording } = finding;
  return (
    <li class={`finding ${severity}`}>
      <p>
        <strong>{m.severity[severity]}</strong> {title}
      </p>
      <blockquote>{quote}</blockquote>
      <p>
        {m.because}: {reason} {article && <span class="tag">{article}</span>}
      </p>
      <p>
        {m.lawful}: {rewording}
      </p>
      {apply && (
        <button type="button" aria-label={`${m.useLawful}: ${quote}`} onClick={apply}>
          {m.useLawful}
        </button>
      )}
    </li>
  );
}
