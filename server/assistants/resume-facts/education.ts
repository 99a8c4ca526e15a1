import type { Span } from '../post-facts/span.ts';
import { itemsOf } from './fields.ts';
import { datesIn, type Period, periodsIn, shifted, type WrittenDate } from './months.ts';
import type { Segment } from './segments.ts';
import { sentencesOf } from './sentences.ts';

/** A school as the résumé records it. */
export interface Education extends Span {
  readonly school: string;
  readonly major: string | null;
  /** 석사, 학사, 4년제: as it is written. */
  readonly degree: string | null;
  readonly period: Period | null;
}

const kind =
  '(?:대학교|대학원|대학|고등학교|고교|중학교|폴리텍(?:대학|대|\\s?[ⅠⅡⅢⅣⅤⅥⅦ])?|전문학교|전문대(?:학)?|사관학교|마이스터고|방송통신대|사이버대|[가-힣]{2,25}(?:여고|공고|상고|농고|여상|외고|과고|체고|예고|종고)|학교|university|college|high\\sschool|institute|academy)';
const suffix =
  '(?:\\s?\\([가-힣]{1,6}(?:캠퍼스)?\\))?(?:\\s(?:[가-힣]{0,6}대학원|[가-힣]{2,4}캠퍼스|부설[가-힣]{1,25}|부속[가-힣]{1,25}))?';
const school = new RegExp(
  `(?<school>(?:[가-힣A-Za-z]{1,25}\\s){0,3}?[가-힣A-Za-z·]{0,25}${kind}${suffix})(?=$|[\\s,/(|에의을를와과:：.]|졸업|입학|재학)`,
  'iu',
);
const equivalency =
  /(?<school>(?:(?:고졸|중졸|고등학교\s?졸업(?:학력)?|중학교\s?졸업(?:학력)?)\s?)?검정고시)/u;
const major =
  /(?<major>[가-힣A-Za-z·&]{1,25}(?:\s[가-힣A-Za-z·&]{1,25})?\s?(?:전공|학과|학부|계열)|[가-힣A-Za-z·&]{1,14}과(?![가-힣])|[가-힣A-Za-z·&]{2,25}학(?![가-힣]))/u;
const englishMajor =
  /(?:B\.?\s?[AS]\.?c?\.?|M\.?\s?[AS]\.?c?\.?|Bachelor|Master|major)\s?(?:of\s\w+\s)?(?:in|of|:)?\s?(?<major>[A-Z][A-Za-z &]+)/u;
const degree = /박사|석사|전문학사|학사|[234]년제|중퇴|수료|Bachelor|Master|Ph\.?D/iu;

/** Reads the schools: rows under their heading, and sentences that tell of one with its months. */
export function readEducation(segments: readonly Segment[]): readonly Education[] {
  const headed = segments.filter(({ section }) => section === 'education');
  const rows = headed.flatMap((segment) => rowsOf(segment));
  const found = rows.flatMap(({ text, start }, at) => {
    const read = readRow(text, start);
    return read ? [completed(read, rows.slice(at + 1))] : [];
  });
  if (found.length > 0) return found;
  const rowsElsewhere = segments.filter(({ section }) => section === null || section === 'experience');
  const loose = rowsElsewhere.flatMap(({ text, start }) =>
    text.length < 60 && periodsIn(text).length > 0 && /학과|학부|졸업|전공|고등학교/u.test(text)
      ? (readRow(text, start) ?? [])
      : [],
  );
  return loose.length > 0 ? loose : told(segments);
}

/** A school with its months or its subject on the lines below. */
function completed(
  education: Education,
  below: readonly { readonly text: string; readonly start: number }[],
): Education {
  const next = below.findIndex(({ text }) => school.test(text));
  const own = below.slice(0, next < 0 ? 2 : Math.min(next, 2));
  const dated = education.period ? undefined : own.find(({ text }) => periodOf(text));
  const named = own.find(({ text }) => /전공|학과|학부/u.test(text));
  const period = dated && periodOf(dated.text);
  return {
    ...education,
    period: education.period ?? (dated && period ? shifted(period, dated.start) : null),
    major: education.major ?? (named ? majorOf(named.text.replace(/^[^:：]*[:：]\s*/u, '')) : null),
  };
}

/** A line that names several schools, each with its months, is several rows. */
function rowsOf({ text, start }: Segment): readonly { readonly text: string; readonly start: number }[] {
  const items = itemsOf(text);
  const schools = items.filter((item) => school.test(item.text));
  if (schools.length < 2) return [{ text, start }];
  return schools.map((item) => {
    const next = items.find((other) => other.start > item.start && school.test(other.text));
    const words = text.slice(item.start, next?.start ?? text.length).replace(/[\s,;|/]+$/u, '');
    return { text: words, start: start + item.start };
  });
}

function readRow(row: string, start: number): Education | null {
  const period = periodOf(row);
  const bare = withoutDates(row, period);
  const named = (school.exec(bare) ?? equivalency.exec(bare))?.groups?.school?.trim();
  if (named === undefined) return null;
  const behind = bare.slice(bare.indexOf(named) + named.length).replace(/^[\s,/|:：()-]+/u, '');

  return {
    school: named.replace(/\s+/gu, ' '),
    major: majorOf(behind),
    degree: degree.exec(behind)?.[0] ?? null,
    period: period && shifted(period, start),
    start,
    end: start + row.length,
  };
}

function majorOf(words: string): string | null {
  const named = (major.exec(words) ?? englishMajor.exec(words))?.groups?.major;
  if (named === undefined || /^(?:졸업|성적|통과|수료|합격|우수)/u.test(named)) return null;
  return named
    .replace(/\s?전공$/u, '')
    .replace(/^(?:졸업|주간|야간)\s/u, '')
    .trim();
}

/** A single date is that of leaving, unless it says that it is that of entering. */
function periodOf(row: string): Period | null {
  const [period] = periodsIn(row);
  const [first, second] = datesIn(row);
  if (period && !(period.ongoing && second)) return period;
  if (!first) return period ?? null;
  if (second) return { from: first, to: second, ongoing: false, start: first.start, end: second.end };
  const entering = /^\s?(?:에\s)?[^.,]{0,6}(?:입학|편입|~)/u.test(row.slice(first.end));
  return single(first, entering);
}

const single = (date: WrittenDate, entering: boolean): Period => ({
  from: entering ? date : null,
  to: entering ? null : date,
  ongoing: false,
  start: date.start,
  end: date.end,
});

function withoutDates(row: string, period: Period | null): string {
  const spans = [...datesIn(row), ...(period ? [period] : [])].sort(
    (one, other) => other.start - one.start || other.end - one.end,
  );
  return spans
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), row)
    .replace(/[~∼–—]/gu, ' ');
}

const toldSchool = new RegExp(
  `(?<school>[가-힣A-Za-z·]{0,25}${kind}(?:\\s대학원)?)\\s(?<major>[가-힣A-Za-z·]{1,25}?(?:학과|학부|과|전공))?`,
  'iu',
);

/** `2008년 3월에 나래대학교 무역학과에 입학해 2012년 2월에 졸업했고`, `다솔대학교 경영학과(2014.03~2020.08)에 다니며`. */
function told(segments: readonly Segment[]): readonly Education[] {
  return sentencesOf(segments).flatMap(({ text, start }) => {
    const match = toldSchool.exec(text);
    const named = match?.groups?.school;
    if (!match || named === undefined || !/입학|졸업|다니|재학|전공|수학|마쳤|공부|중퇴/u.test(text))
      return [];
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const bracketed = /^\s?[(（]/u.test(behind) ? periodsIn(behind)[0] : undefined;
    const period = bracketed
      ? shifted(bracketed, match.index + match[0].length)
      : toldPeriod(text, match.index, match.index + match[0].length);
    if (!period && !/졸업|전공|재학/u.test(text)) return [];
    const studied = match.groups?.major?.replace(/\s?전공$/u, '') ?? null;
    return [
      {
        school: named,
        major: studied,
        degree: null,
        period: period && shifted(period, start),
        start,
        end: start + text.length,
      },
    ];
  });
}

function toldPeriod(text: string, from: number, to: number): Period | null {
  const whole = periodsIn(text).find(({ start, end }) => end <= from || (start >= to && start - to < 20));
  if (whole && /다니|재학|공부|수학|전공|졸업/u.test(text)) return whole;
  const dates = datesIn(text);
  const entering = dates.find(({ end }) => /^[^,.]{0,40}입학/u.test(text.slice(end)));
  const leaving = dates.find(
    ({ end }) => /^(?:에|,)?\s?[^,.]{0,30}?졸업/u.test(text.slice(end)) && end !== entering?.end,
  );
  if (!entering && !leaving) return null;
  return {
    from: entering ?? null,
    to: leaving ?? null,
    ongoing: false,
    start: Math.min(...[entering, leaving].flatMap((date) => date?.start ?? [])),
    end: Math.max(...[entering, leaving].flatMap((date) => date?.end ?? [])),
  };
}
