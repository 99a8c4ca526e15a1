import { readFile } from 'node:fs/promises';
import { lawKey } from '../law/article-reference.ts';

/** Where `근기법` and the like are written out: knowledge/lexicon/law-names.tsv. */
const file = new URL('../lexicon/law-names.tsv', import.meta.url);

/** What people call laws, by `lawKey`, to the full names: `근기법` to `근로기준법`. */
export type LawNames = ReadonlyMap<string, string>;

export async function readLawNames(): Promise<LawNames> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line && !line.startsWith('#'));
  const names = new Map<string, string>();
  for (const line of lines) {
    const [short = '', full = ''] = line.split('\t');
    names.set(lawKey(short), full);
    names.set(lawKey(full), full);
  }
  return names;
}

/** The full name of a law that may be called by a short one, with or without `시행령` or `시행규칙` behind it. */
export function fullLawName(called: string, names: LawNames): string {
  const [, act = called, branch = ''] = called.match(/^(.*?)\s?(시행령|시행규칙)?$/u) ?? [];
  const full = names.get(lawKey(act)) ?? act.trim();
  return branch ? `${full} ${branch}` : full;
}
