import type { Experience } from '../../resume-facts/experience.ts';
import { monthCount } from '../../resume-facts/months.ts';
import type { ResumeFacts } from '../../resume-facts/resume-facts.ts';
import type { Sentence } from '../../resume-facts/sentences.ts';
import type { Found, RemarkRule } from '../remark.ts';
import { toldSentences } from '../told-sentences.ts';

/** What a sentence says against the record in the same résumé. */
export const inconsistent: RemarkRule = {
  kind: 'inconsistent',
  find: ({ facts }) =>
    toldSentences(facts).flatMap((sentence) => {
      const found = [lengthOfWork, gradeOfCertificate, rankAtWork, yearAtWork]
        .map((rule) => rule(sentence, facts))
        .find((one) => one !== null);
      return found ? [{ start: sentence.start, end: sentence.end, ...found }] : [];
    }),
};

type Contradiction = Pick<Found, 'reason' | 'suggestion'> | null;

/** The employment that a sentence names, by the telling part of the company's name. */
const namedIn = ({ text }: Sentence, { experience }: ResumeFacts): Experience | undefined =>
  experience.find(
    ({ company, start, end }) =>
      company !== null && bare(company).length >= 2 && text.includes(bare(company)) && end - start < 90,
  );
const bare = (company: string): string => company.replace(/㈜|\(주\)|주식회사|\s.*$/gu, '').trim();

const monthsOf = ({ period }: Experience): number | null =>
  period?.from?.month && period.to?.month ? monthCount(period.to) - monthCount(period.from) + 1 : null;
const inWords = (months: number): string =>
  [months >= 12 ? `${Math.floor(months / 12)}년` : '', months % 12 ? `${months % 12}개월` : '']
    .filter(Boolean)
    .join(' ');

/** `㈜가에서 20년 동안` where the record has eighteen years and eleven months. */
function lengthOfWork(sentence: Sentence, facts: ResumeFacts): Contradiction {
  const job = namedIn(sentence, facts);
  const told =
    /(?<years>\d{1,2})\s?년(?:\s?(?<months>\d{1,2})\s?개월)?\s?(?<about>넘게|이상|가까이|여)?\s?(?:동안|간|을?\s?근무|을?\s?근속|째|의?\s?경력|을?\s?재직|을?\s?일)/u.exec(
      sentence.text,
    )?.groups;
  if (!told) return null;
  const recorded = job ? monthsOf(job) : /경력|총|통산/u.test(sentence.text) ? totalOf(facts) : null;
  if (recorded === null || recorded === 0) return null;
  const months = Number(told.years) * 12 + Number(told.months ?? 0);
  const over = months - recorded;
  const least = told.about === '가까이' || told.about === '여' ? 14 : told.months ? 2 : 8;
  if (over < least && !(over < -24 && !told.about && job)) return null;
  return {
    reason: `경력란에는 ${inWords(recorded)}로 적혀 있습니다.`,
    suggestion: '경력란의 기간에 맞추어 [실제 기간]으로 고쳐 주세요.',
  };
}

const totalOf = ({ experience }: ResumeFacts): number =>
  experience.reduce((sum, job) => sum + (monthsOf(job) ?? 0), 0);

const graded =
  /(?<base>[가-힣A-Za-z]{2,12}?)\s?(?<grade>기술사|기능장|산업기사|기능사|기사|[1-6]\s?급)(?=[^가-힣]|으로|로|이|을|를|자격|과|와|도|은|는|인|입|의|$)/gu;

/** `TOPIK 6급` where the record has 5급; `전기기사` where it has 전기산업기사. */
function gradeOfCertificate(
  { text, start }: Sentence,
  { certificates, languages, experience }: ResumeFacts,
): Contradiction {
  const held = [
    ...certificates.map((one) => ({ name: one.name, start: one.start })),
    ...languages.map((one) => ({ name: `${one.name} ${one.level ?? ''}`, start: one.start })),
  ].filter((one) => one.start < start || one.start > start + text.length);
  for (const { groups, index } of text.matchAll(graded)) {
    const { base = '', grade = '' } = groups ?? {};
    if (/(?:준비|목표|도전|공부|응시|예정|합격하는|따겠|취득하겠)/u.test(text.slice(index))) continue;
    const spelled = `${base}${grade}`.replace(/\s/gu, '');
    if (held.some(({ name }) => name.replace(/\s/gu, '').includes(spelled))) continue;
    if (experience.some(({ role }) => role !== null && role.replace(/\s/gu, '') === spelled)) continue;
    const other = held.find(({ name }) => isOtherGrade(name.replace(/\s/gu, ''), base));
    if (other)
      return {
        reason: `자격란에는 ‘${other.name.trim()}’로 적혀 있습니다.`,
        suggestion: '가지고 있는 [자격 이름과 등급]으로 맞추어 주세요.',
      };
  }
  return null;
}

const isOtherGrade = (held: string, base: string): boolean =>
  held.startsWith(base) && /^(?:기술사|기능장|산업기사|기능사|기사|[1-6]급)/u.test(held.slice(base.length));

const ranks =
  '인턴|사원|주임|대리|과장|차장|부장|팀장|실장|점장|부점장|매니저|소장|반장|조장|원장|센터장|본부장|이사|상무|대표|책임간호사|수간호사|선임|수석';
const rankTold = new RegExp(
  `(?<rank>${ranks})(?:으로|로)(?:서)?\\s(?:[가-힣]{1,25}\\s)?(?:근무|일하|일했|재직|있|승진|선임)`,
  'u',
);

/** `점장으로 일하며` of a company where the record has 바리스타. */
function rankAtWork(sentence: Sentence, facts: ResumeFacts): Contradiction {
  const job = namedIn(sentence, facts);
  const rank = rankTold.exec(sentence.text)?.groups?.rank;
  const roles = facts.experience
    .filter(({ company }) => company !== null && company === job?.company)
    .map(({ role }) => role ?? '');
  if (!job?.role || !rank || roles.some((role) => role.includes(rank) || role === '')) return null;
  if (!new RegExp(ranks, 'u').test(job.role)) return null;
  return {
    reason: `경력란에는 ${job.company}의 직책이 ‘${job.role}’로 적혀 있습니다.`,
    suggestion: '두 곳의 직책을 [실제 직책]으로 맞추어 주세요.',
  };
}

/** `2019년 ㈜가에서` of a company that the record leaves in 2018. */
function yearAtWork(sentence: Sentence, facts: ResumeFacts): Contradiction {
  const job = namedIn(sentence, facts);
  const year = Number(/(?<!\d)(?<year>(?:19|20)\d{2})\s?년/u.exec(sentence.text)?.groups?.year);
  const jobs = facts.experience.filter(({ company }) => company === job?.company);
  if (!job?.company || !Number.isFinite(year) || !jobs.every(({ period }) => period?.from)) return null;
  if (jobs.some(({ period }) => (period?.from?.year ?? 0) <= year && year <= (period?.to?.year ?? 9999)))
    return null;
  return {
    reason: `경력란의 ${job.company} 재직 기간에 ${year}년이 들어 있지 않습니다.`,
    suggestion: '연도와 재직 기간을 확인해 [바른 연도]로 고쳐 주세요.',
  };
}
