import type { z } from 'zod';
import type { DraftingContext } from '../document.ts';
import type { LetterPart } from './cover-letter.ts';
import type { MatchedRequirement, ParsedResume } from './draft.ts';
import type { Remark, RemarkKind } from './remark.ts';
import type { DraftSentence } from './rewrite.ts';
import type { Score } from './score.ts';

export const kindNames: Readonly<Record<RemarkKind, string>> = {
  missing_result: '성과 없음',
  vague: '막연한 말',
  cliche: '상투어',
  repetition: '되풀이',
  too_long: '긴 문장',
  typo: '맞춤법',
  spacing: '띄어쓰기',
  sensitive_info: '빼야 할 개인정보',
  gap: '설명 없는 기간',
  overlap: '겹치는 기간',
  impossible_date: '있을 수 없는 날짜',
  inconsistent: '서로 다른 내용',
  mismatch_with_post: '공고와 맞지 않음',
};

const cell = (text: string | null): string => (text ?? '').replace(/\s+/gu, ' ').replaceAll('|', '\\|');
const span = (from: string | null, to: string | null, ongoing = false): string =>
  from === null && to === null ? '' : `${from ?? '?'} ~ ${to ?? (ongoing ? '현재' : '?')}`;

export function parsedInWords(resume: z.infer<typeof ParsedResume>): string {
  const rows = [
    ...resume.education.map(({ school, major, from, to }) => [
      '학력',
      [school, major].filter(Boolean).join(' '),
      span(from, to),
    ]),
    ...resume.experience.map(({ company, role, from, to, ongoing }) => [
      '경력',
      [company, role].filter(Boolean).join(' · '),
      span(from, to, ongoing),
    ]),
    ...resume.pauses.map(({ from, to }) => ['쉰 기간', '', span(from, to)]),
    ...resume.certificates.map(({ name, acquired }) => ['자격', name, acquired ?? '']),
    ...resume.languages.map(({ name, level }) => ['외국어', [name, level].filter(Boolean).join(' '), '']),
    ...(resume.skills.length > 0 ? [['기술', resume.skills.map(({ name }) => name).join(', '), '']] : []),
    ...resume.portfolio.map((url) => ['포트폴리오', url, '']),
  ];
  if (rows.length === 0)
    return '학력, 경력, 자격을 읽지 못했습니다. 항목 이름과 함께 한 줄에 하나씩 적어 주세요.';
  return [
    '| 항목 | 내용 | 기간 |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.map((text) => cell(text ?? '')).join(' | ')} |`),
  ].join('\n');
}

export async function remarksInWords(remarks: readonly Remark[], { cite }: DraftingContext): Promise<string> {
  const words = remarks.map(async ({ kind, quote, reason, suggestion, article, of }) => {
    const token = article === null ? '' : ` ${await cite(article)}`.trimEnd();
    return [
      `**${kindNames[kind]}**${of === 'post' ? ' (공고)' : ''}`,
      `> ${quote.replace(/\s+/gu, ' ').trim()}`,
      `${reason}${token}`,
      `고치기: ${suggestion}`,
    ].join('\n\n');
  });
  return (await Promise.all(words)).join('\n\n') || '고칠 곳을 찾지 못했습니다.';
}

export const scoreInWords = ({ total, of, items }: Score): string =>
  [
    `**${total}점** / ${of}점. 글의 완성도이며 사람이나 합격 가능성을 재는 점수가 아닙니다.`,
    items.map(({ title, points, of: most }) => `- ${title}: ${points} / ${most}`).join('\n'),
  ].join('\n\n');

const statuses = { met: '있음', unmet: '없음', ask: '본인 확인' } as const;

export const matchInWords = (match: readonly z.infer<typeof MatchedRequirement>[]): string =>
  [
    '| 공고의 요건 | 이력서 | 보여 주는 문장 |',
    '|---|---|---|',
    ...match.map(
      ({ requirement, status, evidence, preferred }) =>
        `| ${cell(requirement)}${preferred ? ' (우대)' : ''} | ${statuses[status]} | ${evidence.map(cell).join('<br>')} |`,
    ),
  ].join('\n');

export const sentencesInWords = (sentences: readonly DraftSentence[]): string => {
  const kept = sentences
    .filter(({ included }) => included)
    .map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`);
  return kept.join('\n') || '옮길 문장이 없습니다.';
};

export const letterInWords = (parts: readonly LetterPart[]): string =>
  parts
    .map(({ heading, sentences, length }) => {
      const kept = sentences.filter(({ included }) => included).map(({ text }) => text.replaceAll('\n', ' '));
      const words = kept.length > 0 ? kept.join(' ') : (sentences[0]?.text ?? '');
      const limit =
        length.limit === null
          ? ''
          : ` / ${length.limit}자(공백 ${length.counted === 'with_spaces' ? '포함' : '제외'})`;
      return `### ${heading}\n\n${words}\n\n(공백 포함 ${length.withSpaces}자, 공백 제외 ${length.withoutSpaces}자${limit})`;
    })
    .join('\n\n');
