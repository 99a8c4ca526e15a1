import { existsSync, readFileSync } from 'node:fs';
import { readTerms, type Term } from '../lexicon/terms/term.ts';
import type { Language } from './language.ts';

/** Something said in another language, and the Korean words to search for. */
export interface Wording {
  readonly said: string;
  /** Ends in `?` where it is what a sentence asks. */
  readonly korean: string;
}

const termsIn: Partial<Record<Language, (term: Term) => readonly string[]>> = {
  en: ({ english }) => english,
  zh: ({ chinese }) => chinese,
  vi: ({ vietnamese }) => vietnamese,
};

/**
 * The wordings of a language: its table of everyday words, then the names of the terms of law. The earlier of two
 * that say the same counts.
 * @throws Error that names the line of the table which is not of the form
 */
export function readWordings(language: Language): Wording[] {
  const names = termsIn[language];
  return [
    ...everyday(language),
    ...(names ? readTerms().flatMap((term) => names(term).map((said) => ({ said, korean: term.term }))) : []),
  ];
}

function everyday(language: Language): Wording[] {
  const file = new URL(`./wordings/${language}.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({
      line,
      place: `knowledge/languages/wordings/${language}.tsv, line ${index + 1}`,
    }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap(({ line, place }) => {
      const [said, korean, ...more] = line.split('\t');
      if (!said || !korean || more.length > 0)
        throw new Error(`${place}: expected wordings and Korean words, separated by a tab.`);
      return said.split('|').map((one) => ({ said: one, korean }));
    });
}
