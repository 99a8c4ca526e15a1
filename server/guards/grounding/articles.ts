import { type ArticleReference, articlesIn, lawKey } from '../../../knowledge/law/article-reference.ts';
import { remembered } from '../../../knowledge/text/remembered.ts';
import type { CalendarDate, Passage } from '../../contracts/index.ts';
import { type LawBook, lawNamed } from './law-book.ts';

/** Where articles may be taken from. */
export interface ArticleEvidence {
  /** In force on the day of the question. */
  readonly passages: readonly Passage[];
  /** Texts beside the passages: the question, the calculators' words. */
  readonly texts: readonly string[];
  /** Articles on which computed figures stand, which the calculators date themselves. */
  readonly computedFrom: readonly string[];
}

export type ArticleRule =
  /** An article, a paragraph or a law that the evidence does not name, or that does not exist. */
  | 'article'
  /** An article of which only another day's version is known. */
  | 'not_in_force';

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const lawWord = /(?<![가-힣])([가-힣]{1,24}법)(?:률)?(?=(?:에|상|은|이|의|도|과|와)(?:\s|따|는|도)|\s시행)/gu;
/** Words that end like the name of a law. */
const noLaw =
  /(?:방|불|위|적|편|기|문|용|어|수|비|요|입|사|계산|해결|신청|노동|근로|현행|관련|같은|해당|이|그|동|본|합|탈|무|범|준)법$/u;

/** The articles that a text of the evidence names. */
const articlesOf = remembered(articlesIn);

/**
 * Holds the articles and laws that a sentence names against the evidence, and those against the list of articles as it
 * stands on a day. The evidence is read once for whatever days are asked about.
 */
export function createArticleCheck(
  { passages, texts, computedFrom }: ArticleEvidence,
  book: LawBook,
): (sentence: string, asOf: CalendarDate) => ArticleRule | null {
  const titles = new Set(passages.filter(({ kind }) => kind === 'law').map(({ title }) => lawKey(title)));
  const nameOf = remembered((law) => lawNamed(law, book, titles));
  const resolve = ({ law }: ArticleReference) => nameOf(law);
  const places = new Set<string>();
  const unknown: { readonly law: string; readonly article: string }[] = [];
  const dated = new Set<string>();
  const wholeArticles = new Map<string, string>();

  const note = (reference: ArticleReference, home = ''): void => {
    const { key, known } = resolve(reference);
    if (!known) unknown.push({ law: key, article: reference.article });
    for (const law of ['', key || home])
      for (const place of placesOf(reference)) places.add(`${law} ${place}`);
  };
  for (const passage of passages) {
    const { kind, title, locator, heading, text, law } = passage;
    const home = kind === 'law' ? lawKey(title) : '';
    if (kind === 'law') {
      for (const reference of articlesIn(`${title} ${locator}`)) {
        note({ ...reference, law: title });
        dated.add(`${home} ${reference.article}`);
        if (!locator.includes('항')) wholeArticles.set(`${home} ${reference.article}`, text);
      }
    }
    for (const reference of [title, heading, text].flatMap(articlesOf)) note(reference, home);
    for (const reference of law.flatMap(articlesOf)) note(reference);
  }
  for (const reference of texts.flatMap(articlesIn)) note(reference);
  for (const reference of computedFrom.flatMap(articlesIn)) {
    note(reference);
    dated.add(`${resolve(reference).key} ${reference.article}`);
  }
  const isSpoken = (law: string): boolean =>
    [...passages.flatMap(({ text, title }) => [title, text]), ...texts].some((text) =>
      lawKey(text).includes(law),
    );

  function problemOf(reference: ArticleReference, asOf: CalendarDate): ArticleRule | null {
    const { key, known } = resolve(reference);
    const named = known
      ? isNamed(key, reference)
      : unknown.some(
          ({ law, article }) => article === reference.article && (law.endsWith(key) || key.endsWith(law)),
        );
    if (!named) return 'article';
    if (key === '' || dated.has(`${key} ${reference.article}`)) return null;
    switch (book.index.standing(key, reference.article, asOf)) {
      case 'no_such_article':
      case 'deleted':
        return 'article';
      case 'not_yet_in_force':
        return 'not_in_force';
      default:
        return null;
    }
  }

  function isNamed(law: string, reference: ArticleReference): boolean {
    const [exact = '', article = ''] = placesOf(reference);
    if (places.has(`${law} ${exact}`)) return true;
    const paragraph = Number(exact.match(/제(\d+)항/)?.[1] ?? 0);
    const whole = wholeArticles.get(`${law} ${article}`);
    return whole?.includes(circled[paragraph - 1] ?? '\u0000') ?? false;
  }

  return (sentence, asOf) => {
    for (const reference of articlesIn(sentence)) {
      const problem = problemOf(reference, asOf);
      if (problem !== null) return problem;
    }
    for (const [, word = ''] of sentence.matchAll(lawWord)) {
      if (noLaw.test(word) || nameOf(word).known) continue;
      if (!isSpoken(lawKey(word))) return 'article';
    }
    return null;
  };
}

/** An article down to the paragraph as far as it is named, and the article itself. */
function placesOf({ article, locator }: ArticleReference): readonly string[] {
  const place = locator.match(/^제\d+조(?:의\d+)?(?:제\d+항)?/)?.[0] ?? article;
  return [...new Set([place, article])];
}
