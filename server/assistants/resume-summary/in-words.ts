import { jobInWords } from './lines.ts';
import type { ResumeSummary, SummaryLine } from './summary.ts';

const topics: Readonly<Record<SummaryLine['topic'], string>> = {
  career: '경력',
  experience: '경험',
  education: '학력과 교육',
  abilities: '자격과 기술',
  conditions: '근무 조건',
};

/** A summary in Markdown: the lines, each over its sources where they are not the line itself, then the table. */
export function summaryInWords(summary: ResumeSummary): string {
  const lines = summary.lines.map(({ topic, text, sources }) => {
    const behind = sources.filter((source) => !text.includes(source));
    const words = `- **${topics[topic]}** ${text}`;
    return behind.length === 0 ? words : `${words}\n  - 원문: ${behind.join(' · ')}`;
  });
  const rows = rowsOf(summary);
  const table = [
    '| 항목 | 내용 |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`),
  ];
  return [
    lines.join('\n') || '요약할 내용을 찾지 못했습니다.',
    ...(rows.length > 0 ? [table.join('\n')] : []),
    ...(summary.leftOut > 0
      ? [
          `직무와 관계없는 개인 사정 ${summary.leftOut}곳은 뺐습니다(채용절차의 공정화에 관한 법률 제4조의3, 고용정책 기본법 제7조제1항).`,
        ]
      : []),
  ].join('\n\n');
}

function rowsOf(summary: ResumeSummary): readonly (readonly [string, string])[] {
  const { jobs, experience, certificates, languages, skills, education, training, portfolio, conditions } =
    summary;
  const joined = (name: string, all: readonly { readonly value: string }[]) =>
    all.length === 0 ? [] : [[name, all.map(({ value }) => value).join(', ')] as const];
  return [
    ...jobs.map(({ value }) => ['경력', jobInWords(value)] as const),
    ...experience.map(({ value }) => ['경험', value] as const),
    ...joined('자격', certificates),
    ...joined('어학', languages),
    ...joined('기술', skills),
    ...joined('학력', education),
    ...joined('교육·활동', training),
    ...joined('포트폴리오', portfolio),
    ...conditions.map(({ value }) => ['근무 조건', value] as const),
  ];
}

export const cell = (text: string): string => text.replaceAll('|', '\\|');
