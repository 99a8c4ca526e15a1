import type { JSX } from 'preact';
import type { LetterPart } from './coached.ts';
import { useMessages } from './messages.ts';
import { Sentences } from './sentences.tsx';

/** The cover letter part by part, each with its count of characters. */
export function CoverLetter({
  letter,
  busy,
  takeIn,
}: {
  letter: readonly LetterPart[];
  busy: boolean;
  takeIn: (id: string) => void;
}): JSX.Element {
  const m = useMessages();
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">{m.letter}</h2>
      {letter.map(({ heading, sentences, length }) => (
        <article class="section" key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <p class="hint">
            {m.lengths(length.withSpaces, length.withoutSpaces)}
            {length.limit !== null && ` · ${m.limit(length.limit, length.left)}`}
          </p>
          <Sentences sentences={sentences} busy={busy} takeIn={takeIn} />
        </article>
      ))}
    </section>
  );
}
