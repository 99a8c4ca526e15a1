import { consonantsOfKorean, consonantsOfLatin } from './consonants.ts';

/** Written with a capital though they name nobody; languages and firms are held by the words that need a counterpart. */
const capitals = new Set(
  `i we krw won am pm a.m p.m monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december korean english chinese japanese vietnamese russian co ltd inc
  station exit city district province street road building floor branch head office`.split(/\s+/u),
);
const latin = /[a-z][a-z0-9+#]*(?:[.'’&-][a-z0-9+#]+)*/giu;
/** What makes the word before it one who does something: a firm, though it stands where any word has a capital. */
const does =
  /^(?:is|was|has|offers|provides|pays|hires|gives|will|seeks|needs|wants|welcomes|recruits|guarantees|invites|co|inc|ltd|corp)$/iu;
/** May stand before such a verb without being a name. */
const subjects =
  /^(?:we|i|you|it|this|that|there|work|pay|experience|meals?|lunch|beginners|applicants|hours)$/iu;

/** Whether the English names somebody or something that the Korean line does not, or loses what it has in Latin letters. */
export function namesAgree(korean: string, english: string): boolean {
  const lower = english.toLowerCase();
  const kept = [...korean.matchAll(latin)].map(([found]) => found.toLowerCase());
  if (kept.some((word) => !lower.includes(word))) return false;
  const heard = consonantsOfKorean(korean);
  const known = (word: string): boolean =>
    capitals.has(word.toLowerCase()) ||
    kept.includes(word.toLowerCase()) ||
    consonantsOfLatin(word).some((letters) => letters.length > 1 && heard.includes(letters));
  const words = [...english.matchAll(latin)].map(([found]) => found);
  return words.every((word, at) => {
    if (!/^[A-Z]/u.test(word)) return true;
    const next = words[at + 1] ?? '';
    const opens = at === 0 && !(does.test(next) && !subjects.test(word)) && !/^[A-Z]{2}/u.test(word);
    if (opens && (!/^[A-Z]/u.test(next) || known(next))) return true;
    return word.split('-').every((part) => !/^[A-Z]/u.test(part) || known(part)) || known(word);
  });
}
