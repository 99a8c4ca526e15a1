import type { SearchHit } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { GoldQuestion } from './gold.ts';
import { dayOfAsking, readRows } from './rows.ts';

interface Ranking {
  readonly row: GoldQuestion;
  /** Articles as `law|article`, each once, best first. */
  readonly articles: readonly string[];
}

/** As many passages as a search may ask for: enough to hold twenty different articles. */
const passagesAsked = 100;

/** Law names are compared without spaces and middle dots (ㆍ, ·, ‧, ・). */
function articleKey(law: string, article: string): string {
  return `${law.replace(/[\s·ㆍ‧・]/g, '')}|${article.replace(/\s/g, '')}`;
}

/** The articles that a ranked list of passages leads to; guides and documents lead to none. */
function articlesOf(passages: readonly Pick<SearchHit, 'kind' | 'title' | 'locator'>[]): string[] {
  const keys = passages.flatMap(({ kind, title, locator }) => {
    const article = locator.match(/^제\d+조(?:의\d+)*/)?.[0];
    return kind === 'law' && article ? [articleKey(title, article)] : [];
  });
  return [...new Set(keys)];
}

const goldOf = (row: GoldQuestion): Set<string> =>
  new Set(row.gold.map(({ law, article }) => articleKey(law, article)));

function recall({ row, articles }: Ranking, depth: number): number {
  const gold = goldOf(row);
  return articles.slice(0, depth).filter((article) => gold.has(article)).length / gold.size;
}

/** Place of the first right article, from 1; Infinity when it is not in the first ten. */
function firstRight({ row, articles }: Ranking): number {
  const gold = goldOf(row);
  const place = articles.slice(0, 10).findIndex((article) => gold.has(article)) + 1;
  return place === 0 ? Number.POSITIVE_INFINITY : place;
}

function mean(rankings: readonly Ranking[], measure: (ranking: Ranking) => number): number {
  const sum = rankings.reduce((total, ranking) => total + measure(ranking), 0);
  return rankings.length === 0 ? 0 : Number((sum / rankings.length).toFixed(4));
}

/** The four figures of issue 3, means over the questions. */
export function retrievalScores(rankings: readonly Ranking[]): Record<string, number> {
  return {
    'recall@5': mean(rankings, (ranking) => recall(ranking, 5)),
    'recall@20': mean(rankings, (ranking) => recall(ranking, 20)),
    'hit@5': mean(rankings, (ranking) => (firstRight(ranking) <= 5 ? 1 : 0)),
    'mrr@10': mean(rankings, (ranking) => 1 / firstRight(ranking)),
  };
}

function missReport({ row, articles }: Ranking): string {
  const gold = goldOf(row);
  return [
    `## ${row.id}`,
    row.question,
    ...row.gold.map(({ law, article, title }) => {
      const place = articles.indexOf(articleKey(law, article)) + 1;
      return `- wanted: ${law} ${article}(${title}) ${place === 0 ? 'not found' : `at ${place}`}`;
    }),
    ...articles
      .slice(0, 8)
      .map((article, i) => `- ${i + 1}. ${article.replace('|', ' ')}${gold.has(article) ? ' ✓' : ''}`),
  ].join('\n');
}

/** Searches for each question and compares the ranked articles with those that answer it. */
export const evaluateRetrieval: Evaluation = async (server, file, onProgress) => {
  const rankings = await rankAll(server, file, onProgress);
  const misses = rankings.filter((ranking) => firstRight(ranking) > 1 || recall(ranking, 5) < 1);
  return { scores: retrievalScores(rankings), report: misses.map(missReport).join('\n\n') };
};

/** As much of a search as is scored here. */
type Search = (
  text: string,
  k: number,
  asOf: string,
) => Promise<readonly Pick<SearchHit, 'kind' | 'title' | 'locator'>[]>;

/** The ranking of each question of a file, by whatever searches. */
export async function rankAll(
  server: { search: Search },
  file: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Ranking[]> {
  const rows = await readRows(file, GoldQuestion);
  const rankings: Ranking[] = [];
  for (const row of rows) {
    const passages = await server.search(row.question, passagesAsked, dayOfAsking);
    rankings.push({ row, articles: articlesOf(passages) });
    onProgress(rankings.length, rows.length);
  }
  return rankings;
}
