import type { AnalyzeResult, Token } from 'garu-ko';
import { loadGaru } from './garu.ts';

/** What the analyser's dictionary says of words. */
export interface KnownWords {
  /**
   * How unusual a word is, with whatever endings: about 33 for an everyday word, 50 and more for one that falls into
   * syllables.
   */
  readonly unusual: (word: string) => number;
  /** Whether it falls into syllables, or into an ending without a stem, or is taken whole for want of any other reading. */
  readonly isBroken: (word: string) => boolean;
}

const firstSyllable = 0xac00;
const finals = 28;
const nouns = new Set(['NNG', 'NNP', 'NNB', 'XSN', 'XR']);
const rememberedWords = 50_000;

export async function loadKnownWords(): Promise<KnownWords> {
  const garu = await loadGaru();
  const remembered = new Map<string, AnalyzeResult>();
  const analysed = (word: string): AnalyzeResult => {
    const known = remembered.get(word);
    if (known) return known;
    const result = garu.analyze(word) as AnalyzeResult;
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(word, result);
    return result;
  };
  return {
    unusual: (word) => analysed(word).score,
    isBroken(word) {
      const { tokens } = analysed(word);
      const [first] = tokens;
      if (tokens.length === 1 && nouns.has(first?.pos ?? '')) return !isToldApart(word);
      return (
        /^(?:E|J)/u.test(first?.pos ?? '') ||
        tokens.some((token, at) => isSyllable(token) && isSyllable(tokens[at + 1]))
      );
    },
  };

  /** The particle behind a noun that the dictionary has stands as a token of its own. */
  function isToldApart(noun: string): boolean {
    const open = (noun.charCodeAt(noun.length - 1) - firstSyllable) % finals === 0;
    const tokens = analysed(`${noun}${open ? '를' : '을'}`).tokens;
    return tokens.length === 2 && tokens[0]?.text === noun;
  }
}

const isSyllable = (token: Token | undefined): boolean =>
  token?.text.length === 1 && (nouns.has(token.pos) || token.pos === 'MM');
