import type { Fragment } from './fragment.ts';
import type { Wording } from './wordings.ts';
import type { Token, Writing } from './writing.ts';

/** Finds the wordings of a table in a text. */
export type Matcher = (tokens: readonly Token[]) => Fragment[];

interface Entry {
  readonly forms: readonly string[];
  readonly korean: string;
  readonly letters: number;
}

/** A gap `_` in a wording is up to this many words. */
const widestGap = 2;
const gap = '_';

/** Prepares a table: at each word of a text, the longest wording that begins there is taken. */
export function createMatcher(wordings: readonly Wording[], { tokens, same }: Writing): Matcher {
  const entries = new Map<string, Entry[]>();
  const taken = new Set<string>();
  for (const { said, korean } of wordings) {
    const forms = tokens(said).map(({ form }) => form);
    const key = forms.join(' ');
    const [first] = forms;
    if (first === undefined || taken.has(key)) continue;
    taken.add(key);
    const entry = { forms, korean, letters: forms.filter((form) => form !== gap).join('').length };
    entries.set(initial(first), [...(entries.get(initial(first)) ?? []), entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.letters - a.letters);

  return (words) => {
    const found: Fragment[] = [];
    for (let at = 0; at < words.length; ) {
      const longest = longestAt(words, at, entries.get(initial(words[at]?.form ?? '')) ?? [], same);
      if (longest) found.push(longest.fragment);
      at = longest?.next ?? at + 1;
    }
    return found;
  };
}

/** Entries are kept by the first letter of their first word, since a word may go on after the stem. */
const initial = (form: string): string => form.slice(0, 1);

function longestAt(
  words: readonly Token[],
  at: number,
  entries: readonly Entry[],
  same: Writing['same'],
): { readonly fragment: Fragment; readonly next: number } | undefined {
  for (const { forms, korean } of entries) {
    const next = endOf(forms, words, at, same);
    const [first, last] = [words[at], words[(next ?? 0) - 1]];
    if (next !== undefined && first && last)
      return { fragment: { start: first.start, end: last.end, korean }, next };
  }
  return undefined;
}

/** The index after the last word of a wording that begins at `at`; undefined where it does not stand there. */
function endOf(
  forms: readonly string[],
  words: readonly Token[],
  at: number,
  same: Writing['same'],
): number | undefined {
  const [form, ...rest] = forms;
  if (form === undefined) return at;
  if (form === gap) {
    for (let skipped = 0; skipped <= widestGap; skipped += 1) {
      const end = endOf(rest, words, at + skipped, same);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  const word = words[at];
  return word && same(word.form, form) ? endOf(rest, words, at + 1, same) : undefined;
}
