import { z } from 'zod';
import type { RunResult } from '../../server/contracts/index.ts';
import type { Evaluation } from './evaluation.ts';
import { dayOfAsking, readRows, share } from './rows.ts';

const Row = z.looseObject({
  id: z.string(),
  brief: z.string(),
  must_contain: z.array(z.string()),
  must_not_invent: z.array(z.string()),
  traps: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

interface Marked {
  readonly row: Row;
  readonly result: RunResult;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
  /** Traps of which the employer was not told. */
  readonly untold: readonly string[];
}

/** Sections that are about the post and no part of it. */
const beside = new Set(['refused', 'suggestions', 'added', 'changes']);
/** Words that a form of the same fact may go without. */
const general = /^(?:프로그램|사용|담당|모집인원|근무|운전|회사|별도|소지자?|자격|가능)$/u;
/** Another name for the kind where a post would show it by other words. */
const shownAs: Readonly<Record<string, RegExp>> = {
  학력: /학력|대졸|고졸|졸업|학사|학위/u,
  경력: /경력|경험자|\d년 이상/u,
  자격증: /자격증|면허|기능사|산업기사/u,
  우대사항: /우대|가점/u,
  복리후생: /상여|식사 제공|기숙사|경조|휴가비|자기계발|건강검진|간식|워크숍/u,
  고용형태: /정규직|계약직|아르바이트|파트타임|일용직|인턴/u,
  모집인원: /모집인원|\d+명|○명/u,
  기숙사: /기숙사/u,
  숙소: /숙소/u,
  상여금: /상여|보너스/u,
  인센티브: /인센티브|성과급/u,
  '인센티브 금액': /인센티브 (?:월 )?\d/u,
  스톡옵션: /스톡옵션/u,
  수습: /수습/u,
  '정규직 전환': /정규직/u,
};

/** Writes a post of each brief: all that was said stands in it, nothing else does, and what the law forbids is refused. */
export const evaluateJobPosts: Evaluation = async (server, file, onProgress) => {
  const rows = await readRows(file, Row);
  const marked: Marked[] = [];
  for (const row of rows) {
    const result = await server.run('job-post', { brief: row.brief }, dayOfAsking);
    await server.forget(result.conversationId);
    marked.push(mark(row, result));
    onProgress(marked.length, rows.length);
  }
  const traps = marked.flatMap(({ row, untold }) => row.traps.map((trap) => !untold.includes(trap)));
  return {
    scores: {
      mustContain: share(marked, ({ lost }) => lost.length === 0),
      invented: marked.reduce((sum, { invented }) => sum + invented.length, 0),
      traps: share(traps, (told) => told),
    },
    report: marked
      .filter(({ lost, invented, untold }) => lost.length + invented.length + untold.length > 0)
      .map(describe)
      .join('\n\n'),
  };
};

const postOf = ({ draft }: RunResult): string =>
  (draft?.sections ?? [])
    .filter(({ id }) => !beside.has(id))
    .map(({ text }) => text)
    .join('\n');

function mark(row: Row, result: RunResult): Marked {
  const post = postOf(result);
  const letters = lettersOf(post);
  const refused = z.array(z.looseObject({ rule: z.string() })).parse(result.draft?.content.refused ?? []);
  const shows = (kind: string, text: string): boolean => {
    const words = text.replace(/[^\n]*(?:무관|협의)[^\n]*/gu, '');
    return (shownAs[kind] ?? new RegExp(kind, 'u')).test(words);
  };
  return {
    row,
    result,
    lost: row.must_contain.filter((fact) => !wordsOf(fact).every((word) => letters.includes(word))),
    invented: row.must_not_invent.filter((kind) => shows(kind, post)),
    untold: row.traps.filter((trap) => !refused.some(({ rule }) => rule === trap)),
  };
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^가-힣A-Za-z0-9:~]/gu, '')
    .toLowerCase();

/** The words of a fact that must be found; without any but general ones, all of them. */
function wordsOf(fact: string): string[] {
  const words = fact
    .split(/[\s()·,]+/u)
    .map(lettersOf)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !general.test(word));
  return telling.length > 0 ? telling : words;
}

const describe = ({ row, result, lost, invented, untold }: Marked): string =>
  [
    `## ${row.id} (${result.status})`,
    row.brief,
    ...lost.map((fact) => `- lost: ${fact}`),
    ...invented.map((kind) => `- invented: ${kind}`),
    ...untold.map((trap) => `- not told: ${trap}`),
    '',
    postOf(result).replace(/^/gm, '> '),
  ].join('\n');
