import type { JSX } from 'preact';

/** What a part of the server says is wrong with it, in English; commands stand between backticks. */
export function Advice({ detail }: { detail: string }): JSX.Element {
  return (
    <p lang="en" class="advice">
      {detail.split('`').map((piece, place) => (place % 2 === 1 ? <code key={piece}>{piece}</code> : piece))}
    </p>
  );
}
