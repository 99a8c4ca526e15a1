import { words } from './words.ts';

/** Pairs of neighbouring characters inside each word: they meet in compounds that are written apart or together. */
export function bigrams(text: string): string[] {
  const pairs: string[] = [];
  for (const word of words(text)) {
    for (let i = 0; i + 1 < word.length; i += 1) pairs.push(word.slice(i, i + 2));
  }
  return pairs;
}
