import { z } from 'zod';
import type { DraftingContext, DraftPiece } from '../document.ts';
import { defineDocument } from '../document.ts';
import { cell, summaryInWords } from './in-words.ts';
import { isBlind, ResumeSummaryInput } from './input.ts';
import { jobInWords } from './lines.ts';
import { summarise } from './summarise.ts';
import { ResumeSummary } from './summary.ts';

/**
 * Talent summary (인재 이력서 요약): three to five lines and a table of each résumé, in the order in which they were sent.
 * Nobody is ranked.
 */
export const resumeSummary = defineDocument({
  id: 'resume-summary',
  title: '인재 이력서 요약',
  description:
    '이력서마다 공고와 관련된 경험, 자격, 기술을 원문과 함께 서너 줄로 정리하고, 직무와 무관한 개인 정보는 뺍니다.',
  examples: [
    '㈜가람상사 영업팀 대리 2019.03~2021.02. 거래처 40곳의 주문을 맡아 오배송을 월 9건에서 2건으로 줄였습니다.',
  ],
  roles: ['employer', 'counselor'],
  keeps: [],
  input: ResumeSummaryInput,
  // The résumés are other people's: the record keeps what was done with them, not themselves.
  textOf: ({ resumes, post }) => [`이력서 ${resumes.length}건 요약`, post ?? ''].join('\n').trim(),
  draft: z
    .object({
      overview: z
        .array(z.object({ resume: z.number().int().positive(), jobs: z.string(), certificates: z.string() }))
        .optional(),
    })
    .catchall(ResumeSummary),
  compose,
  wording: null,
});

async function* compose(input: ResumeSummaryInput, { today }: DraftingContext): AsyncGenerator<DraftPiece> {
  const { resumes, post = '' } = input;
  const blind = isBlind(input);
  const summaries: ResumeSummary[] = [];
  for (const [index, resume] of resumes.entries()) {
    const summary = summarise(resume, post, blind, today);
    summaries.push(summary);
    const title = resumes.length === 1 ? '요약' : `지원자 ${index + 1}`;
    yield {
      type: 'section',
      section: { id: `resume-${index + 1}`, title, content: summary, text: summaryInWords(summary) },
    };
    yield { type: 'progress', done: index + 1, of: resumes.length };
  }
  if (resumes.length > 1) yield overviewOf(summaries);
}

/** All of them in one table, in the order in which they came. */
function overviewOf(summaries: readonly ResumeSummary[]): DraftPiece {
  const rows = summaries.map(({ jobs, certificates }, index) => ({
    resume: index + 1,
    jobs: jobs.map(({ value }) => jobInWords(value)).join(', '),
    certificates: certificates.map(({ value }) => value).join(', '),
  }));
  const words = rows.map((row) => `| 지원자 ${row.resume} | ${cell(row.jobs)} | ${cell(row.certificates)} |`);
  return {
    type: 'section',
    section: {
      id: 'overview',
      title: '한눈에 보기',
      content: rows,
      text: [
        '보내신 차례대로이며, 순위가 아닙니다.',
        '',
        '| 지원자 | 경력 | 자격 |',
        '|---|---|---|',
        ...words,
      ].join('\n'),
    },
  };
}
