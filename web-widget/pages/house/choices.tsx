import type { JSX } from 'preact';
import { type AddressChange, addressWith } from './use-address.ts';

/** Links of which one is chosen: each is an address of this page, taken without loading it anew. */
export function Choices({
  label,
  name,
  chosen,
  options,
  change,
}: {
  label: string;
  /** The parameter of the address. */
  name: string;
  chosen: string | null;
  /** Value and words of each; null stands for no parameter. */
  options: readonly (readonly [string | null, string])[];
  change: (wanted: AddressChange) => void;
}): JSX.Element {
  return (
    <nav class="views" aria-label={label}>
      {options.map(([value, words]) => {
        const wanted = { [name]: value, item: null, page: null };
        return (
          <a
            key={value}
            href={addressWith(wanted)}
            aria-current={value === chosen ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              change(wanted);
            }}
          >
            {words}
          </a>
        );
      })}
    </nav>
  );
}
