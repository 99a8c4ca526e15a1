import type { JSX } from 'preact';

/** A text with some of its words marked. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }): JSX.Element {
  return (
    <p class="original">
      {piecesOf(text, words).map(({ piece, marked, at }) =>
        marked ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
      )}
    </p>
  );
}

/** The text cut where marked words begin and end; of words that overlap, the first are marked. */
export function piecesOf(
  text: string,
  words: readonly string[],
): { readonly piece: string; readonly marked: boolean; readonly at: number }[] {
  const places = words
    .map((one) => ({ from: one === '' ? -1 : text.indexOf(one), length: one.length }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from);
  const pieces: { piece: string; marked: boolean; at: number }[] = [];
  let at = 0;
  for (const { from, length } of places) {
    if (from < at) continue;
    if (from > at) pieces.push({ piece: text.slice(at, from), marked: false, at });
    pieces.push({ piece: text.slice(from, from + length), marked: true, at: from });
    at = from + length;
  }
  if (at < text.length) pieces.push({ piece: text.slice(at), marked: false, at });
  return pieces;
}
