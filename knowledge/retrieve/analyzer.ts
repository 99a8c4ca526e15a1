import type { PassageVectors, SparseVector } from '../index/vector-store.ts';
import { nextTurn } from '../next-turn.ts';
import { mentionedArticles } from './article-mentions.ts';
import { bigrams } from './bigrams.ts';
import { readLawNames } from './law-names.ts';
import { createLexicon, type Lexicon, type LexiconMatch } from './lexicon.ts';
import { readLexicon } from './lexicon-files.ts';
import { loadMorphemes, type Morphemes } from './morphemes.ts';
import { type FindablePassage, type PassageAnalyzer, passageVectors } from './passage-vectors.ts';
import { countTerms, queryVector, type TermCounts } from './term-counts.ts';

/** What a word of the law counts that the lexicon adds to the question's own words. */
const expansionWeight = 0.4;
/** So many of the longest matches are taken from the lexicon; more would drown a long question. */
const expansions = 8;
/** Each further article of a lexicon entry is less what the saying means. */
const nextArticle = 0.8;

/** Characters analysed at a stretch: about 5 ms. */
const stepLength = 250;

/** A question as the index is asked for it. */
export interface QueryVectors {
  readonly morpheme: SparseVector;
  readonly bigram: SparseVector;
  /** The articles to which the lexicon leads from the question's words, by `articleKey`, with their weight. */
  readonly subjects: ReadonlyMap<string, number>;
  /** The articles that the question names itself, by `articleKey`. */
  readonly mentions: readonly string[];
}

export interface QueryOptions {
  /** Whether words of the law are added to everyday words; true unless measured without. */
  readonly expand?: boolean;
}

export interface Analyzer extends PassageAnalyzer {
  /**
   * The sparse vectors of a passage.
   * `alsoFindBy` are words that lead to it and do not stand in it, such as the questions that a guide answers.
   */
  passageVectors(
    passage: FindablePassage['passage'],
    extra?: { alsoFindBy?: readonly string[] },
  ): Promise<PassageVectors>;
  queryVectors(text: string, options?: QueryOptions): QueryVectors;
  /**
   * Analyses the words of a text in small steps, with turns for others in between, and remembers them: a long
   * question of words never seen takes some 30 ms, which would hold up every answer that is being streamed.
   */
  readAhead(text: string): Promise<void>;
}

/** Parts of the analysis that can be left out to measure what they are worth; an index without them is another index. */
export const analysisParts = ['fields', 'compounds'] as const;
export type AnalysisPart = (typeof analysisParts)[number];

/** Loads the morphological analyser from the installed package and the lexicon; nothing is fetched. */
export async function createAnalyzer(without: readonly AnalysisPart[] = []): Promise<Analyzer> {
  const [morphemes, lawNames] = await Promise.all([
    loadMorphemes({ withCompounds: !without.includes('compounds') }),
    readLawNames(),
  ]);
  const withFields = !without.includes('fields');
  const lexicon: Lexicon = createLexicon(await readLexicon(lawNames), morphemes);
  async function readAhead(text: string): Promise<void> {
    for (let start = 0; start < text.length; start += stepLength) {
      // A word cut in two is analysed once more as a whole: the step only has to be short.
      morphemes(text.slice(start, start + stepLength));
      await nextTurn();
    }
  }
  const vectorsOfOne: Analyzer['passageVectors'] = async (passage, { alsoFindBy = [] } = {}) => {
    await readAhead(passage.text);
    return passageVectors({ passage, alsoFindBy }, morphemes, { withFields });
  };
  return {
    readAhead,
    passageVectors: vectorsOfOne,
    async vectorsOf(passages) {
      const vectors: PassageVectors[] = [];
      // One after the other: each gives turns to others in between, all at once would give none.
      for (const { passage, alsoFindBy } of passages)
        vectors.push(await vectorsOfOne(passage, { alsoFindBy }));
      return vectors;
    },
    queryVectors(text, { expand = true } = {}) {
      const matches = lexicon.match(text);
      const added = expand ? matches.slice(0, expansions).map(({ entry }) => entry.terms) : [];
      return {
        morpheme: queryVector(withExpansions(text, added, morphemes)),
        bigram: queryVector(withExpansions(text, added, bigrams)),
        subjects: subjectsOf(matches),
        mentions: mentionedArticles(text, lawNames),
      };
    },
  };
}

/** The question's own terms, and those of the law that are not among them. */
function withExpansions(text: string, added: readonly string[], terms: Morphemes): TermCounts {
  const counts = countTerms(terms(text));
  const own = new Set(counts.keys());
  for (const term of added.flatMap(terms)) if (!own.has(term)) counts.set(term, expansionWeight);
  return counts;
}

function subjectsOf(matches: readonly LexiconMatch[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { entry, length } of matches) {
    for (const [place, article] of entry.articles.entries()) {
      weights.set(article, (weights.get(article) ?? 0) + length * nextArticle ** place);
    }
  }
  return weights;
}
