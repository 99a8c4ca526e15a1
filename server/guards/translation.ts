import { withoutCounterpart } from './translation/counterparts.ts';
import { namesAgree } from './translation/names.ts';
import { sameAddresses, sameNumbers } from './translation/stated-alike.ts';

/** Why an English line is refused: nothing came, or it does not say what its Korean line says. */
export type TranslationRule =
  | 'untranslated'
  | 'number'
  | 'address'
  | 'name'
  | 'counterpart'
  | 'denial'
  | 'long';

const deniedInKorean = /없|않|아니|못|불가|제외|무관|불문|상관|금지|비흡연|무경/u;
const deniedInEnglish =
  /\b(?:no|not|non|never|without|regardless|irrespective|except|excluding|cannot)\b|n['’]t\b/iu;

/**
 * Whether an English line says what its Korean line says, as far as rules can tell: the same numbers, addresses and
 * names, no denial turned round, and no word on conditions, pay or benefits without its counterpart. Meaning beyond
 * these is not judged; a line that is right in an unforeseen way is refused too.
 *
 * @returns null where nothing is wrong
 */
export function translationFault(korean: string, english: string): TranslationRule | null {
  if (english.trim() === '' || /[가-힣]/u.test(english)) return 'untranslated';
  if (!sameAddresses(korean, english)) return 'address';
  if (!sameNumbers(korean, english)) return 'number';
  if (withoutCounterpart(korean, english) !== null) return 'counterpart';
  if (!namesAgree(korean, english)) return 'name';
  if (deniedInKorean.test(korean) !== deniedInEnglish.test(english)) return 'denial';
  return wordsOf(english) > roomFor(korean) ? 'long' : null;
}

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

/** A syllable seldom needs more than a word; a number brings its own. */
const roomFor = (korean: string): number =>
  (korean.match(/[가-힣]/gu)?.length ?? 0) + 2 * (korean.match(/[a-z]+|\d+/giu)?.length ?? 0) + 2;
