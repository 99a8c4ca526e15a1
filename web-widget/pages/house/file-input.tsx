import type { InputHTMLAttributes, JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';

/** A field for files, with its label, hint and what is wrong with it. */
export function FileInput({
  label,
  hint,
  problem,
  input,
  ...more
}: {
  label: string;
  hint: string;
  problem: string | null;
  input: RefObject<HTMLInputElement | null>;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'accept' | 'multiple' | 'onChange'>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        ref={input}
        type="file"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-problem`}
        {...more}
      />
      <p id={`${id}-problem`} class="error" role="alert">
        {problem}
      </p>
    </div>
  );
}
