import { readdir, readFile } from 'node:fs/promises';
import { articleKey } from '../law/article-reference.ts';
import { fullLawName, type LawNames } from './law-names.ts';

const folder = new URL('../lexicon/', import.meta.url);

/** One line of knowledge/lexicon: what people say, what the law says, and where. */
export interface LexiconEntry {
  /** Several ways of saying it. */
  readonly sayings: readonly string[];
  /** Words of the law, to be searched for as well. */
  readonly terms: string;
  /** By `articleKey`, the most important first. */
  readonly articles: readonly string[];
}

/** Reads every topic of the lexicon. @throws Error that names the line which is not of the form */
export async function readLexicon(names: LawNames): Promise<LexiconEntry[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv') && name !== 'law-names.tsv');
  const texts = await Promise.all(files.sort().map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((text, i) =>
    text
      .split('\n')
      .map((line, n) => ({ line, place: `knowledge/lexicon/${files[i]}, line ${n + 1}` }))
      .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
      .map(({ line, place }) => entry(line, place, names)),
  );
}

function entry(line: string, place: string, names: LawNames): LexiconEntry {
  const [sayings, terms, articles, ...more] = line.split('\t');
  if (!sayings || !terms || !articles || more.length > 0) {
    throw new Error(`${place}: expected everyday words, legal terms and articles, separated by tabs.`);
  }
  return {
    sayings: sayings.split('|'),
    terms,
    articles: articles.split(',').map((article) => {
      const [, law, locator] = article.trim().match(/^(.+?) (제\d+조(?:의\d+)*)$/u) ?? [];
      if (!law || !locator) throw new Error(`${place}: ${article} is not an article such as 근기법 제55조.`);
      return articleKey(fullLawName(law, names), locator);
    }),
  };
}
