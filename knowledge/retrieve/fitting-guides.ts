import { type Guide, guideSections } from '../guides/guide.ts';
import type { SparseVector } from '../index/vector-store.ts';
import { articleKey } from '../law/article-reference.ts';
import type { Analyzer } from './analyzer.ts';
import { bigrams } from './bigrams.ts';
import { countTerms, passageVector } from './term-counts.ts';

/**
 * How well each guide as a whole fits a text, and the best of its clauses, by document id: the best for all of them has
 * 1, what does not fit at all is left out.
 */
export type FittingGuides = (text: string, clauses?: readonly string[]) => ReadonlyMap<string, number>;

/** A guide's title says what all of it is about. */
const titleWeight = 3;
/** A guide is some 3,000 pairs of letters long. */
const saturation = { k1: 1.2, b: 0.5, usualLength: 3_000 };
/** What the articles count to which the lexicon leads, beside the words. */
const articleWeight = 0.25;

/** What the clause that a guide fits best counts beside the whole, which a long story draws elsewhere. */
const clauseWeight = 0.3;

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
  const fitByWords = fitTo(documents.map(({ terms }) => terms));
  const fitByArticles = fitTo(documents.map(({ articles }) => new Map([...articles].map((key) => [key, 1]))));
  const fitOf = (text: string): Map<string, number> => {
    const { bigram, subjects } = analyzer.queryVectors(text);
    const byWords = fitByWords(bigram);
    const byArticles = fitByArticles(subjects);
    const fits = againstBest(
      documents.map((_, place) => (byWords[place] ?? 0) + articleWeight * (byArticles[place] ?? 0)),
    );
    return new Map(
      documents.map(({ id }, place) => [id, fits[place] ?? 0] as const).filter(([, share]) => share > 0),
    );
  };
  return (text, clauses = []) => {
    const whole = fitOf(text);
    if (clauses.length === 0) return whole;
    const parts = clauses.map(fitOf);
    return new Map(
      documents.flatMap(({ id }) => {
        const ofClause = Math.max(...parts.map((part) => part.get(id) ?? 0));
        const both = (1 - clauseWeight) * (whole.get(id) ?? 0) + clauseWeight * ofClause;
        return both > 0 ? [[id, both] as const] : [];
      }),
    );
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

/**
 * How well each document fits a question, by its place: what question and document have in common, each key by its
 * inverse document frequency as BM25 has it, against the best.
 */
function fitTo<Key>(
  documents: readonly ReadonlyMap<Key, number>[],
): (question: ReadonlyMap<Key, number>) => number[] {
  const postings = new Map<Key, { readonly place: number; readonly weight: number }[]>();
  for (const [place, document] of documents.entries())
    for (const [key, weight] of document) {
      const holders = postings.get(key);
      if (holders) holders.push({ place, weight });
      else postings.set(key, [{ place, weight }]);
    }
  return (question) => {
    const scores = documents.map(() => 0);
    for (const [key, asked] of question) {
      const holders = postings.get(key) ?? [];
      const rarity = Math.log(1 + (documents.length - holders.length + 0.5) / (holders.length + 0.5));
      for (const { place, weight } of holders) scores[place] = (scores[place] ?? 0) + asked * weight * rarity;
    }
    return againstBest(scores);
  };
}

function againstBest(scores: readonly number[]): number[] {
  const most = Math.max(0, ...scores);
  return scores.map((score) => (score > 0 ? score / most : 0));
}
