import { bigramsOf } from './bigrams.ts';
import { splitSentences } from './sentences.ts';

/** The sentence of a passage that shares most with the claim: what a citation shows as its quote, word for word. */
export function quoteFrom(passage: string, claim: string): string {
  const wanted = bigramsOf(claim);
  const shared = (sentence: string): number => {
    const bigrams = bigramsOf(sentence);
    return [...bigrams].filter((bigram) => wanted.has(bigram)).length / Math.sqrt(bigrams.size + 1);
  };
  const sentences = splitSentences(passage).map((sentence) => sentence.trim());
  return sentences.reduce(
    (best, sentence) => (shared(sentence) > shared(best) ? sentence : best),
    sentences[0] ?? '',
  );
}
