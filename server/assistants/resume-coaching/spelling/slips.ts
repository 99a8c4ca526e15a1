import type { KnownWords } from '../../../../knowledge/retrieve/known-words.ts';
import { commonWords } from './common-words.ts';
import { neighbours } from './jamo.ts';

/** A word in which a letter has slipped, and what was meant. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const commonNear = neighbours(commonWords);
const hangul = /[가-힣]{2,}/gu;
const particle =
  /^(?:은|는|이|가|을|를|에|에서|에게|의|와|과|도|만|로|으로|까지|부터|이나|나|이며|이고|입니다|이라는|들|들을|들이|들의|들과|들에게|님|하|합|했|한|할|해|함|되|된|됩|될|돼|됐|적|적인|적으로|별|성|자|률|율|표|서|실|원|사|팀|장|이었|이라|인|였|및|등|란|째|상|중)/u;
const longestWord = 6;
const shortestWord = 2;

/** How much more unusual a word must be than the one that was meant. */
const plainly = 15;
const likely = 4.5;
/** 인적, 공적, 기계화: made from a syllable, and no slip. */
const derived = /[적화성상별용형]$/u;

/**
 * Slips of the finger: words one letter away from a word of every résumé and far more unusual than it; less unusual
 * ones where the dictionary cannot read them, or where the same document uses the word that was meant twice and more.
 *
 * @param names words that are names here, whatever they look like
 */
export function slipsIn(
  text: string,
  document: string,
  { unusual, isBroken }: KnownWords,
  names: ReadonlySet<string>,
): readonly Slip[] {
  const slipAt = (run: string): { length: number; right: string } | null => {
    for (let length = Math.min(run.length, longestWord); length >= shortestWord; length -= 1) {
      const word = run.slice(0, length);
      const rest = run.slice(length);
      if (rest !== '' && !particle.test(rest)) continue;
      if (commonWords.has(word)) return null;
      const right = commonNear(word);
      if (right === undefined) continue;
      const more = Math.min(unusual(word) - unusual(right), unusual(run) - unusual(right + rest));
      if (more < likely || derived.test(word)) continue;
      const once = countOf(right, document) >= 2 && countOf(word, document) === 1 && bare.test(rest);
      if (isBroken(word) || more >= plainly || once) return { length, right };
    }
    return null;
  };
  return [...text.matchAll(hangul)].flatMap(({ 0: run, index }) => {
    if ([...names].some((name) => name.includes(run) || run.startsWith(name))) return [];
    const slip = slipAt(run);
    return slip ? [{ start: index, end: index + slip.length, right: slip.right }] : [];
  });
}

const countOf = (word: string, text: string): number => text.split(word).length - 1;
/** A word that stands alone or before a plain particle, not at the head of a longer one. */
const bare = /^(?:은|는|이|가|을|를|에게|의|와|과)?$/u;
