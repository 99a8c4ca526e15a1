import { lawKey } from '../../../knowledge/law/article-reference.ts';
import { type LawIndex, readLawIndex } from '../../../knowledge/law/law-index.ts';
import { fullLawName, type LawNames, readLawNames } from '../../../knowledge/retrieve/law-names.ts';

/** What is known of the law beside the evidence of a question: which articles there are, and what laws are called. */
export interface LawBook {
  readonly index: LawIndex;
  readonly names: LawNames;
}

export async function readLawBook(): Promise<LawBook> {
  const [index, names] = await Promise.all([readLawIndex(), readLawNames()]);
  return { index, names };
}

/** 이 법, 같은 법 시행령: which law that is, only the sentences before tell. */
const pointing = /(?:^|\s)(?:이|그|같은|동|해당|위|본)\s?(?:법률|법)(?:\s?시행령|\s?시행규칙)?$|^동법/u;

/**
 * The key of the law that a text ends with: `또한 근기법` is 근로기준법. Empty for `같은 법`; for a law that nobody knows,
 * the key of all the words, `known: false`.
 */
export function lawNamed(
  text: string,
  book: LawBook,
  titles: ReadonlySet<string>,
): { readonly key: string; readonly known: boolean } {
  if (text === '' || pointing.test(text)) return { key: '', known: true };
  const words = text.split(/\s+/);
  for (const from of words.keys()) {
    const full = fullLawName(words.slice(from).join(' '), book.names);
    const key = lawKey(full);
    if (book.index.has(full) || titles.has(key)) return { key, known: true };
  }
  return { key: lawKey(text), known: false };
}
