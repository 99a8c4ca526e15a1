import { readFile } from 'node:fs/promises';
import { lawKey } from './article-reference.ts';

/** Every article of the statutes that the project knows: `npm run law-index` writes it. */
const file = new URL('../law-index.tsv', import.meta.url);

/** How an article stands on a day, as far as the list knows: of a law that it does not have it knows nothing. */
export type Standing = 'in_force' | 'unknown_law' | 'no_such_article' | 'deleted' | 'not_yet_in_force';

export interface LawIndex {
  /** `article` is `제55조` or `제74조의2`; `day` is `YYYY-MM-DD`. */
  standing(law: string, article: string, day: string): Standing;
  /** First day in force of the text that the list was made from; null where it does not have the article. */
  since(law: string, article: string): string | null;
  /** Whether the list has the law. */
  has(law: string): boolean;
}

/** Reads knowledge/law-index.tsv. */
export async function readLawIndex(): Promise<LawIndex> {
  const [, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const laws = new Map<string, Map<string, { readonly heading: string; readonly since: string }>>();
  for (const row of rows) {
    const [law = '', article = '', heading = '', since = ''] = row.split('\t');
    const articles = laws.get(lawKey(law)) ?? new Map();
    laws.set(lawKey(law), articles.set(article, { heading, since }));
  }
  return {
    has: (law) => laws.has(lawKey(law)),
    since: (law, article) => laws.get(lawKey(law))?.get(article)?.since ?? null,
    standing(law, article, day) {
      const articles = laws.get(lawKey(law));
      if (!articles) return 'unknown_law';
      const known = articles.get(article);
      if (!known) return 'no_such_article';
      if (known.heading === '') return 'deleted';
      return known.since <= day ? 'in_force' : 'not_yet_in_force';
    },
  };
}
