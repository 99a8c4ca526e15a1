import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A field for some lines of text, with its label, hint and what is wrong with it. */
export function TextField({
  name,
  label,
  hint,
  problem,
  rows = 4,
  value = '',
}: {
  name: string;
  label: string;
  hint?: string;
  problem?: string | null;
  rows?: number;
  value?: string;
}): JSX.Element {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={Boolean(problem)}
        {...(described ? { 'aria-describedby': described } : {})}
      />
      {problem && (
        <p class="error" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
