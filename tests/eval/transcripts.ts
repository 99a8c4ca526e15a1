import { z } from 'zod';
import { articleKey, articlesIn } from '../../knowledge/law/article-reference.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { states } from './reading.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Fact = z.object({ text: z.array(z.string()), at: z.string() });
const WrongAdvice = z.looseObject({ quote: z.string(), at: z.string(), article: z.string() });
const Row = z.looseObject({
  id: z.string(),
  transcript: z.string(),
  must_record: z.array(Fact),
  wrong_advice: z.array(WrongAdvice),
  pii: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

const Recorded = z.looseObject({
  flagged: z.array(z.looseObject({ at: z.string(), quote: z.string(), articles: z.array(z.string()) })),
  advised: z.array(z.looseObject({ at: z.string() })),
});

interface Marked {
  readonly row: Row;
  readonly result: RunResult;
  readonly unrecorded: readonly z.infer<typeof Fact>[];
  readonly unflagged: readonly z.infer<typeof WrongAdvice>[];
  /** Flags on what the row does not call wrong. */
  readonly others: readonly string[];
  readonly leaked: readonly string[];
}

/**
 * Writes a record of each transcript: every fact in a line that links to the time at which it was said, every wrong
 * advice flagged with its article and not passed on as advice, and nothing of a person in what came back or was kept.
 */
export const evaluateTranscripts: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.run('consultation-record', { transcript: row.transcript }, dayOfAsking);
    const kept = await server.kept(result.conversationId);
    await server.forget(result.conversationId);
    marked.push(mark(row, result, kept));
    onProgress(marked.length, rows.length);
  }
  const facts = marked.flatMap(({ row, unrecorded }) =>
    row.must_record.map((fact) => !unrecorded.includes(fact)),
  );
  const advice = marked.flatMap(({ row, unflagged }) =>
    row.wrong_advice.map((one) => !unflagged.includes(one)),
  );
  const data = marked.flatMap(({ row, leaked }) => row.pii.map((one) => !leaked.includes(one)));
  return {
    scores: {
      recorded: share(facts, (recorded) => recorded),
      wrongAdviceFlagged: share(advice, (flagged) => flagged),
      masked: share(data, (masked) => masked),
    },
    report: marked.map(describe).join('\n\n'),
  };
};

function mark(row: Row, result: RunResult, kept: string): Marked {
  const { flagged, advised } = Recorded.parse(result.draft?.content);
  const lines = result.answer.text.normalize('NFC').split('\n');
  const isFlagged = ({ at, article }: z.infer<typeof WrongAdvice>): boolean => {
    const keys = articlesIn(article).map((one) => articleKey(one.law, one.article));
    const named = flagged
      .filter((one) => one.at === at)
      .flatMap(({ articles }) => articles.flatMap(articlesIn))
      .map((one) => articleKey(one.law, one.article));
    return keys.some((key) => named.includes(key)) && !advised.some((one) => one.at === at);
  };
  const all = `${JSON.stringify(result)}${kept}`.normalize('NFC');
  return {
    row,
    result,
    unrecorded: row.must_record.filter(
      ({ at, text }) => !lines.some((line) => line.includes(`[${at}]`) && states(line, text)),
    ),
    unflagged: row.wrong_advice.filter((one) => !isFlagged(one)),
    others: flagged
      .filter(({ at }) => !row.wrong_advice.some((one) => one.at === at))
      .map(({ at, quote }) => `${at} ${quote}`),
    leaked: row.pii.filter((one) => all.includes(one)),
  };
}

const describe = ({ row, result, unrecorded, unflagged, others, leaked }: Marked): string =>
  [
    `## ${row.id}`,
    ...unrecorded.map(({ at, text }) => `- unrecorded: ${at} ${text.join(' | ')}`),
    ...unflagged.map(({ at, quote, article }) => `- unflagged: ${at} ${quote} (${article})`),
    ...others.map((quote) => `- flagged besides: ${quote}`),
    ...leaked.map((data) => `- leaked: ${data}`),
    '',
    result.answer.text.replace(/^/gm, '> '),
  ].join('\n');
