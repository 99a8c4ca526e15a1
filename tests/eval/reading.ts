import { articleKey, articlesIn } from '../../knowledge/law/article-reference.ts';
import type { RunResult } from '../../server/contracts/index.ts';

/** All that a person reads of an answer, in NFC with every run of white space made one space. */
export function readingOf({ answer, figures, asks, notices }: RunResult): string {
  return [
    answer.text,
    ...figures.flatMap(({ summary, steps, limits }) => [summary, ...steps, ...limits]),
    ...asks.map(({ question }) => question),
    ...notices.map(({ text }) => text),
  ]
    .join('\n')
    .normalize('NFC')
    .replace(/\s+/g, ' ');
}

/** Every article that an answer rests on: its citations, what its words name, and the law of its figures. */
export function articlesOf({ answer, citations, figures }: RunResult): Set<string> {
  return new Set([
    ...citations.map(({ title, locator }) => articleKey(title, locator)),
    ...[answer.text, ...citations.map(({ quote }) => quote), ...figures.flatMap(({ law }) => law)]
      .flatMap(articlesIn)
      .map(({ law, article }) => articleKey(law, article)),
  ]);
}

/** Whether a fact is found: one of its alternatives, each a regular expression. */
export function states(reading: string, alternatives: readonly string[]): boolean {
  return alternatives.some((alternative) => new RegExp(alternative, 'iu').test(reading));
}
