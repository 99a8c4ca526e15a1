import type { JSX } from 'preact';
import type { Deed } from './use-deed.ts';

/** Says once that something was done, or at once what went wrong. */
export function DeedState({ deed: { told } }: { deed: Deed }): JSX.Element {
  return (
    <>
      <p role="status">{told && !told.wrong && told.words}</p>
      {told?.wrong && (
        <p role="alert" class="notice error">
          {told.words}
        </p>
      )}
    </>
  );
}
