import { readFile } from 'node:fs/promises';
import { words } from '../retrieve/words.ts';

/** Words in which employers name a job, without their spaces, and the unit groups of KECO that they mean. */
export type EverydayWords = ReadonlyMap<string, readonly string[]>;

/** Reads `everyday-words.tsv`, which stands beside this file. The codes are those of KECO 2018. */
export async function readEverydayWords(): Promise<EverydayWords> {
  const text = await readFile(new URL('./everyday-words.tsv', import.meta.url), 'utf8');
  const rows = text.trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [word = '', codes = ''] = row.split('\t');
      return [words(word).join(''), codes.split(' ')];
    }),
  );
}

/**
 * The everyday words that stand in a text, the longest at each place. A word of Latin letters must stand alone, so
 * that `ui` is not found in `building`.
 */
export function everydayWordsIn(text: string, everyday: EverydayWords): string[] {
  const own = words(text);
  const joined = own.join('');
  const found = [...everyday.keys()].filter((word) =>
    /^[a-z]+$/.test(word) ? own.includes(word) : joined.includes(word),
  );
  return found.filter((word) => !found.some((longer) => longer !== word && longer.includes(word)));
}
