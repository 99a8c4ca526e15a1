import type { Guide } from '../../knowledge/guides/guide.ts';
import type { Problem } from './problem.ts';
import { linesOf, plain } from './prose.ts';
import { withoutCitations } from './reference.ts';

/** From this many characters on, equal words are a copy. */
const shortest = 25;

/** A text with its guide, or a statute, as a source of words. */
interface Source {
  readonly name: string;
  readonly text: string;
}

/**
 * No guide shares 25 characters in a row with a statute or another guide. Quotations (`>`), citations in parentheses
 * and the names of acts do not count.
 */
export function checkCopies(
  guides: readonly Guide[],
  statutes: readonly Source[],
  acts: readonly string[],
): Problem[] {
  const names = new RegExp([...acts].sort((a, b) => b.length - a.length).join('|'), 'g');
  const seen = new Map<string, string>();
  const shared = new Map<string, Set<string>>();
  const note = (guide: string, other: string, words: string): void => {
    const key = `${guide}\t${other}`;
    shared.set(key, (shared.get(key) ?? new Set()).add(words));
  };

  for (const guide of guides) {
    for (const words of windowsOf(proseOf(guide, names))) {
      const other = seen.get(words);
      if (other !== undefined && other !== guide.id) note(guide.id, other, words);
      seen.set(words, guide.id);
    }
  }
  for (const { name, text } of statutes) {
    for (const words of windowsOf(text.replace(/\s+/g, ' '))) {
      const guide = seen.get(words);
      if (guide !== undefined) note(guide, name, words);
    }
  }
  return [...shared].map(([key, words]) => {
    const [guide = '', other = ''] = key.split('\t');
    return { guide, rule: 'copied', text: `as in ${other}: ${joined([...words])}` };
  });
}

/** Pieces of prose, one a line: between them nothing can be shared. */
function proseOf({ body }: Guide, names: RegExp): string {
  return linesOf(body)
    .filter(({ text }) => !text.startsWith('>'))
    .map(({ text }) =>
      withoutCitations(plain(text))
        .replace(names, '\n')
        .replace(/[ \t]+/g, ' '),
    )
    .join('\n');
}

function* windowsOf(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    for (let at = 0; at + shortest <= line.length; at += 1) yield line.slice(at, at + shortest);
  }
}

/** Windows that overlap by all but one character, put together again. */
function joined(windows: readonly string[]): string {
  const parts: string[] = [];
  for (const window of windows) {
    const last = parts.at(-1);
    if (last?.endsWith(window.slice(0, -1))) parts[parts.length - 1] = last + window.slice(-1);
    else parts.push(window);
  }
  return parts.map((part) => `"${part.trim()}"`).join(', ');
}
