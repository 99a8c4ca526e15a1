import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { articleKey } from '../../knowledge/law/article-reference.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { articlesOf } from './reading.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Row = z.looseObject({
  id: z.string(),
  question: z.string(),
  gold: z.array(z.object({ law: z.string(), article: z.string(), title: z.string().default('') })).min(1),
});
type Row = z.infer<typeof Row>;

interface Marked {
  readonly row: Row;
  readonly result: RunResult;
  readonly cited: ReadonlySet<string>;
  readonly notInForce: readonly string[];
}

const lawIndex = new URL('../../knowledge/law-index.tsv', import.meta.url);

/** Asks each question and looks whether its answer cites an article that answers it, and none that is not in force. */
export const evaluateAnswers: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const isInForce = inForceOn(dayOfAsking, await readFile(lawIndex, 'utf8'));
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.ask(row.question, dayOfAsking);
    await server.forget(result.conversationId);
    const cited = articlesOf(result);
    marked.push({ row, result, cited, notInForce: [...cited].filter((key) => !isInForce(key)) });
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

const goldOf = ({ gold }: Row): string[] => gold.map(({ law, article }) => articleKey(law, article));
const citesGold = ({ row, cited }: Marked): boolean => goldOf(row).some((key) => cited.has(key));

/**
 * Whether an article is in force on a day, by the list of the known laws' articles. An article of a law that the
 * list knows, but not the article, is not in force; of laws that it does not know, nothing is said against them.
 */
function inForceOn(day: string, index: string): (key: string) => boolean {
  const [, ...lines] = index.trimEnd().split('\n');
  const laws = new Set<string>();
  const articles = new Map<string, string>();
  for (const line of lines) {
    const [law = '', article = '', , since = ''] = line.split('\t');
    laws.add(articleKey(law, ''));
    articles.set(articleKey(law, article), since);
  }
  return (key) => {
    const since = articles.get(key);
    return since === undefined ? !laws.has(`${key.split(' ')[0]} `) : since <= day;
  };
}

function describe({ row, result, cited, notInForce }: Marked): string {
  return [
    `## ${row.id} (${result.status})`,
    row.question,
    ...row.gold.map(({ law, article, title }) => `- wanted: ${law} ${article}(${title})`),
    ...notInForce.map((key) => `- not in force: ${key}`),
    `- cited: ${[...cited].join(', ')}`,
    '',
    result.answer.text.replace(/^/gm, '> '),
    '',
    ...result.citations.map(({ n, title, locator }) => `- [${n}] ${title} ${locator}`),
  ].join('\n');
}
