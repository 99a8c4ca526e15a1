import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Passage } from '../../server/contracts/passage.ts';
import type { PassageVectors, SparseVector } from '../index/vector-store.ts';
import { bigrams } from './bigrams.ts';
import { loadMorphemes, type Morphemes } from './morphemes.ts';
import { countTerms, passageVector, queryVector, type Saturation, type TermCounts } from './term-counts.ts';

/** What a word counts by the field that it stands in. */
const fieldWeight = { title: 1, heading: 3, text: 1, alsoFindBy: 1 };
const morphemeSaturation: Saturation = { k1: 0.9, b: 0.4, usualLength: 90 };
const bigramSaturation: Saturation = { k1: 0.9, b: 0.4, usualLength: 150 };

export interface QueryVectors {
  readonly morpheme: SparseVector;
  readonly bigram: SparseVector;
}

export interface Analyzer {
  /**
   * The sparse vectors of a passage.
   * `alsoFindBy` are words that lead to it and do not stand in it, such as the questions that a guide answers.
   */
  passageVectors(passage: Passage, extra?: { alsoFindBy?: readonly string[] }): Promise<PassageVectors>;
  queryVectors(text: string): QueryVectors;
}

/** Loads the morphological analyser from the installed package; nothing is fetched. */
export async function createAnalyzer(): Promise<Analyzer> {
  const morphemes = await loadMorphemes();
  return {
    async passageVectors(passage, { alsoFindBy = [] } = {}) {
      // A passage takes about a millisecond; a search that waits gets its turn in between.
      await nextTurn();
      const vector = (terms: Morphemes, saturation: Saturation) => {
        const counts: TermCounts = new Map();
        countTerms(terms(passage.title), fieldWeight.title, counts);
        countTerms(terms(passage.heading), fieldWeight.heading, counts);
        countTerms(terms(passage.text), fieldWeight.text, counts);
        countTerms(terms(alsoFindBy.join('\n')), fieldWeight.alsoFindBy, counts);
        return passageVector(counts, saturation);
      };
      return {
        morpheme: vector(morphemes, morphemeSaturation),
        bigram: vector(bigrams, bigramSaturation),
      };
    },
    queryVectors(text) {
      return {
        morpheme: queryVector(countTerms(morphemes(text))),
        bigram: queryVector(countTerms(bigrams(text))),
      };
    },
  };
}
