import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A field for one line of text, with its label and hint. */
export function LineField({
  name,
  label,
  hint,
  value = '',
  numeric = false,
}: {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  /** A whole number: phones show their digits. */
  numeric?: boolean;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="text"
        defaultValue={value}
        autocomplete="off"
        {...(numeric ? { inputMode: 'numeric' as const } : {})}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      />
    </div>
  );
}
