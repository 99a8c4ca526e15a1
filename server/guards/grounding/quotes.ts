import { lettersOf } from '../../../knowledge/text/letters.ts';

const quoted = /“([^“”\n]+)”|"([^"\n]+)"|‘([^‘’\n]+)’|(?<![\p{L}\p{N}])'([^'\n]+)'(?!\p{L})/gu;
/** Fewer letters are a word that is named, not words that are quoted. */
const shortest = 7;

/** The letters of the words that a sentence puts in quotation marks, in pieces where something is left out in the middle. */
export function quotesIn(sentence: string): string[] {
  return [...sentence.matchAll(quoted)]
    .flatMap(([, ...groups]) => (groups.find((group) => group !== undefined) ?? '').split(/…|\.{3}|⋯/u))
    .map(lettersOf)
    .filter((quote) => quote.length >= shortest);
}
