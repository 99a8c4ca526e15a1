import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Row = z.looseObject({
  id: z.string(),
  calculator: z.string(),
  question: z.string(),
  expected: z.record(z.string(), z.unknown()),
  as_of: z.string().default(dayOfAsking),
  note: z.string().default(''),
});
type Row = z.infer<typeof Row>;

type Mark = 'right' | 'wrong' | 'asked' | 'silent';

/**
 * Runs each worded question through the whole pipeline. Right is the exact figure, or the request for exactly what
 * is missing; wrong is any other figure; asked is a request where none was due; silent is neither.
 */
export const evaluateCalculators: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const marked: { row: Row; mark: Mark; result: RunResult }[] = [];
  for (const row of rows) {
    const result = await server.ask(row.question, row.as_of);
    await server.forget(result.conversationId);
    marked.push({ row, mark: markOf(row, result), result });
    onProgress(marked.length, rows.length);
  }
  const shareOf = (mark: Mark): number => share(marked, (one) => one.mark === mark);
  const misses = marked.filter(({ mark }) => mark !== 'right');
  return {
    scores: {
      right: shareOf('right'),
      wrong: shareOf('wrong'),
      asked: shareOf('asked'),
      silent: shareOf('silent'),
    },
    report: misses
      .map(({ row, mark, result }) =>
        [
          `## ${row.id}: ${mark}`,
          row.question,
          `- expected: \`${row.calculator} ${JSON.stringify(row.expected)}\``,
          ...result.figures.map(
            (figure) =>
              `- stated: \`${figure.calculator} ${JSON.stringify(figure.result)}\` from \`${JSON.stringify(figure.inputs)}\``,
          ),
          ...result.asks.map((ask) => `- asked: ${ask.slot}: ${ask.question}`),
          `- status: ${result.status}`,
          `- note: ${row.note}`,
        ].join('\n'),
      )
      .join('\n\n'),
  };
};

function markOf({ calculator, expected }: Row, { figures, asks, status }: RunResult): Mark {
  const { missing, ...result } = expected;
  if (Array.isArray(missing)) {
    if (figures.length > 0) return 'wrong';
    const asked = new Set(asks.map(({ slot }) => slot));
    if (status === 'clarification' && missing.every((slot) => asked.has(String(slot)))) return 'right';
    return asks.length > 0 ? 'asked' : 'silent';
  }
  const fits = figures.some(
    (figure) =>
      figure.calculator === calculator &&
      Object.entries(result).every(([key, value]) => isDeepStrictEqual(figure.result[key], value)),
  );
  if (fits) return 'right';
  if (figures.length > 0) return 'wrong';
  return asks.length > 0 ? 'asked' : 'silent';
}
