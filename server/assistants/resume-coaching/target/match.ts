import { monthCount } from '../../resume-facts/months.ts';
import type { ResumeFacts } from '../../resume-facts/resume-facts.ts';
import { toldSentences } from '../told-sentences.ts';
import type { Requirement, TargetPost } from './target-post.ts';

/** A place in the résumé that speaks for a requirement. */
export interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface Match {
  readonly requirement: Requirement;
  /** `ask`: a condition of the work, which only the person can accept. */
  readonly status: 'met' | 'unmet' | 'ask';
  readonly evidence: readonly Evidence[];
}

const general =
  /^(?:경력|경험|이상|우대|필수|가능|가능자|소지|소지자|보유|보유자|자격|자격증|면허|담당|업무|근무|채용|모집|신입|무관|관련|사용|사용자|능통|능통자|이수|이수자|수료|취업|이하|있|하|되|분|자|년|개월|명|회|주|월|우선|환영|직원|사원|정규직|계약직|관리|제조업체|업체|회사|작성|서류|신고|중|또는|및)(?:\/[VM])?$/u;
/** Certificates of a subject whose examination is taken on the named program. */
const impliedBy: readonly (readonly [RegExp, RegExp])[] = [
  [/더존|회계\s?프로그램/u, /전산회계|전산세무|ERP\s?정보관리사|회계관리/u],
  [/엑셀|excel|문서\s?(?:작성|편집)|OA/iu, /컴퓨터활용능력|ITQ|MOS|워드프로세서/iu],
  [/운전/u, /운전면허|[12]종/u],
  [/CAD|캐드|도면/iu, /전산응용|ATC|캐드/u],
];

/** Holds every requirement of the post against what the résumé says; evidence in the résumé's own words. */
export function matchPost(
  facts: ResumeFacts,
  post: TargetPost,
  stems: (text: string) => readonly string[],
): readonly Match[] {
  const places = placesOf(facts);
  const papers = papersOf(facts);
  return post.requirements.map((requirement): Match => {
    const evidence =
      requirement.kind === 'condition'
        ? []
        : evidenceFor(requirement, facts, requirement.kind === 'certificate' ? papers : places, stems).slice(
            0,
            mostEvidence,
          );
    if (requirement.kind === 'condition') return { requirement, status: 'ask', evidence };
    const enough = requirement.months === null || monthsWorked(facts) >= requirement.months;
    return { requirement, status: enough && evidence.length > 0 ? 'met' : 'unmet', evidence };
  });
}

const mostEvidence = 3;

/** What can speak for a requirement: nothing of the person, the school, the pastime or the reason of a pause. */
function placesOf(facts: ResumeFacts): readonly Evidence[] {
  const { text, experience, certificates, skills, education } = facts;
  const of = ({ start, end }: { readonly start: number; readonly end: number }): Evidence => ({
    quote: text.slice(start, end),
    start,
    end,
  });
  return [
    ...certificates.map(of),
    ...skills.map(of),
    ...experience.map(({ role, start, end }) => ({ quote: role ?? '', start, end })),
    ...toldSentences(facts).map(of),
    ...education.map(({ major, start, end }) => ({ quote: major ?? '', start, end })),
  ].filter(({ quote }) => quote !== '');
}

/** What can speak for a certificate or a course: lines under such headings, and what a sentence says is held. */
export function papersOf({ text, segments, certificates }: ResumeFacts): readonly Evidence[] {
  const headed = segments.filter(
    ({ section, text: words }) => section !== null && paperSections.has(section) && words !== '',
  );
  return [...certificates, ...headed].map(({ start, end }) => ({
    quote: text.slice(start, end),
    start,
    end,
  }));
}

const paperSections: ReadonlySet<string> = new Set(['certificates', 'abilities', 'training', 'languages']);

function evidenceFor(
  { text, kind }: Requirement,
  facts: ResumeFacts,
  places: readonly Evidence[],
  stems: (text: string) => readonly string[],
): readonly Evidence[] {
  const wanted = [
    ...new Set(stems(text).filter((stem) => !general.test(stem) && (stem.length > 1 || /[a-z]/i.test(stem)))),
  ];
  const direct = places
    .map((place) => ({ place, share: shareOf(wanted, place.quote, stems) }))
    .filter(({ share }) => share >= (kind === 'certificate' ? 0.6 : 0.34))
    .sort((one, other) => other.share - one.share)
    .map(({ place }) => place);
  const implied = impliedBy
    .filter(([asked]) => asked.test(text))
    .flatMap(([, held]) => facts.certificates.filter(({ name }) => held.test(name)))
    .map(({ start, end }) => ({ quote: facts.text.slice(start, end), start, end }));
  if (wanted.length === 0 && kind === 'years')
    return places.filter(({ start }) => facts.experience.some((job) => job.start === start));
  return [...direct, ...implied];
}

function shareOf(
  wanted: readonly string[],
  quote: string,
  stems: (text: string) => readonly string[],
): number {
  if (wanted.length === 0) return 0;
  const said = new Set(stems(quote));
  const letters = quote.replace(/\s/gu, '').toLowerCase();
  const found = wanted.filter(
    (stem) => said.has(stem) || (!stem.includes('/') && letters.includes(stem.toLowerCase())),
  );
  return found.length / wanted.length;
}

/** Months of employment, those at two places at once counted once. */
export function monthsWorked({ experience }: ResumeFacts): number {
  const months = new Set<number>();
  for (const { period } of experience) {
    if (!period?.from || !period.to) continue;
    for (let month = monthCount(period.from); month <= monthCount(period.to, true); month += 1)
      months.add(month);
  }
  return months.size;
}
