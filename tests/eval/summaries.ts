import path from 'node:path';
import { z } from 'zod';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking, readRows } from './rows.ts';

const Row = z.looseObject({
  id: z.string(),
  resume_id: z.string(),
  post: z.string(),
  must_mention: z.array(z.array(z.string())),
  must_not_mention: z.array(z.string()),
  unsupported_traps: z.array(z.looseObject({ claim: z.string(), pattern: z.string() })),
});
type Row = z.infer<typeof Row>;
const Resume = z.looseObject({ id: z.string(), text: z.string() });

/** Words by which a sentence says that something is not so. */
const denies = /없|않|아니|못|제외|불가|어렵|피|미보유|확인/u;
const searched = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');
const found = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);

interface Marked {
  readonly row: Row;
  readonly text: string;
  readonly lost: readonly string[];
  readonly sensitive: readonly string[];
  readonly unsupported: readonly string[];
}

/** Sums up the résumé of each row for its post; the résumés stand in the file beside it. */
export const evaluateSummaries: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const beside = path.join(path.dirname(file), path.basename(file).replace('summaries', 'resumes'));
  const resumes = new Map((await readRows(beside, Resume)).map(({ id, text }) => [id, text]));
  const marked: Marked[] = [];
  for (const row of rows) {
    const resume = resumes.get(row.resume_id);
    if (resume === undefined) throw new Error(`${file}: there is no résumé ${row.resume_id} in ${beside}.`);
    const result = await server.run('resume-summary', { resumes: [resume], post: row.post }, dayOfAsking);
    await server.forget(result.conversationId);
    marked.push(mark(row, result.answer.text, JSON.stringify(result.draft?.content ?? {})));
    onProgress(marked.length, rows.length);
  }
  const facts = rows.reduce((sum, { must_mention }) => sum + must_mention.length, 0);
  const lost = marked.reduce((sum, row) => sum + row.lost.length, 0);
  return {
    scores: {
      mentioned: facts === 0 ? 0 : Number(((facts - lost) / facts).toFixed(4)),
      sensitive: marked.reduce((sum, row) => sum + row.sensitive.length, 0),
      unsupported: marked.reduce((sum, row) => sum + row.unsupported.length, 0),
    },
    report: marked.map(describe).join('\n\n'),
  };
};

function mark(row: Row, answer: string, content: string): Marked {
  const text = searched(answer);
  const sentences = answer.split(/\n|(?<=[.!?])\s/u).map(searched);
  const everywhere = `${text} ${searched(content)}`;
  return {
    row,
    text: answer,
    lost: row.must_mention
      .filter((alternatives) => !alternatives.some((pattern) => found(pattern, text)))
      .map((alternatives) => alternatives.join(' | ')),
    sensitive: row.must_not_mention.filter((pattern) => [everywhere].some((part) => found(pattern, part))),
    unsupported: row.unsupported_traps
      .filter(({ pattern }) =>
        sentences.some((sentence) => found(pattern, sentence) && !denies.test(sentence)),
      )
      .map(({ claim }) => claim),
  };
}

const describe = ({ row, text, lost, sensitive, unsupported }: Marked): string =>
  [
    `## ${row.id}`,
    ...lost.map((fact) => `- lost: ${fact}`),
    ...sensitive.map((fact) => `- sensitive: ${fact}`),
    ...unsupported.map((claim) => `- unsupported: ${claim}`),
    '',
    text,
  ].join('\n');
