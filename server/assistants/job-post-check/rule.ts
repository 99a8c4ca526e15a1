import type { PostFacts } from '../post-facts/post-facts.ts';
import type { Span } from '../post-facts/span.ts';
import type { Finding } from './finding.ts';

/** A rule of law for job posts, with all that a person is told about a breach. */
export interface Rule extends Omit<Finding, 'quote' | 'start' | 'end'> {
  /** The first place that breaks the rule; null where none does. */
  readonly find: (post: PostFacts) => Span | null;
}

/** What makes an innocent sentence of one that looks like a breach. Each is looked for around the match. */
export interface Exceptions {
  /** In the words between two commas, stops or slashes. */
  readonly clause?: RegExp;
  readonly line?: RegExp;
  readonly post?: RegExp;
  /** Right before and right behind the match. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const clauseEnds = /[\n.,;!?/|]/;

/** Finds the first match of a pattern to which no exception applies. Expressions carry the flags `gu`. */
export function phrase(
  patterns: readonly RegExp[],
  except: Exceptions = {},
  applies: (post: PostFacts) => boolean = () => true,
): Rule['find'] {
  return (post) => {
    if (!applies(post) || except.post?.test(post.text)) return null;
    const spans = patterns.flatMap((pattern) => [...post.text.matchAll(pattern)].map(spanOf));
    return (
      spans
        .sort((one, other) => one.start - other.start)
        .find((span) => !isExcepted(post.text, span, except)) ?? null
    );
  };
}

/** The first of several readings that finds something. */
export const anyOf =
  (...finds: readonly Rule['find'][]): Rule['find'] =>
  (post) => {
    for (const find of finds) {
      const span = find(post);
      if (span) return span;
    }
    return null;
  };

/** The match, or its group `q` where only a part of it is to be quoted. */
function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  const quoted = match.groups?.q;
  if (quoted === undefined) return { start, end: start + match[0].length };
  const from = start + match[0].indexOf(quoted);
  return { start: from, end: from + quoted.length };
}

function isExcepted(text: string, { start, end }: Span, except: Exceptions): boolean {
  const around = (isEnd: (character: string) => boolean): string => {
    let from = start;
    let to = end;
    while (from > 0 && !isEnd(text[from - 1] ?? '')) from -= 1;
    while (to < text.length && !isEnd(text[to] ?? '')) to += 1;
    return text.slice(from, to);
  };
  return (
    except.before?.test(text.slice(Math.max(0, start - 24), start)) === true ||
    except.after?.test(text.slice(end, end + 30)) === true ||
    except.clause?.test(around((character) => clauseEnds.test(character))) === true ||
    except.line?.test(around((character) => character === '\n')) === true
  );
}
