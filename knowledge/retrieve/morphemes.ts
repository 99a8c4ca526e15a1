import type { Token } from 'garu-ko';
import { loadGaru } from './garu.ts';
import { words } from './words.ts';

/** Parts of speech that carry meaning (Sejong tags): nouns, verbs, adjectives, adverbs, roots, foreign words. */
const content = new Set(['NNG', 'NNP', 'NR', 'VV', 'VA', 'VX', 'MAG', 'XR', 'SL']);
/** Parts of speech that a compound noun is made of. */
const compound = new Set(['NNG', 'NNP', 'XPN', 'XSN', 'XR']);
/** garu's time grows faster than its input; no word needs more than this. */
const longestWord = 60;
/** Words whose analysis is kept: about 40,000 stand in a hundred statutes. */
const rememberedWords = 200_000;

export type Morphemes = (text: string) => string[];

/**
 * The morphemes of a text that carry meaning, and the compound nouns that they make up inside a word
 * (`연차`, `유급`, `휴가`, `연차유급휴가`). Stems of verbs and adjectives end in `/V`, adverbs in `/M`, so that
 * they do not meet nouns of the same form.
 *
 * Each word is analysed alone and remembered: 20 times faster over statutes than by sentence, and a word is
 * always cut in the same way, in the question as in the law.
 */
export async function loadMorphemes({ withCompounds = true } = {}): Promise<Morphemes> {
  const garu = await loadGaru();
  const remembered = new Map<string, readonly string[]>();

  const analyse = (word: string): readonly string[] => {
    const known = remembered.get(word);
    if (known) return known;
    const { tokens } = garu.analyze(word.slice(0, longestWord)) as { tokens: Token[] };
    const terms = [...contentTerms(tokens), ...(withCompounds ? compounds(tokens) : [])];
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(word, terms);
    return terms;
  };
  return (text) => words(text).flatMap((word) => (/^\d/.test(word) ? [] : analyse(word)));
}

function contentTerms(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ pos }) => content.has(pos))
    .map(({ text, pos }) => {
      if (pos.startsWith('V')) return `${text}/V`;
      return pos === 'MAG' ? `${text}/M` : text;
    });
}

function compounds(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const token of [...tokens, undefined]) {
    if (token && compound.has(token.pos)) {
      run.push(token.text);
      continue;
    }
    if (run.length > 1) found.push(run.join(''));
    run = [];
  }
  return found;
}
