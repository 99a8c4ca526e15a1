import { numbersIn } from './grounding/numbers.ts';
import { denials, plainWords, stemsOf } from './wording/plain-words.ts';

/** Why a wording is refused: it says a number or a word that the text has not, denies otherwise, or leaves something out. */
export type WordingRule = 'number' | 'word' | 'denial' | 'lost';

const word = /[가-힣]+|[a-z][a-z0-9+#]*/giu;
const citation = /\[\d+\]/g;

/**
 * Whether a wording says what a text says, and nothing else. Every word that carries meaning must be one of the
 * text's, in whatever form; every number, denial and citation must stand in both. Fails closed: a wording that is
 * right in words of its own is refused too.
 *
 * @returns null where nothing is wrong
 */
export function wordingFault(wording: string, text: string): WordingRule | null {
  const numbers = countsOf(text);
  const worded = countsOf(wording);
  if ([...worded].some((number) => !numbers.has(number))) return 'number';
  const letters = text.toLowerCase().replace(/[^가-힣a-z0-9+#]/gu, '');
  const said = new Set(wordsOf(text).flatMap(stemsOf));
  if (wordsOf(wording).some((spoken) => !isSaid(spoken, said, letters))) return 'word';
  if (denials.some((denial) => countOf(denial, wording) !== countOf(denial, text))) return 'denial';
  const body = text.slice(text.indexOf('\n') + 1);
  const lost = [...countsOf(body)].some((number) => !worded.has(number));
  const uncited = [...body.matchAll(citation)].some(([token]) => !wording.includes(token));
  return lost || uncited || wording.trim() === '' ? 'lost' : null;
}

/** Each number with what it counts: 5일 is not 5명. */
const countsOf = (text: string): ReadonlySet<string> =>
  new Set(numbersIn(text).map(({ value, unit }) => `${value} ${unit ?? ''}`));

const wordsOf = (text: string): string[] => [...text.toLowerCase().matchAll(word)].map(([found]) => found);

/** A syllable alone is in many words by chance: it must be a word of the text. */
function isSaid(spoken: string, said: ReadonlySet<string>, letters: string): boolean {
  if (/^[a-z]/.test(spoken)) return letters.includes(spoken);
  return stemsOf(spoken).some(
    (stem) => plainWords.has(stem) || said.has(stem) || (stem.length > 1 && letters.includes(stem)),
  );
}

const countOf = (denial: RegExp, text: string): number => [...text.matchAll(denial)].length;
