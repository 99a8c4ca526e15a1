import type { Guide } from '../../knowledge/guides/guide.ts';
import type { LawBook } from './law-book.ts';
import type { Finding } from './problem.ts';
import { linesOf, plain } from './prose.ts';
import { citationsIn, parseReference, withoutCitations } from './reference.ts';

/** Every place of the law cited exists and is in force, is named in full, and stands in the front matter. */
export function checkCitations(guide: Guide, book: LawBook): Finding[] {
  const inline = linesOf(guide.body).flatMap(({ text }) => citationsIn(plain(text)));
  const bare = linesOf(guide.body)
    .map(({ text }) => withoutCitations(plain(text)))
    .filter((text) => /(?<!법 |법률 |시행령 |시행규칙 |규정 )제\d+조/.test(text));
  return [
    ...[...new Set([...inline, ...guide.law])].flatMap((text) => problemOf(text, book)),
    ...bare.map((text) => `an article without its law: ${text}`),
    ...[...new Set(inline)]
      .filter((text) => !text.startsWith('대법원') && !guide.law.includes(text))
      .map((text) => `not in the front matter: ${text}`),
    ...guide.law
      .filter((text) => !inline.some((cited) => cited.startsWith(text)))
      .map((text) => `in the front matter, but cited nowhere: ${text}`),
    ...(inline.length === 0 && guide.topic !== 'naru' ? ['cites no article'] : []),
  ].map((text) => ({ rule: 'citation', text }));
}

const judgement = /^대법원 \d{4}다\d+ 전원합의체$/;

function problemOf(text: string, book: LawBook): string[] {
  if (judgement.test(text)) return [];
  const reference = parseReference(text);
  return [reference ? book.problemOf(reference) : `no reference to the law: ${text}`].filter(
    (problem) => problem !== null,
  );
}
