import { z } from 'zod';
import { articleKey, articlesIn } from '../../knowledge/law/article-reference.ts';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { articlesOf, readingOf, states } from './reading.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Row = z.looseObject({
  id: z.string(),
  text: z.string(),
  questions: z.array(z.string()),
  must_state: z.array(z.array(z.string())),
  must_cite: z.array(z.array(z.string())),
  department: z.string(),
  department_ok: z.array(z.string()).default([]),
  pii: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

interface Marked {
  readonly row: Row;
  readonly result: RunResult;
  readonly questions: readonly string[];
  readonly department: string;
  readonly unstated: readonly (readonly string[])[];
  readonly uncited: readonly (readonly string[])[];
  readonly leaked: readonly string[];
}

const Drafted = z.looseObject({
  understanding: z.object({ questions: z.array(z.object({ question: z.object({ value: z.string() }) })) }),
  department: z.object({ suggested: z.object({ value: z.object({ name: z.string() }) }) }),
});

/**
 * Drafts a reply to each inquiry: as many questions as it asks, each fact stated, each article cited, the right
 * department, and nothing of a person in what came back or was kept.
 */
export const evaluateInquiries: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.run('inquiry-reply', { text: row.text }, dayOfAsking);
    const kept = await server.kept(result.conversationId);
    await server.forget(result.conversationId);
    marked.push(mark(row, result, kept));
    onProgress(marked.length, rows.length);
  }
  const facts = marked.flatMap(({ row, unstated }) => row.must_state.map((fact) => !unstated.includes(fact)));
  const articles = marked.flatMap(({ row, uncited }) => row.must_cite.map((one) => !uncited.includes(one)));
  const data = marked.flatMap(({ row, leaked }) => row.pii.map((one) => !leaked.includes(one)));
  return {
    scores: {
      split: share(marked, ({ row, questions }) => questions.length === row.questions.length),
      stated: share(facts, (stated) => stated),
      cited: share(articles, (cited) => cited),
      department: share(marked, isRightDepartment),
      masked: share(data, (masked) => masked),
    },
    report: marked.map(describe).join('\n\n'),
  };
};

const isRightDepartment = ({ row, department }: Marked): boolean =>
  [row.department, ...row.department_ok].includes(department);

function mark(row: Row, result: RunResult, kept: string): Marked {
  const { understanding, department } = Drafted.parse(result.draft?.content);
  const reading = readingOf(result);
  const cited = articlesOf(result);
  const all = `${JSON.stringify(result)}${kept}`.normalize('NFC');
  return {
    row,
    result,
    questions: understanding.questions.map(({ question }) => question.value),
    department: department.suggested.value.name,
    unstated: row.must_state.filter((fact) => !states(reading, fact)),
    uncited: row.must_cite.filter(
      (alternatives) =>
        !alternatives.flatMap(articlesIn).some(({ law, article }) => cited.has(articleKey(law, article))),
    ),
    leaked: row.pii.filter((data) => all.includes(data)),
  };
}

const describe = (marked: Marked): string =>
  [
    `## ${marked.row.id}`,
    marked.row.text,
    ...(marked.questions.length === marked.row.questions.length
      ? []
      : [`- split: ${marked.questions.length} of ${marked.row.questions.length}`]),
    ...marked.unstated.map((fact) => `- not stated: ${fact.join(' | ')}`),
    ...marked.uncited.map((articles) => `- not cited: ${articles.join(' | ')}`),
    ...(isRightDepartment(marked)
      ? []
      : [`- department: ${marked.department}, not ${marked.row.department}`]),
    ...marked.leaked.map((data) => `- leaked: ${data}`),
    '',
    marked.result.answer.text.replace(/^/gm, '> '),
  ].join('\n');
