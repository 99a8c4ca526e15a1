import { readTerms } from '../../knowledge/lexicon/terms/term.ts';

/** Names of the glossary that are this short stand in many other words: 휴가, 임금. */
const shortest = 2;

let names: readonly string[] | null = null;

/** Terms of the glossary with their other names, the longest first; read when first needed. */
function knownNames(): readonly string[] {
  names ??= readTerms()
    .flatMap(({ term, variants }) => [term, ...variants])
    .filter(({ length }) => length >= shortest)
    .sort((a, b) => b.length - a.length);
  return names;
}

/**
 * The terms that texts name, in the order in which they stand: what a talk was about, without its story.
 * @example namedTerms(['편의점에서 3년 일했어요. 퇴직금은요?', '주휴수당은요?']) // ['퇴직금', '주휴수당']
 */
export function namedTerms(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    let left = text;
    const found: { name: string; at: number }[] = [];
    for (const name of knownNames()) {
      const at = left.indexOf(name);
      if (at < 0) continue;
      found.push({ name, at });
      left = left.replaceAll(name, ' '.repeat(name.length));
    }
    return found.sort((a, b) => a.at - b.at).map(({ name }) => name);
  });
}
