import { forceMark } from '../../../knowledge/law/in-force.ts';
import type { DraftPart, Run } from '../run.ts';
import { articlesBehind, longestQuote, type QuotedArticle } from './articles.ts';
import { choose } from './choose.ts';
import { lawExcerpt } from './law-excerpt.ts';
import { type Candidate, candidatesOf } from './relevance.ts';

/** Sentences and articles in an answer; a clarification says less, since more is to come. */
const wholeAnswer = { sentences: 9, articles: 4 };
const besideFigure = { sentences: 4, articles: 3 };
const besideQuestions = { sentences: 2, articles: 1 };

/**
 * Answers with the sentences of the evidence themselves: the computed figure first, then the guides' plain words,
 * then what the law says, each with its citation, exceptions kept beside their rule; before all, what is asked back.
 */
export async function* extract(run: Run): AsyncGenerator<DraftPart> {
  for (const { summary, law } of run.figures) {
    const k =
      run.passages.findIndex(
        ({ kind, title }) => kind === 'law' && law.some((one) => one.startsWith(`${title} `)),
      ) + 1;
    yield sentence(`${summary}${k > 0 ? ` [${k}]` : ''}\n\n`);
  }
  if (run.asks.length > 0) {
    yield sentence('정확히 답하려면 아래 내용을 알아야 합니다.\n\n');
    for (const { question } of run.asks) yield sentence(`- ${question}\n`);
    yield sentence('\n');
  }
  const most = run.asks.length > 0 ? besideQuestions : run.figures.length > 0 ? besideFigure : wholeAnswer;
  const candidates = candidatesOf(run);
  const chosen = choose(
    candidates.filter(({ passage }) => passage.kind !== 'law'),
    most.sentences,
  );
  for (const paragraph of paragraphsOf(chosen)) {
    for (const [index, { text, k }] of paragraph.entries()) {
      yield sentence(`${cited(text, k)}${index === paragraph.length - 1 ? '\n\n' : ' '}`);
    }
  }
  for (const article of articlesBehind(chosen, candidates, most.articles))
    yield sentence(quotation(run, article));
}

const sentence = (text: string): DraftPart => ({ type: 'sentence', text });

/** A table has its citation in the last cell, since a line behind it would belong to it or to nothing. */
function cited(text: string, k: number): string {
  return text.startsWith('|') ? `\n\n${text.replace(/\|\s*$/, `[${k}] |`)}\n\n` : `${text} [${k}]`;
}

/** The best passage first, the sentences of one passage together and in their own order. */
function paragraphsOf(chosen: readonly Candidate[]): Candidate[][] {
  const best = (units: readonly Candidate[]): number => Math.max(...units.map(({ score }) => score));
  return [...new Set(chosen.map(({ k }) => k))]
    .map((passage) => chosen.filter(({ k }) => k === passage).sort((a, b) => a.place - b.place))
    .sort((a, b) => best(b) - best(a));
}

/** An article in its own words, paragraph by paragraph. */
function quotation(run: Run, article: QuotedArticle): string {
  const [first] = article;
  if (!first) return '';
  const mark = forceMark(first, run.today);
  const heading = `${first.heading ? `(${first.heading})` : ''}${mark ? ` [${mark}]` : ''}`;
  const paragraphs = article.map(
    (passage) =>
      `“${lawExcerpt(passage.text, run.search, longestQuote)}” [${run.passages.indexOf(passage) + 1}]`,
  );
  return `- ${first.title} ${first.locator.match(/^제\d+조(?:의\d+)?/)?.[0] ?? first.locator}${heading}: ${paragraphs.join(' ')}\n`;
}
