import { articleKey } from '../../knowledge/law/article-reference.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import type { LawBook } from '../guides/law-book.ts';
import { readLawIndex } from '../guides/law-index.ts';
import { articleOf } from '../guides/reference.ts';
import type { Evaluation } from './evaluation.ts';
import { GoldQuestion } from './gold.ts';
import { articlesOf } from './reading.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

interface Marked {
  readonly row: GoldQuestion;
  readonly result: RunResult;
  readonly cited: ReadonlySet<string>;
  readonly notInForce: readonly string[];
}

/** Asks each question and looks whether its answer cites an article that answers it, and none that is not in force. */
export const evaluateAnswers: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, GoldQuestion);
  const book = await readLawIndex(dayOfAsking);
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.ask(row.question, dayOfAsking);
    await server.forget(result.conversationId);
    const cited = articlesOf(result);
    marked.push({ row, result, cited, notInForce: [...cited].filter((key) => isMissing(key, book)) });
    onProgress(marked.length, rows.length);
  }
  return {
    scores: {
      goldCited: share(marked, citesGold),
      notInForce: marked.reduce((sum, { notInForce }) => sum + notInForce.length, 0),
      answered: share(marked, ({ result }) => result.status === 'answered'),
    },
    report: marked
      .filter((one) => !citesGold(one) || one.notInForce.length > 0)
      .map(describe)
      .join('\n\n'),
  };
};

const goldOf = ({ gold }: GoldQuestion): string[] => gold.map(({ law, article }) => articleKey(law, article));
const citesGold = ({ row, cited }: Marked): boolean => goldOf(row).some((key) => cited.has(key));

/** Of an article without a law, or of a law that the list does not have, nothing can be said against it. */
function isMissing(key: string, book: LawBook): boolean {
  const [law = '', article = ''] = key.split(' ');
  return law !== '' && article !== '' && book.problemOf(articleOf(law, article)) !== null;
}

function describe({ row, result, cited, notInForce }: Marked): string {
  return [
    `## ${row.id} (${result.status})`,
    row.question,
    ...row.gold.map(({ law, article, title }) => `- wanted: ${law} ${article}(${title})`),
    ...notInForce.map((key) => `- not in force: ${key}`),
    `- cited: ${[...cited].filter((key) => !key.endsWith(' ')).join(', ')}`,
    '',
    result.answer.text.replace(/^/gm, '> '),
    '',
    ...result.citations.map(({ n, title, locator }) => `- [${n}] ${title} ${locator}`),
  ].join('\n');
}
