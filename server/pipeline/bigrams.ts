import { letterPairsOf } from '../../knowledge/text/letters.ts';

/** The pairs of neighbouring letters and digits of a sentence, its citation tokens left out. */
export function bigramsOf(text: string): Set<string> {
  return letterPairsOf(text.replace(/\[\d+\]/g, ''));
}
