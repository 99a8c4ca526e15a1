import { readFile } from 'node:fs/promises';
import { findFiles } from '../../ingest/find-files.ts';
import { splitFrontMatter } from '../../ingest/read/front-matter.ts';
import { type Article, isStatute, parseStatute, type Statute } from '../../ingest/statute/statute.ts';
import type { Fact } from './facts.ts';
import type { LawBook } from './law-book.ts';
import type { Reference } from './reference.ts';

/** Every statute under a folder. */
export async function readStatutes(folder: string): Promise<Statute[]> {
  const { files } = await findFiles([folder]);
  const statutes: Statute[] = [];
  for (const file of files) {
    const { data, body } = splitFrontMatter(await readFile(file, 'utf8'));
    if (isStatute(data)) statutes.push(parseStatute(data, body));
  }
  return statutes;
}

/**
 * The law in full words. What only the later versions (`upcoming`) have is in force where a dated fact says so,
 * since one date a statute hides that its articles come into force one by one; laws of which there is no text are
 * believed where a fact rests on the article.
 */
export function statuteBook(
  statutes: readonly Statute[],
  upcoming: readonly Statute[],
  facts: readonly Fact[],
  day: string,
): LawBook {
  const current = articlesByName(statutes.filter(({ enforcedFrom }) => enforcedFrom <= day));
  const later = articlesByName(upcoming);
  const laws = new Set(statutes.map(({ title }) => title));
  const dated = new Set(facts.filter((fact) => fact.since <= day).flatMap(({ articles }) => articles));
  const believed = new Set(facts.flatMap(({ articles }) => articles));

  const wordsOf = (reference: Reference): string | null =>
    reference.article === null ? null : wordsIn(current.get(keyOf(reference)), reference);
  return {
    wordsOf,
    problemOf(reference) {
      const { law, article, text } = reference;
      if (!laws.has(law))
        return believed.has(`${law} ${article}`) || article === null
          ? null
          : `no text and no fact on ${text}`;
      if (article === null || wordsOf(reference) !== null) return null;
      const isLater = wordsIn(later.get(keyOf(reference)), reference) !== null;
      if (isLater && dated.has(`${law} ${article}`)) return null;
      if (isLater) return `${text} is not in force on ${day}`;
      return current.has(keyOf(reference)) ? `${text} is no place in that article` : `${text} does not exist`;
    },
  };
}

const keyOf = ({ law, article }: Reference): string => `${law} ${article}`;

function articlesByName(statutes: readonly Statute[]): Map<string, Article> {
  return new Map(
    statutes.flatMap(({ title, articles }) =>
      articles
        .filter(({ heading, body }) => heading !== '' || !/^\s*(?:삭제|$)/.test(body))
        .map((article) => [`${title} ${article.number}`, article] as const),
    ),
  );
}

/** The words of the paragraph, item and subitem cited; null where the article does not have them. */
function wordsIn(article: Article | undefined, { paragraph, item, subitem }: Reference): string | null {
  if (!article) return null;
  let words: string | null = article.body;
  if (paragraph !== null) words = partOf(words, paragraphMark, String(paragraph), numberOfMark);
  else if (item !== null && /^[①-⑳]/m.test(words)) return null;
  if (item !== null) words = partOf(words, /^ {0,3}(\d+(?:의\d+)*)\. /, item);
  if (subitem !== null) words = partOf(words, /^\s*([가-하](?:의\d+)?)\. /, subitem);
  return words === null || /^\S*\s*삭제/.test(words) ? null : words;
}

const paragraphMark = /^([①-⑳㉑-㉟])/;

function numberOfMark(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  return String(code >= 0x3251 ? code - 0x3251 + 21 : code - 0x2460 + 1);
}

/** The lines from the mark with this number up to the next mark of the same kind. */
function partOf(
  words: string | null,
  mark: RegExp,
  number: string,
  read: (mark: string) => string = (same) => same,
): string | null {
  if (words === null) return null;
  const lines = words.split('\n');
  const numbers = lines.map((line) => {
    const found = mark.exec(line)?.[1];
    return found === undefined ? null : read(found);
  });
  const from = numbers.indexOf(number);
  if (from < 0) return null;
  const next = numbers.findIndex((other, index) => index > from && other !== null);
  return lines.slice(from, next < 0 ? undefined : next).join('\n');
}
