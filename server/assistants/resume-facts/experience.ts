import type { Span } from '../post-facts/span.ts';
import { readKeyedJobs } from './experience-keyed.ts';
import { readRow } from './experience-row.ts';
import { readToldJobs } from './experience-told.ts';
import { columnsOf } from './fields.ts';
import type { Section } from './headings.ts';
import { type Period, periodsIn, shifted } from './months.ts';
import { organisation, pause, roleEnding } from './occupations.ts';
import type { Segment } from './segments.ts';

/** An employment as the résumé records it; `at` is its row or sentence. */
export interface Experience extends Span {
  readonly company: string | null;
  readonly role: string | null;
  readonly period: Period | null;
}

/** A time without employment of which the résumé tells the reason. What the reason is counts nowhere. */
export interface Pause extends Span {
  readonly period: Period;
}

export interface Work {
  readonly experience: readonly Experience[];
  readonly pauses: readonly Pause[];
}

const rowSections: ReadonlySet<Section | null> = new Set<Section | null>(['experience', null]);
const military =
  /군\s?복무|병장|상병|만기\s?전역|사회복무|소집\s?해제|산업기능요원|전문연구요원|공익근무|의무경찰|현역|입대|군필/u;
const schooling = /(?:대학교?|대학원|고등학교|고교|중학교|폴리텍\S*|전문대)(?:\s|$|[(,/])/u;
const sentence = /(?:습니다|니다|어요|아요|[했였]음)[.!]?$|[을를]\s/u;
/** Shorter rows may end like a sentence and are none: `결산 담당했음`. */
const shortestSentence = 24;
const credential = /자격|면허|기능사|산업기사|수료|이수|취득|합격/u;

/** Reads the employments: rows under their heading, keyed blocks, and what is told in sentences. */
export function readWork(segments: readonly Segment[]): Work {
  const headed = segments.some(({ section }) => section === 'experience');
  const rows = segments.filter(({ section }) =>
    headed ? section === 'experience' : rowSections.has(section),
  );
  const keyed = readKeyedJobs(segments);
  const experience: Experience[] = [...keyed];
  const pauses: Pause[] = [];
  let header: readonly string[] | null = null;
  for (const [index, segment] of rows.entries()) {
    if (keyed.some(({ start, end }) => start <= segment.start && segment.end <= end)) continue;
    if (sentence.test(segment.text) && segment.text.length > shortestSentence) continue;
    header = headerOf(segment.text) ?? header;
    for (const row of rowsOf(segment)) {
      const first = row.periods[0];
      if (!first || isElsewhere(row.text, headed)) continue;
      if (isPause(row.text, row.periods)) {
        pauses.push({ start: row.start, end: row.end, period: shifted(first, row.start) });
        continue;
      }
      const named = byHeader(row, header) ?? readRow(row.text, row.periods);
      const around = completed(named, rows, index);
      experience.push({ start: row.start, end: row.end, ...around, period: shifted(first, row.start) });
    }
  }
  const told = readToldJobs(segments, experience);
  return {
    experience: [...experience, ...told.experience].sort((one, other) => one.start - other.start),
    pauses: [...pauses, ...told.pauses],
  };
}

interface Row extends Span {
  readonly text: string;
  readonly periods: readonly Period[];
}

/** A segment with several periods is several rows: `㈜가 사원 2018.03~2019.02, ㈜나 대리 2019.03~현재`. */
function rowsOf({ text, start }: Segment): readonly Row[] {
  const periods = periodsIn(text);
  if (periods.length < 2) return [{ text, start, end: start + text.length, periods }];
  for (const separator of [/\s*[;；]\s*/gu, /\s*[,、]\s*/gu, /\s+\/\s+/gu, /\s{2,}/gu]) {
    const pieces = cutAt(text, separator);
    if (pieces.length === periods.length && pieces.every((piece) => periodsIn(piece.text).length === 1))
      return pieces.map((piece) => ({
        text: piece.text,
        start: start + piece.from,
        end: start + piece.from + piece.text.length,
        periods: periodsIn(piece.text),
      }));
  }
  const leading = text.slice(0, periods[0]?.start ?? 0).trim() !== '';
  return periods.map((_, at) => {
    const from = leading ? (periods[at - 1]?.end ?? 0) : (periods[at]?.start ?? 0);
    const to = leading
      ? at === periods.length - 1
        ? text.length
        : (periods[at]?.end ?? text.length)
      : (periods[at + 1]?.start ?? text.length);
    const piece = text.slice(from, to);
    return { text: piece, start: start + from, end: start + to, periods: periodsIn(piece) };
  });
}

function cutAt(text: string, separator: RegExp): { text: string; from: number }[] {
  const pieces: { text: string; from: number }[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(separator)) {
    pieces.push({ text: text.slice(from, index), from });
    from = index + found.length;
  }
  pieces.push({ text: text.slice(from), from });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

/** Rows of school, service and courses among those of work are read elsewhere; so are sentences. */
function isElsewhere(row: string, headed: boolean): boolean {
  if (military.test(row) && !/㈜|\(주\)/u.test(row)) return true;
  if (sentence.test(row) && row.length > shortestSentence) return true;
  if (!headed && (schooling.test(row) || credential.test(row))) return true;
  return /(?:학과|학부|전공|졸업|중퇴|재학|휴학)(?:\s|$|[)(,/])/u.test(row);
}

function isPause(row: string, periods: readonly Period[]): boolean {
  const words = periods
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), row)
    .replace(/[()\s·:：~/,-]+/gu, ' ')
    .trim();
  if (words === '' || organisation.test(words)) return false;
  return pause.test(words) && (columnsOf(words).length === 1 || !roleEnding.test(words));
}

const heads: readonly (readonly ['company' | 'role' | 'other', RegExp])[] = [
  [
    'company',
    /^(?:회사(?:명)?|직장(?:명)?|근무처|사업장(?:명)?|업체(?:명)?|기관(?:명)?|상호|근무지|company|employer)$/iu,
  ],
  ['role', /^(?:직위|직책|직급|직무|담당|역할|직함|position|role|title)$/iu],
  [
    'other',
    /^(?:순번|번호|no\.?|기간|근무기간|재직기간|부서|소속|업무|담당업무|주요업무|내용|비고|퇴직사유|이직사유|고용형태|period|duties)$/iu,
  ],
];

function headerOf(row: string): readonly string[] | null {
  if (periodsIn(row).length > 0) return null;
  const columns = columnsOf(row).map(({ text }) => text.replace(/\s/gu, ''));
  const kinds = columns.map((text) => heads.find(([, pattern]) => pattern.test(text))?.[0]);
  return columns.length >= 2 && kinds.every((kind) => kind !== undefined) ? (kinds as string[]) : null;
}

function byHeader(
  { text }: Row,
  header: readonly string[] | null,
): Pick<Experience, 'company' | 'role'> | null {
  const columns = columnsOf(text);
  if (!header || columns.length !== header.length) return null;
  const of = (kind: string): string | null => columns[header.indexOf(kind)]?.text ?? null;
  return { company: of('company'), role: of('role') };
}

/** A row with months only takes its company and post from the lines beside it. */
function completed(
  { company, role }: Pick<Experience, 'company' | 'role'>,
  rows: readonly Segment[],
  index: number,
): Pick<Experience, 'company' | 'role'> {
  const beside = (at: number): string | null => {
    const segment = rows[at];
    if (!segment || segment.text === '' || segment.text.length > 30) return null;
    return periodsIn(segment.text).length === 0 && !sentence.test(segment.text) ? segment.text : null;
  };
  if (company === null && role === null) {
    const before = beside(index - 1);
    const after = beside(index + 1);
    const read = before === null ? null : readRow(before, []);
    return { company: read?.company ?? after, role: read?.role ?? (before === null ? null : titleOf(after)) };
  }
  if (company === null) return { company: beside(index - 1), role };
  return { company, role: role ?? titleOf(beside(index + 1)) };
}

const titleOf = (line: string | null): string | null => {
  const words = line?.replace(/^(?:직위|직책|직급|직무|담당)\s*[:：]?\s*/u, '') ?? '';
  return roleEnding.test(words) && words.length <= 20 ? words : null;
};
