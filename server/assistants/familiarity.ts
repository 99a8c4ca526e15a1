import { readTerms, type Term } from '../../knowledge/lexicon/terms/term.ts';
import { readLawNames } from '../../knowledge/retrieve/law-names.ts';
import { readLexicon } from '../../knowledge/retrieve/lexicon-files.ts';
import { lettersOf } from '../../knowledge/text/letters.ts';
import { likenessTo } from './likeness.ts';

/** How much a text sounds like what our documents speak of, from 0 to 1. */
export type Familiarity = (text: string) => number;

/** What a word of ours in a text says: less than a whole question that a guide answers. */
const holdsTerm = 0.4;
const holdsShortSaying = 0.3;

export interface FamiliarWords {
  /** Questions that the guides say they answer. */
  readonly questions: readonly string[];
  readonly terms: readonly Pick<Term, 'term' | 'variants' | 'english' | 'chinese' | 'vietnamese'>[];
  /** What people say for things that the law has other words for. */
  readonly sayings: readonly string[];
}

/** @example familiarityWith(words)('이행강제금 누구한테 가요') // 0.4: a term of the glossary */
export function familiarityWith({ questions, terms, sayings }: FamiliarWords): Familiarity {
  const likeness = likenessTo(questions);
  const korean = lettersOfAll(terms.flatMap(({ term, variants }) => [term, ...variants]));
  const long = new Set([
    ...korean.filter(({ length }) => length > 2),
    ...lettersOfAll(sayings).filter(({ length }) => length > 3),
    ...lettersOfAll(terms.flatMap(({ chinese }) => chinese)).filter(({ length }) => length > 2),
  ]);
  const short = new Set(lettersOfAll(sayings).filter(({ length }) => length === 3));
  const abroad = terms
    .flatMap(({ english, vietnamese }) => [...english, ...vietnamese])
    .map((name) => ` ${name.normalize('NFC').toLowerCase()} `)
    .filter(({ length }) => length > 7);

  return (text) => {
    const letters = lowerLettersOf(text);
    const words = ` ${text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
    const holds = (list: Iterable<string>, whole: string): boolean => {
      for (const word of list) if (whole.includes(word)) return true;
      return false;
    };
    if (holds(long, letters) || holds(abroad, words)) return Math.max(holdsTerm, likeness(text));
    return Math.max(holds(short, letters) ? holdsShortSaying : 0, likeness(text));
  };
}

/** Learns from guides, the glossary and the lexicon. */
export async function readFamiliarity(
  guides: readonly Pick<FamiliarWords, 'questions'>[],
): Promise<Familiarity> {
  const [terms, names] = [readTerms(), await readLawNames()];
  return familiarityWith({
    questions: guides.flatMap(({ questions }) => questions),
    terms,
    sayings: (await readLexicon(names)).flatMap(({ sayings }) => sayings),
  });
}

const lowerLettersOf = (text: string): string => lettersOf(text.toLowerCase());
const lettersOfAll = (texts: readonly string[]): string[] => texts.map(lowerLettersOf);
