import { articleKey, articlesIn } from '../../../knowledge/law/article-reference.ts';
import { forceMark } from '../../../knowledge/law/in-force.ts';
import type { DraftPart, Run } from '../run.ts';
import { articlesBehind, longestQuote, type QuotedArticle } from './articles.ts';
import { lawExcerpt } from './law-excerpt.ts';
import type { Part } from './outline.ts';
import { shortReferences } from './references.ts';
import type { Candidate } from './relevance.ts';

/** Articles quoted under an answer; a clarification quotes less, since more is to come. */
const underAnswer = 6;
const underQuestions = 2;
/** Opens the quoted articles. */
export const lawHeading = '### 법 조문';

/**
 * Answers with the sentences of the evidence themselves: how the figure comes about, the guides' plain words under
 * the headings of their sections, then the law, each with its citation; before all, what is asked back.
 */
export async function* extract(run: Run): AsyncGenerator<DraftPart> {
  for (const figure of run.figures) yield* computation(figure, run);
  if (run.asks.length > 0) {
    yield sentence('정확히 답하려면 아래 내용을 알아야 합니다.\n\n');
    for (const { question } of run.asks) yield sentence(`- ${question}\n`);
    yield sentence('\n');
  }
  for (const part of run.outline) yield* partOf(part);
  const chosen = run.outline.flatMap(({ units }) => units);
  const articles = articlesBehind(chosen, run, run.asks.length > 0 ? underQuestions : underAnswer);
  if (articles.length > 0) yield sentence(`${lawHeading}\n\n`);
  for (const article of articles) yield sentence(quotation(run, article));
}

const sentence = (text: string): DraftPart => ({ type: 'sentence', text });

/** The last step of a computation: the figure itself stands in its own card, with all the others. */
function* computation({ title, steps, law }: Run['figures'][number], run: Run): Generator<DraftPart> {
  const last = steps.at(-1);
  if (last === undefined) return;
  const basis = new Set(law.flatMap(articlesIn).map((one) => articleKey(one.law, one.article)));
  const k = run.passages.findIndex(
    ({ kind, ...passage }) => kind === 'law' && basis.has(articleKey(passage.title, passage.locator)),
  );
  yield sentence(`**${title} 계산** ${last}${k < 0 ? '' : ` [${k + 1}]`}\n\n`);
}

/**
 * The short answer is prose; what stands under a heading is a list, numbered where it is a way to go. A heading comes
 * with the first of its units, so that none stands alone should that be withheld.
 */
function* partOf({ heading, units }: Part): Generator<DraftPart> {
  const steps = units.every(({ form }) => form === 'step');
  for (const [index, unit] of units.entries()) {
    const opening = index === 0 && heading !== null ? `### ${heading}\n\n` : '';
    const closing = index === units.length - 1 ? '\n' : '';
    const text = cited(unit);
    if (text.startsWith('|')) yield sentence(`${opening}\n${text}\n\n${closing}`);
    else if (heading === null) yield sentence(`${text}${closing ? '\n\n' : ' '}`);
    else yield sentence(`${opening}${steps ? `${index + 1}.` : '-'} ${text}\n${closing}`);
  }
}

/** A table has its citation in the last cell, since a line behind it would belong to it or to nothing. */
function cited({ text, k }: Candidate): string {
  return text.startsWith('|') ? text.replace(/\|\s*$/, `[${k}] |`) : `${shortReferences(text)} [${k}]`;
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
