import { lettersOf } from '../../knowledge/text/letters.ts';
import { remembered } from '../../knowledge/text/remembered.ts';
import type { Calculation } from '../calculators/calculator.ts';
import type { Assessment, CalendarDate, Passage } from '../contracts/index.ts';
import { type ArticleRule, createArticleCheck } from './grounding/articles.ts';
import { claimsLaw } from './grounding/claims.ts';
import { createEligibilityCheck, type EligibilityRule, wordsOfAssessment } from './grounding/eligibility.ts';
import { createFigureCheck, type FigureRule } from './grounding/figures.ts';
import type { LawBook } from './grounding/law-book.ts';
import { numbersIn } from './grounding/numbers.ts';
import { quotesIn } from './grounding/quotes.ts';

/** What an answer may rest on. */
export interface Evidence {
  readonly passages: readonly Passage[];
  readonly figures: readonly Calculation[];
  readonly assessments?: readonly Assessment[];
  /** Numbers that the person gave may be said back. */
  readonly question: string;
  readonly today: CalendarDate;
  /** The day whose law answers. */
  readonly asOf: CalendarDate;
}

/** Why a sentence is held back. */
export type GroundingRule =
  /** It cites only passages that do not exist. */
  | 'citation'
  /** It claims something of law and cites nothing. */
  | 'uncited'
  /** It quotes words that the passages it cites do not have. */
  | 'quote'
  | ArticleRule
  | EligibilityRule
  | FigureRule;

export const groundingRules: readonly GroundingRule[] = [
  'citation',
  'uncited',
  'quote',
  'article',
  'not_in_force',
  'number',
  'date',
  'version',
  'eligibility',
];

export type Verdict =
  /** `cut` counts citations of passages that do not exist, which were taken out. */
  | { readonly grounded: true; readonly text: string; readonly cut: number }
  | { readonly grounded: false; readonly rule: GroundingRule };

/** Phrases that every answer may use: where to ask. */
export interface GroundingSettings {
  readonly book: LawBook;
  /** Words of the house that every answer may say: whom to call. */
  readonly ownWords: readonly string[];
}

const lettersOfEvidence = remembered(lettersOf);
const token = /\s?\[(\d+)\]/g;

/**
 * Holds each sentence against the evidence in force on the day in question. A `model` answers for all of it; an
 * `extract` is made of the evidence itself, and is held to its figures and articles only.
 */
export function createGroundingCheck(
  { passages: found, figures, assessments = [], question, today, asOf }: Evidence,
  { book, ownWords }: GroundingSettings,
): (sentence: string, composer: 'model' | 'extract') => Verdict {
  // For a day of the past whose text is not held, today's text stands in, and the person is told (date-notices.ts).
  const latest = asOf < today ? today : asOf;
  const inForce = (passage: Passage | undefined): passage is Passage =>
    passage !== undefined &&
    (passage.effectiveFrom === null || passage.effectiveFrom <= latest) &&
    (passage.effectiveTo === null || passage.effectiveTo >= asOf);
  const passages = found.filter(inForce);
  const computed = figures.flatMap(({ summary, steps, limits }) => [summary, ...steps, ...limits]);
  const assessed = assessments.flatMap(wordsOfAssessment);
  const told = assessments.map(({ inputs }) => ({ inputs, result: {} }));
  const texts = [question, ...ownWords, ...computed, ...assessed];
  const figureProblem = createFigureCheck({
    passages,
    figures: [...figures, ...told],
    texts,
    days: [today, asOf],
    asOf,
  });
  const eligibilityProblem = createEligibilityCheck(assessments);
  const computedFrom = [
    ...figures.flatMap(({ law }) => law),
    ...assessments.flatMap(({ conditions }) => conditions.flatMap(({ law }) => law)),
  ];
  const articleProblem = createArticleCheck({ passages, texts, computedFrom }, book);
  const ownLetters = lettersOf(texts.join('\n'));
  const computedProblem = createFigureCheck({
    passages: [],
    figures,
    texts: computed,
    days: [today, asOf],
    asOf,
  });
  /** A calculator's result stands on the articles that are shown with it. */
  const isComputed = (sentence: string): boolean =>
    figures.length > 0 && numbersIn(sentence).length > 0 && computedProblem(sentence) === null;

  function problemOf(sentence: string, cited: readonly Passage[], tokens: number): GroundingRule | null {
    if (tokens > 0 && cited.length === 0) return 'citation';
    const bearing = cited.length > 0 ? cited : passages;
    const isQuoted = (quote: string): boolean =>
      ownLetters.includes(quote) ||
      bearing.some((passage) => lettersOfEvidence(wordsOf(passage)).includes(quote));
    if (!quotesIn(sentence).every(isQuoted)) return 'quote';
    return tokens === 0 && claimsLaw(sentence) && !isComputed(sentence) ? 'uncited' : null;
  }

  return (sentence, composer) => {
    const numbers = [...sentence.matchAll(token)].map(([, n]) => Number(n));
    const cited = numbers.map((n) => found[n - 1]).filter(inForce);
    const rule =
      articleProblem(sentence, composer === 'model' ? asOf : latest) ??
      figureProblem(sentence) ??
      (composer === 'model'
        ? (eligibilityProblem(sentence) ?? problemOf(sentence, cited, numbers.length))
        : null);
    if (rule !== null) return { grounded: false, rule };
    const text = sentence.replace(token, (whole, n) => (inForce(found[Number(n) - 1]) ? whole : ''));
    return { grounded: true, text, cut: numbers.length - cited.length };
  };
}

const wordsOf = ({ title, heading, text }: Passage): string => `${title} ${heading} ${text}`;
