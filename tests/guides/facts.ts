import { readFile } from 'node:fs/promises';

/** A dated figure or change of law, a row of ../shared/data/facts.tsv. */
export interface Fact {
  readonly id: string;
  readonly value: string;
  /** Its first day; empty where the row says none. */
  readonly since: string;
  /** Days on which it begins to hold or ceases to: what it says must be read again on them. */
  readonly turns: readonly string[];
  /** The articles that it rests on: `고용보험법 시행령 제68조`. */
  readonly articles: readonly string[];
}

/** Names by which the rows call laws. */
const shortNames: Readonly<Record<string, string>> = {
  남녀고용평등법: '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률',
  징수법: '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률',
  고용산재보험료징수법: '고용보험 및 산업재해보상보험의 보험료징수 등에 관한 법률',
  구직자취업촉진법: '구직자 취업촉진 및 생활안정지원에 관한 법률',
  고령자고용법: '고용상 연령차별금지 및 고령자고용촉진에 관한 법률',
  기간제법: '기간제 및 단시간근로자 보호 등에 관한 법률',
  파견법: '파견근로자 보호 등에 관한 법률',
};

const basis =
  /(?:(?<act>[가-힣][가-힣ㆍ ]*?(?:법률|법|규정)(?![가-힣]))(?: ?(?<branch>시행령|시행규칙))?|(?<own>시행령|시행규칙))(?:\([^)]*\))? ?(?=제\d)|(?<article>제\d+조(?:의\d+)?)(?:~제(?<last>\d+)조)?/g;

/** The articles named in a row's legal basis. `시행령 제3조` is of the act named before it. */
export function articlesOfBasis(text: string): string[] {
  const articles = new Set<string>();
  let act = '';
  let law = '';
  for (const { groups } of text.matchAll(basis)) {
    if (groups?.act) {
      act = shortNames[groups.act] ?? groups.act;
      law = groups.branch ? `${act} ${groups.branch}` : act;
    } else if (groups?.own) {
      law = `${act} ${groups.own}`;
    } else if (law !== '') {
      for (const article of rangeOf(groups?.article ?? '', groups?.last)) articles.add(`${law} ${article}`);
    }
  }
  return [...articles];
}

/** `제101조` to `제105조` as five articles. */
function rangeOf(first: string, last = ''): string[] {
  const from = Number(/\d+/.exec(first)?.[0]);
  const more = Math.max(0, Number(last) - from);
  return [first, ...Array.from({ length: more }, (_, index) => `제${from + index + 1}조`)];
}

/** The first day and the days of change in words such as `2일: 2025-02-23..2026-11-26; 4일: 2026-11-27..`. */
export function daysOf(valid: string): { since: string; turns: string[] } {
  const days = [...valid.matchAll(/(\.\.)?(\d{4}-\d{2}-\d{2})/g)].map(([, end, day = '']) =>
    end ? dayAfter(day) : day,
  );
  return { since: /\d{4}-\d{2}-\d{2}/.exec(valid)?.[0] ?? '', turns: [...new Set(days)].sort() };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export async function readFacts(file: string): Promise<Fact[]> {
  const [, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return rows.map((row) => {
    const [id = '', value = '', valid = '', legalBasis = ''] = row.split('\t');
    return { id, value, ...daysOf(valid), articles: articlesOfBasis(legalBasis) };
  });
}
