import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { usePlace } from './place.ts';

/** What a law stands against, as the check of posts finds it. */
export interface FoundWording {
  readonly rule: string;
  readonly title: string;
  readonly severity: 'violation' | 'caution';
  readonly article: string | null;
  readonly quote: string;
  readonly reason: string;
  readonly rewording: string;
  /** What may stand in its place as it is; null where only the author knows. */
  readonly replacement?: string | null;
}

/** The words, what stands against them, and how the same can be said lawfully. */
export function FindingCard({
  finding,
  apply,
  show,
}: {
  finding: FoundWording;
  /** Puts lawful words in its place; absent where there is no place. */
  apply?: (replacement: string) => void;
  /** Marks the words where they stand. */
  show?: () => void;
}): JSX.Element {
  const { common } = usePlace();
  const id = useId();
  const { title, severity, quote, reason, article, rewording, replacement = null } = finding;
  return (
    <li class={`finding ${severity}`}>
      <p>
        <strong>{common.severity[severity]}</strong> {title}
      </p>
      <blockquote id={id}>{quote}</blockquote>
      <p>
        {common.because}: {reason} {article && <span class="tag">{article}</span>}
      </p>
      <p>
        {common.lawful}: {rewording}
      </p>
      <p class="row">
        {apply && replacement !== null && (
          <button type="button" aria-describedby={id} onClick={() => apply(replacement)}>
            {replacement === '' ? common.takeOut : common.replaceBy(replacement)}
          </button>
        )}
        {show && (
          <button type="button" class="plain" aria-describedby={id} onClick={show}>
            {common.showWords}
          </button>
        )}
      </p>
    </li>
  );
}
