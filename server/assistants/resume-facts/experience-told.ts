import type { Experience, Work } from './experience.ts';
import { datesIn, type Period, periodsIn } from './months.ts';
import { department, organisation, pause } from './occupations.ts';
import type { Segment } from './segments.ts';
import { sentencesOf } from './sentences.ts';

const workplace =
  /(?<place>(?:[가-힣A-Za-z\d·&㈜()]{1,25}\s){0,3}?[가-힣A-Za-z\d·&㈜()]{1,25})에서(?:는)?(?=[\s,])/gu;
const joined =
  /(?<place>(?:[가-힣A-Za-z\d·&㈜()]{1,25}\s){0,2}?[가-힣A-Za-z\d·&㈜()]{1,25})에\s(?:(?<role>[가-힣]{2,8}?)(?:으로|로)\s)?(?:입사|취업|취직|채용)/u;
const position =
  /(?<role>(?:[가-힣A-Za-z·]{1,25}\s)?[가-힣A-Za-z·]{1,25}?)(?:으로|로)(?:서)?\s(?:\d+년\s?(?:\d+개월\s?)?(?:간|동안)?\s?)?(?:근무|일하|일했|일을|재직|있었|있으며|활동|지냈|퇴사|퇴직)/u;
/** Words before a place that are no part of its name. */
const filler =
  /^(?:저는|제가|까지는?|동안|\d+년(?:간|동안)?|\d+개월(?:간|동안)?|약|이후|그|뒤|후|간|졸업하고|졸업\s?후|처음)$/u;
const works = /근무|일하|일했|일해|재직|담당|맡|입사|다니|다녔|퇴사/u;
const studies = /대학교?|대학원|고등학교|학과|입학|졸업|재학|과정|교육|동아리|학보사/u;
const rested = /쉬었|쉬고|쉬는|공백|전념|휴직|중단|그만두고/u;

/** Employments and pauses told in sentences: `2021년 3월부터 2026년 6월까지 ㈜한들 영업팀에서 주임으로 근무했습니다.` */
export function readToldJobs(segments: readonly Segment[], known: readonly Experience[]): Work {
  const experience: Experience[] = [];
  const pauses: Work['pauses'][number][] = [];
  for (const sentence of sentencesOf(segments)) {
    if (!sentence.told) continue;
    const { text, start } = sentence;
    for (const period of toldPeriods(text)) {
      const clause = text.slice(clauseStart(text, period), clauseEnd(text, period.end));
      const here = { ...period, start: start + period.start, end: start + period.end };
      if (rested.test(clause) || (pause.test(clause) && !works.test(clause))) {
        pauses.push({ start, end: sentence.end, period: here });
        continue;
      }
      if (!works.test(clause) || known.some((job) => overlaps(job, sentence))) continue;
      const named = workIn(clause);
      if (named === null) continue;
      const { place, role } = named;
      if (studies.test(place) && !organisation.test(place)) continue;
      experience.push({ start, end: sentence.end, company: companyOf(place), role, period: here });
    }
  }
  return { experience, pauses };
}

const overlaps = (job: Experience, { start, end }: { start: number; end: number }): boolean =>
  job.start < end && start < job.end;

/** Periods, and a month of entry with a month of leaving: `2015년 3월 ㈜한빛에 입사해 2018년 2월 퇴사`. */
function toldPeriods(text: string): readonly Period[] {
  const periods = periodsIn(text);
  if (periods.length > 0) return periods;
  const [first, second] = datesIn(text);
  const from = first && /^[^.]{0,40}?(?:입사|취업|취직)/u.test(text.slice(first.end)) ? first : undefined;
  if (!from) return [];
  const to = second && /^[^.]{0,30}?(?:퇴사|퇴직|그만|까지)/u.test(text.slice(second.end)) ? second : null;
  return [{ from, to, ongoing: to === null, start: from.start, end: to?.end ?? from.end }];
}

/** The clause that a period stands in: from the connective before it to the one behind. */
const clauseStart = (text: string, { start }: Period): number => {
  const before = [...text.slice(0, start).matchAll(/(?:했고|하고|으며|하며|고),\s/gu)].at(-1);
  return before ? before.index + before[0].length : 0;
};
const clauseEnd = (text: string, from: number): number => {
  const next = periodsIn(text.slice(from))[0];
  return next ? from + next.start : text.length;
};

/** Where somebody worked, and as what. */
function workIn(clause: string): { readonly place: string; readonly role: string | null } | null {
  const bare = periodsIn(clause).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    clause,
  );
  const entered = joined.exec(bare)?.groups;
  const found = entered?.place ?? [...bare.matchAll(workplace)][0]?.groups?.place ?? '';
  const tokens = found.split(/\s+/u).filter((token) => token !== '' && !filler.test(token));
  const place = tokens.slice(firstNamed(tokens)).join(' ');
  if (place === '') return null;
  const behind = bare.slice(bare.indexOf(place) + place.length).replace(/^에서는?/u, '');
  const role = entered?.role ?? position.exec(behind)?.groups?.role?.trim() ?? null;
  return { place, role };
}

/** A company's name begins at the word that marks it. */
const firstNamed = (tokens: readonly string[]): number => {
  const marked = tokens.findIndex((token) => organisation.test(token));
  return marked >= 0 ? marked : Math.max(0, tokens.length - 2);
};

/** Without the part of the company at its end: `㈜한들유통 영업2팀`. */
function companyOf(place: string): string {
  const tokens = place.split(' ');
  while (tokens.length > 1 && department.test(tokens.at(-1) ?? '')) tokens.pop();
  return tokens.join(' ');
}
