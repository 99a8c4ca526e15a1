import { articleKey, articlesIn } from '../../knowledge/law/article-reference.ts';
import type { Calculation } from '../calculators/calculator.ts';
import type { Passage } from '../contracts/index.ts';
import { numbersIn } from './numbers.ts';

/** What an answer may rest on. */
export interface Evidence {
  readonly passages: readonly Passage[];
  readonly figures: readonly Calculation[];
  /** Numbers that the person gave may be said back. */
  readonly question: string;
}

/** Why a sentence is held back: a number, or an article of law, that is nowhere in the evidence. */
export type GroundingRule = 'number' | 'article';

export type Verdict =
  | { readonly grounded: true; readonly text: string }
  | { readonly grounded: false; readonly rule: GroundingRule };

/**
 * Holds each sentence against the evidence. Citation tokens of passages that do not exist are cut out of a
 * grounded sentence; a sentence with a number or an article that the evidence does not have is not grounded.
 */
export function createGroundingCheck({
  passages,
  figures,
  question,
}: Evidence): (sentence: string) => Verdict {
  const texts = [
    question,
    ...passages.flatMap(({ title, locator, heading, text, effectiveFrom }) => [
      title,
      locator,
      heading,
      text,
      effectiveFrom ?? '',
    ]),
    ...figures.flatMap((figure) => [
      figure.summary,
      ...figure.steps,
      ...figure.limits,
      ...Object.values(figure.inputs).map(String),
      ...Object.values(figure.result).map(String),
    ]),
  ];
  const numbers = new Set(texts.flatMap((text) => [...numbersIn(text)]));
  const articles = new Set(
    [
      ...passages
        .filter(({ kind }) => kind === 'law')
        .map(({ title, locator }) => ({ law: title, article: locator })),
      ...[...texts, ...passages.flatMap(({ law }) => law), ...figures.flatMap(({ law }) => law)].flatMap(
        articlesIn,
      ),
    ].flatMap(({ law, article }) => [articleKey(law, article), articleKey('', article)]),
  );

  return (sentence) => {
    if ([...numbersIn(sentence)].some((number) => !numbers.has(number)))
      return { grounded: false, rule: 'number' };
    if (articlesIn(sentence).some(({ law, article }) => !articles.has(articleKey(law, article)))) {
      return { grounded: false, rule: 'article' };
    }
    const text = sentence.replace(/\s?\[(\d+)\]/g, (token, n) => (passages[Number(n) - 1] ? token : ''));
    return { grounded: true, text };
  };
}
