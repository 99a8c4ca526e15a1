import { articleKey, lawKey } from '../law/article-reference.ts';
import { fullLawName, type LawNames } from './law-names.ts';

/** `제60조`, `60조의2`. */
const number = /(?:제\s?)?(?<article>\d+)조(?:\s?의\s?(?<branch>\d+))?/gu;
/** What stands in front of it: words that end as a law's name does. */
const lawBefore = /(?<act>[가-힣ㆍ·\s]*(?:법률|법))(?:\s?(?<decree>시행령|시행규칙))?[」』]?\s*$/u;
/** No law's name is longer. */
const longestName = 60;

/** The articles that a question names with their law (`근기법 60조의2`), by `articleKey`, in its order. */
export function mentionedArticles(question: string, names: LawNames): string[] {
  const text = question.normalize('NFC');
  return [...text.matchAll(number)].flatMap(({ index, groups = {} }) => {
    const before = text.slice(Math.max(0, index - longestName), index).match(lawBefore)?.groups;
    if (!before?.act) return [];
    const law = [knownEnding(before.act, names), before.decree].filter(Boolean).join(' ');
    const locator = `제${groups.article}조${groups.branch ? `의${groups.branch}` : ''}`;
    return [articleKey(fullLawName(law, names), locator)];
  });
}

/** The longest ending of `혹시 근로기준법` that is a known name; its last word where none is. */
function knownEnding(words: string, names: LawNames): string {
  for (let start = 0; start < words.length; start += 1) {
    if (names.has(lawKey(words.slice(start)))) return words.slice(start);
  }
  return words.trim().split(/\s/).at(-1) ?? '';
}
