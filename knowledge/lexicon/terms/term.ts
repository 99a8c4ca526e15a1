import { readdirSync, readFileSync } from 'node:fs';

/** A word of labour law in everyday Korean, with its names in the languages that most foreign workers speak. */
export interface Term {
  /** As the law or the offices call it. */
  readonly term: string;
  /** One sentence that begins with the term. */
  readonly definition: string;
  /** The articles that the definition rests on: `근로기준법 제2조제1항제6호`. */
  readonly law: readonly string[];
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  readonly vietnamese: readonly string[];
  /** What else people call it. */
  readonly variants: readonly string[];
}

export const termsSuffix = '.terms.tsv';

/** @throws Error that names the line which is not of the form */
export function parseTerms(source: string, file: string): Term[] {
  return source
    .split('\n')
    .map((line, index) => ({ line, place: `${file}, line ${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
    .map(({ line, place }) => parseTerm(line, place));
}

function parseTerm(line: string, place: string): Term {
  const [term, definition, law, english, chinese, vietnamese, variants, ...more] = line.split('\t');
  if (!term || !definition || !law || !english || !chinese || !vietnamese || more.length > 0) {
    throw new Error(
      `${place}: expected term, definition, articles, English, Chinese, Vietnamese and variants, separated by tabs.`,
    );
  }
  return {
    term,
    definition,
    law: law.split(', '),
    english: english.split('|'),
    chinese: chinese.split('|'),
    vietnamese: vietnamese.split('|'),
    variants: variants ? variants.split('|') : [],
  };
}

/** Every term of the folder, topic by topic: 400 lines, read once by whom they concern. */
export function readTerms(): Term[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(termsSuffix))
    .sort()
    .flatMap((name) => parseTerms(readFileSync(new URL(name, folder), 'utf8'), name));
}
