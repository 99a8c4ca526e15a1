import type { ResumeSummary, Sourced, SummarisedJob, SummaryLine } from './summary.ts';

const mostLines = 5;
/** With fewer employments, what was learnt is worth a line. */
const fewJobs = 2;
/** Items in one line; the table has all of them. */
const mostItems = 6;

/** Three to five lines: employments, what was done in them, what the person holds and can do, and how they can work. */
export function linesOf(parts: Omit<ResumeSummary, 'lines'>): SummaryLine[] {
  const { jobs, experience, certificates, languages, skills, education, training, conditions } = parts;
  const abilities = [...certificates, ...languages, ...skills];
  const frame = [
    line('career', jobs.slice(-mostItems).reverse(), jobInWords),
    jobs.length < fewJobs
      ? line('education', [...education, ...training].slice(0, mostItems), (name) => name)
      : null,
    line('abilities', abilities.slice(0, mostItems), (name) => name),
    line('conditions', conditions.slice(0, 2), (words) => words, ' / '),
  ].filter((one) => one !== null);
  const told = experience
    .slice(0, mostLines - frame.length)
    .map(({ value, source }): SummaryLine => ({ topic: 'experience', text: value, sources: [source] }));
  const place = frame[0]?.topic === 'career' ? 1 : 0;
  return [...frame.slice(0, place), ...told, ...frame.slice(place)];
}

function line<Value>(
  topic: SummaryLine['topic'],
  items: readonly Sourced<Value>[],
  inWords: (value: Value) => string,
  separator = ', ',
): SummaryLine | null {
  if (items.length === 0) return null;
  return {
    topic,
    text: items.map(({ value }) => inWords(value)).join(separator),
    sources: [...new Set(items.map(({ source }) => source))],
  };
}

/** `㈜가람상사 영업팀 대리 2019-03 ~ 2021-02(2년)`. */
export function jobInWords({ company, role, from, to, ongoing, months }: SummarisedJob): string {
  const end = ongoing ? '현재' : (to ?? '');
  const period = from === null && end === '' ? '' : `${from ?? ''} ~ ${end}`.trim();
  const length = months === null ? '' : `(${lengthInWords(months)})`;
  return [company, role ?? '', `${period}${length}`].filter((part) => part !== '').join(' ');
}

const lengthInWords = (months: number): string =>
  [months >= 12 ? `${Math.floor(months / 12)}년` : '', months % 12 > 0 ? `${months % 12}개월` : '']
    .filter((part) => part !== '')
    .join(' ');
