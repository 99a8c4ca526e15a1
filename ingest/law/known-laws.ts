import { readFile } from 'node:fs/promises';
import type { LawNames } from './law-names.ts';

const index = new URL('../../knowledge/law-index.tsv', import.meta.url);

/** The full names of the laws in knowledge/law-index.tsv, to be recognised in guides and documents. */
export async function knownLaws(): Promise<LawNames> {
  const [, ...rows] = (await readFile(index, 'utf8')).trimEnd().split('\n');
  const titles = rows.map((row) => row.slice(0, row.indexOf('\t')));
  return new Map(titles.map((title) => [title, title]));
}
