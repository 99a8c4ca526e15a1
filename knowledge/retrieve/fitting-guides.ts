import { type Guide, guideSections } from '../guides/guide.ts';
import type { SparseVector } from '../index/vector-store.ts';
import { articleKey } from '../law/article-reference.ts';
import type { Analyzer } from './analyzer.ts';
import { bigrams } from './bigrams.ts';
import { sum } from './fusion.ts';
import { countTerms, passageVector } from './term-counts.ts';

/** How well each guide as a whole fits a text, by document id: the best has 1, what does not fit at all is left out. */
export type FittingGuides = (text: string) => ReadonlyMap<string, number>;

/** A guide's title says what all of it is about. */
const titleWeight = 3;
/** A guide is some 3,000 pairs of letters long. */
const saturation = { k1: 1.2, b: 0.5, usualLength: 3_000 };
/** What the articles count to which the lexicon leads, beside the words. */
const articleWeight = 0.25;

/** `근로기준법 제55조제1항` */
const reference = /^(.+) (제\d+조.*)$/u;

/**
 * Learns what each guide is about: a passage has few words, so that a question may miss it by chance; a guide as a
 * whole, with the questions that it answers, says the same in many ways. BM25 over pairs of letters, and the articles
 * of the lexicon that a guide rests on, the rarer the more.
 */
export function fittingGuides(
  guides: readonly Guide[],
  analyzer: Pick<Analyzer, 'queryVectors'>,
): FittingGuides {
  const documents = guides.map((guide) => ({
    id: `guide:${guide.id}`,
    terms: termsOf(guide),
    articles: new Set(
      guide.law.flatMap((cited) => {
        const [, law, locator] = cited.match(reference) ?? [];
        return law && locator ? [articleKey(law, locator)] : [];
      }),
    ),
  }));
  const rarityOfTerm = rarity(documents.map(({ terms }) => terms.keys()));
  const rarityOfArticle = rarity(documents.map(({ articles }) => articles));
  return (text) => {
    const { bigram, subjects } = analyzer.queryVectors(text);
    const byWords = best(
      documents.map(({ id, terms }) => [
        id,
        sum([...bigram].map(([term, weight]) => weight * (terms.get(term) ?? 0) * rarityOfTerm(term))),
      ]),
    );
    const byArticles = best(
      documents.map(({ id, articles }) => [
        id,
        sum([...subjects].map(([key, weight]) => (articles.has(key) ? weight * rarityOfArticle(key) : 0))),
      ]),
    );
    const fits = documents.map(
      ({ id }) => [id, (byWords.get(id) ?? 0) + articleWeight * (byArticles.get(id) ?? 0)] as const,
    );
    return best(fits.map(([id, fit]) => [id, fit]));
  };
}

function termsOf({ title, questions, body }: Guide): SparseVector {
  const counts = countTerms(bigrams(title), titleWeight);
  countTerms(bigrams(questions.join('\n')), 1, counts);
  countTerms(
    bigrams(
      guideSections(body)
        .map(({ text }) => text)
        .join('\n'),
    ),
    1,
    counts,
  );
  return passageVector(counts, saturation);
}

/** Inverse document frequency, as BM25 has it. */
function rarity<Key>(sets: readonly Iterable<Key>[]): (key: Key) => number {
  const spread = new Map<Key, number>();
  for (const set of sets) for (const key of set) spread.set(key, (spread.get(key) ?? 0) + 1);
  return (key) => {
    const holders = spread.get(key) ?? 0;
    return Math.log(1 + (sets.length - holders + 0.5) / (holders + 0.5));
  };
}

/** Against the best; what has nothing is left out. */
function best(scores: readonly (readonly [string, number])[]): Map<string, number> {
  const most = Math.max(0, ...scores.map(([, score]) => score));
  return new Map(scores.filter(([, score]) => score > 0).map(([id, score]) => [id, score / most]));
}
