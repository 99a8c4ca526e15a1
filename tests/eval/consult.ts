import { z } from 'zod';
import { articleKey, articlesIn } from '../../knowledge/law/article-reference.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { articlesOf, readingOf, states } from './reading.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Row = z.looseObject({
  id: z.string(),
  category: z.string(),
  question: z.string(),
  must_state: z.array(z.array(z.string())).default([]),
  must_cite: z.array(z.array(z.string())).default([]),
  must_not_state: z.array(z.string()).default([]),
  as_of: z.string().default(dayOfAsking),
  note: z.string().default(''),
});
type Row = z.infer<typeof Row>;

interface Marked {
  readonly row: Row;
  readonly result: RunResult;
  readonly unstated: readonly (readonly string[])[];
  readonly uncited: readonly (readonly string[])[];
  readonly forbidden: readonly string[];
}

/** Asks each question and looks for the facts that a right answer must state and cite, and for what it must not say. */
export const evaluateConsult: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.ask(row.question, row.as_of);
    await server.forget(result.conversationId);
    marked.push(mark(row, result));
    onProgress(marked.length, rows.length);
  }
  const categories = [...new Set(rows.map(({ category }) => category))].sort();
  return {
    scores: {
      strict: share(marked, isStrict),
      stated: share(marked, ({ unstated }) => unstated.length === 0),
      cited: share(marked, ({ uncited }) => uncited.length === 0),
      forbidden: share(marked, ({ forbidden }) => forbidden.length > 0),
      ...Object.fromEntries(
        categories.map((category) => [
          `strict:${category}`,
          share(
            marked.filter(({ row }) => row.category === category),
            isStrict,
          ),
        ]),
      ),
    },
    report: marked
      .filter((one) => !isStrict(one))
      .map(describe)
      .join('\n\n'),
  };
};

const isStrict = ({ unstated, uncited, forbidden }: Marked): boolean =>
  unstated.length + uncited.length + forbidden.length === 0;

function mark(row: Row, result: RunResult): Marked {
  const reading = readingOf(result);
  const articles = articlesOf(result);
  const isCited = (reference: string): boolean =>
    articlesIn(reference).some(({ law, article }) => articles.has(articleKey(law, article)));
  return {
    row,
    result,
    unstated: row.must_state.filter((alternatives) => !states(reading, alternatives)),
    uncited: row.must_cite.filter((alternatives) => !alternatives.some(isCited)),
    forbidden: row.must_not_state.filter((pattern) => states(reading, [pattern])),
  };
}

function describe({ row, result, unstated, uncited, forbidden }: Marked): string {
  return [
    `## ${row.id} (${result.status})`,
    row.question,
    ...unstated.map((one) => `- not stated: \`${one.join('` or `')}\``),
    ...uncited.map((one) => `- not cited: ${one.join(' or ')}`),
    ...forbidden.map((one) => `- forbidden: \`${one}\``),
    '',
    result.answer.text.replace(/^/gm, '> '),
    '',
    ...result.figures.map(
      ({ calculator, inputs, result: figures }) =>
        `- figure: \`${calculator} ${JSON.stringify(inputs)} → ${JSON.stringify(figures)}\``,
    ),
    ...result.citations.map(({ n, title, locator, heading }) => `- [${n}] ${title} ${locator} ${heading}`),
    `- note: ${row.note}`,
  ].join('\n');
}
