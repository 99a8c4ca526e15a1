import type { JSX } from 'preact';
import { addressParameter } from '../house/address.ts';
import { useMessages } from './messages.ts';

/** A field to look something up by words; what was looked for stands in the address. */
export function SearchForm({
  label,
  name,
  search,
}: {
  label: string;
  /** Under which the words stand in the address. */
  name: string;
  search: (words: string) => void;
}): JSX.Element {
  const { search: m } = useMessages();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        search(String(new FormData(event.currentTarget).get(name) ?? '').trim());
      }}
    >
      <div class="field">
        <label for={`search-${name}`}>{label}</label>
        <input
          id={`search-${name}`}
          name={name}
          type="text"
          maxLength={200}
          autocomplete="off"
          defaultValue={addressParameter(name) ?? ''}
        />
      </div>
      <button type="submit">{m.find}</button>
    </form>
  );
}
