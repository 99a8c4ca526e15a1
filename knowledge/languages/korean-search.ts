import { plainCase, simplifiedChinese, withoutMarks } from './fold.ts';
import { type Fragment, findQuantities, type QuantityRule } from './fragment.ts';
import type { Language } from './language.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { chineseQuantities } from './quantities/chinese.ts';
import { chineseNumbers } from './quantities/chinese-numbers.ts';
import { contractionsWhole } from './quantities/contractions.ts';
import { englishQuantities } from './quantities/english.ts';
import { spelledNumbers } from './quantities/english-numbers.ts';
import { vietnameseQuantities } from './quantities/vietnamese.ts';
import { vietnameseNumbers } from './quantities/vietnamese-numbers.ts';
import { readWordings } from './wordings.ts';
import { unmarkedVietnamese, type Writing, writingOf } from './writing.ts';

/** How a language tells numbers: its text made ready, the form in which the rules read it, and the rules. */
interface Counting {
  readonly prepared: (text: string) => string;
  readonly read: (text: string) => string;
  readonly rules: readonly QuantityRule[];
}

const asIs = (text: string): string => text;
const countings: Partial<Record<Language, Counting>> = {
  en: {
    prepared: (text) => spelledNumbers(contractionsWhole(text)),
    read: asIs,
    rules: englishQuantities,
  },
  zh: {
    prepared: (text) => chineseNumbers(simplifiedChinese(text)),
    read: asIs,
    rules: chineseQuantities,
  },
  vi: { prepared: vietnameseNumbers, read: withoutMarks, rules: vietnameseQuantities },
};

/**
 * A question in another language as Korean words to search for, amounts and times as people write them in Korean:
 * `시급 10,500원 하루 8시간 주 5일 주휴수당 얼마인가요?`. No translation: what the tables do not know is left out.
 * The text itself comes back where it is Korean or nothing in it is known.
 */
export function koreanSearch(text: string, language: Language): string {
  if (language === 'ko') return text;
  const { prepared, read, rules } = countings[language] ?? { prepared: asIs, read: asIs, rules: [] };
  const plain = prepared(plainCase(text));
  const quantities = findQuantities(read(plain), rules);
  const { writing, matcher } = tableFor(plain, language);
  const words = writing
    .tokens(plain)
    .filter(({ start, end }) => !quantities.some((one) => start < one.end && one.start < end));
  const fragments = [...quantities, ...matcher(words), ...koreanWords(plain)].sort(
    (a, b) => a.start - b.start,
  );
  return fragments.length === 0 ? text : sentences(plain, fragments);
}

interface Table {
  readonly writing: Writing;
  readonly matcher: Matcher;
}

const tables = new Map<string, Table>();

function tableFor(text: string, language: Language): Table {
  const unmarked = language === 'vi' && withoutMarks(text) === text;
  const key = unmarked ? 'vi without marks' : language;
  const writing = unmarked ? unmarkedVietnamese : writingOf(language);
  const table = tables.get(key) ?? { writing, matcher: createMatcher(readWordings(language), writing) };
  tables.set(key, table);
  return table;
}

function koreanWords(text: string): Fragment[] {
  return [...text.matchAll(/[가-힣]+/gu)].map(([korean], index, all) => {
    const start = all[index]?.index ?? 0;
    return { start, end: start + korean.length, korean };
  });
}

/** A day that stands behind what happened on it (`fired on March 3`) goes before it, as in Korean. */
const day = /^(?:\d{4}년|작년|올해)?\s?\d{1,2}월 \d{1,2}일$/;
const event = /^(?:해고|사직 퇴사|입사|퇴사|출산)/;

/** Fragments in their order, sentence by sentence; what is asked closes the text. */
function sentences(text: string, fragments: readonly Fragment[]): string {
  const parts: string[] = [];
  const asked = new Set<string>();
  let last: Fragment | undefined;
  for (const fragment of fragments) {
    if (last && /[.?!;\n。？！；]/u.test(text.slice(last.end, fragment.start)) && parts.at(-1) !== '.')
      parts.push('.');
    const previous = parts.at(-1) ?? '';
    if (fragment.korean.endsWith('?')) asked.add(fragment.korean);
    else if (day.test(fragment.korean) && event.test(previous))
      parts.splice(-1, 1, `${fragment.korean}에`, previous);
    else if (fragment.korean !== previous) parts.push(fragment.korean);
    last = fragment;
  }
  return [...parts, ...asked]
    .join(' ')
    .replace(/(?: \.)+/g, '.')
    .replace(/^[. ]+/, '')
    .replace(/\.(?= [가-힣 ]+\?$)/, '')
    .trim();
}
