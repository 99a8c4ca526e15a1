/** A sentence of the notes and the line it stands on. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
}

/** A full stop between numbers (`25.11`, `2026. 11. 22.`) ends no sentence. */
const boundary = /(?<=[.!?…])\s+(?!\d)|(?<=\.)\s+(?=\d{1,2}\/\d)|(?<=[^\d\s][.!?…]["”’)]?)\s+/u;

/** Shorthand in its full form: what is carried into the plan must be readable to the jobseeker too. */
const shorthand: readonly (readonly [RegExp, string])[] = [
  [/([월화수목금토일])욜/gu, '$1요일'],
  [/포폴은/gu, '포트폴리오는'],
  [/포폴이(?!라)/gu, '포트폴리오가'],
  [/포폴을/gu, '포트폴리오를'],
  [/포폴/gu, '포트폴리오'],
  [/자소서/gu, '자기소개서'],
  [/킬로(?!그램)/gu, 'kg'],
  [/->|=>/gu, '→'],
];

/** The notes sentence by sentence, without the marks that end them. */
export function sentencesOf(notes: string): Sentence[] {
  const full = shorthand.reduce((text, [short, long]) => text.replace(short, long), notes.normalize('NFC'));
  return full.split(/\n+/u).flatMap((line, at) =>
    line
      .split(boundary)
      .map((text) => text.replace(/^[\s\-–•·*▪]+(?=\D)|[\s.…]+$/gu, '').trim())
      .filter((text) => /[가-힣A-Za-z0-9]{2}/u.test(text))
      .map((text) => ({ text, line: at })),
  );
}
