import { readFile } from 'node:fs/promises';
import { lawKey } from '../../knowledge/law/article-reference.ts';
import type { LawBook } from './law-book.ts';

const file = new URL('../../knowledge/law-index.tsv', import.meta.url);

/** The list of articles that comes with the project: it knows articles, not their paragraphs and words. */
export async function readLawIndex(day: string): Promise<LawBook> {
  const [, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const laws = new Map<string, Map<string, { heading: string; since: string }>>();
  for (const row of rows) {
    const [law = '', article = '', heading = '', since = ''] = row.split('\t');
    const articles = laws.get(lawKey(law)) ?? new Map();
    laws.set(lawKey(law), articles.set(article, { heading, since }));
  }
  return {
    problemOf({ law, article }) {
      const articles = laws.get(lawKey(law));
      if (!articles || article === null) return null;
      const known = articles.get(article);
      if (!known) return `${law} has no ${article}`;
      if (known.heading === '') return `${law} ${article} was deleted`;
      return known.since <= day ? null : `${law} ${article} comes into force on ${known.since}`;
    },
    wordsOf: () => null,
  };
}
