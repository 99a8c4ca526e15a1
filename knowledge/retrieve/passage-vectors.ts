import type { Passage } from '../../server/contracts/passage.ts';
import type { PassageVectors } from '../index/vector-store.ts';
import { bigrams } from './bigrams.ts';
import type { Morphemes } from './morphemes.ts';
import { countTerms, passageVector, type Saturation, type TermCounts } from './term-counts.ts';

/** What a word counts by the field that it stands in. A guide's headings (`짧은 답`) say little, an article's much. */
const fieldWeight = { title: 1, heading: { law: 3, guide: 1, document: 1 }, text: 1, alsoFindBy: 1 };
const equalWeight = { ...fieldWeight, heading: { law: 1, guide: 1, document: 1 } };
const morphemeSaturation: Saturation = { k1: 0.9, b: 0.4, usualLength: 66 };
const bigramSaturation: Saturation = { k1: 0.9, b: 0.4, usualLength: 100 };

/** What is read of a passage to find it by. */
export interface FindablePassage {
  readonly passage: Pick<Passage, 'kind' | 'title' | 'heading' | 'text'>;
  /** Words that lead to it and do not stand in it, such as the questions that a guide answers. */
  readonly alsoFindBy: readonly string[];
}

/** Computes sparse vectors of passages, where and when it suits it. */
export interface PassageAnalyzer {
  /** In the order of `passages`. */
  vectorsOf(passages: readonly FindablePassage[]): Promise<PassageVectors[]>;
}

/** The sparse vectors of a passage, at one stretch. `withFields` lets a word in a weighty field count more. */
export function passageVectors(
  { passage, alsoFindBy }: FindablePassage,
  morphemes: Morphemes,
  { withFields = true } = {},
): PassageVectors {
  const weight = withFields ? fieldWeight : equalWeight;
  const vector = (terms: Morphemes, saturation: Saturation) => {
    const counts: TermCounts = new Map();
    countTerms(terms(passage.title), weight.title, counts);
    countTerms(terms(passage.heading), weight.heading[passage.kind], counts);
    countTerms(terms(passage.text), weight.text, counts);
    countTerms(terms(alsoFindBy.join('\n')), weight.alsoFindBy, counts);
    return passageVector(counts, saturation);
  };
  return { morpheme: vector(morphemes, morphemeSaturation), bigram: vector(bigrams, bigramSaturation) };
}
