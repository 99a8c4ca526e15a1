import type { PostSection } from '../draft.ts';

export const englishTitles: Readonly<Record<PostSection, string>> = {
  title: 'Job',
  openings: 'Openings',
  duties: 'Duties',
  requirements: 'Requirements',
  preferred: 'Preferred',
  employmentType: 'Type of employment',
  hours: 'Working hours',
  pay: 'Pay',
  place: 'Place of work',
  benefits: 'Benefits',
  process: 'Selection',
  documents: 'Documents',
  deadline: 'Closing date',
  contact: 'How to apply',
};

const exact: Readonly<Record<string, string>> = {
  정규직: 'Permanent employee',
  계약직: 'Fixed-term contract',
  기간제: 'Fixed-term contract',
  무기계약직: 'Contract without a fixed term',
  일용직: 'Day labour',
  아르바이트: 'Part-time job (arbeit)',
  프리랜서: 'Freelance',
  '신입 가능': 'Open to newcomers',
  '초보 가능': 'Open to beginners',
  '경력 무관': 'Any level of experience',
  '학력 무관': 'Any level of education',
  평일: 'Weekdays',
  주말: 'Weekends',
  '4대보험 가입': 'The four social insurances',
  퇴직금: 'Severance pay',
  연차휴가: 'Annual leave',
  이력서: 'Résumé',
  '이력서, 자기소개서': 'Résumé, cover letter',
  '상시 채용': 'Open until filled',
  '즉시 출근': 'Start at once',
};

const periods: Readonly<Record<string, string>> = {
  시급: 'an hour',
  일급: 'a day',
  일당: 'a day',
  주급: 'a week',
  월: 'a month',
  연봉: 'a year',
};
const days: Readonly<Record<string, string>> = {
  월: 'Monday',
  화: 'Tuesday',
  수: 'Wednesday',
  목: 'Thursday',
  금: 'Friday',
  토: 'Saturday',
  일: 'Sunday',
};
const won = (digits: string, tenThousands: string): string =>
  `KRW ${(Number(digits.replaceAll(',', '')) * (tenThousands ? 10_000 : 1)).toLocaleString('en-US')}`;
const plural = (count: string, unit: string): string => `${count} ${unit}${Number(count) === 1 ? '' : 's'}`;
const unitOf = (unit: string): string => (unit === '시간' ? 'hour' : 'minute');

const patterned: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/^모집인원 (\d+)명$/u, (count) => plural(count, 'person').replace('persons', 'people')],
  [/^주(\d)일$/u, (count) => `${plural(count, 'day')} a week`],
  [/^1일 (\d+)시간$/u, (count) => `${plural(count, 'hour')} a day`],
  [/^([월화수목금토일])~([월화수목금토일])$/u, (from, to) => `${days[from]} to ${days[to]}`],
  [
    /^(\d\d:\d\d)~(익일 )?(\d\d:\d\d)$/u,
    (from, next, to) => `${from} to ${to}${next ? ' the next day' : ''}`,
  ],
  [
    /^(\d\d:\d\d)~(익일 )?(\d\d:\d\d)\((점심|휴게) (\d+)(시간|분)\)$/u,
    (from, next, to, pause, count, unit) =>
      `${from} to ${to}${next ? ' the next day' : ''} (${pause === '점심' ? 'lunch' : 'break'}: ${plural(count, unitOf(unit))})`,
  ],
  [
    /^(시급|일급|일당|주급|월|연봉) ([\d,]+)(만?)원( 이상)?$/u,
    (period, digits, tenThousands, least) =>
      `${won(digits, tenThousands)} ${periods[period]}${least ? ' or more' : ''}`,
  ],
  [
    /^계약직 (\d+)(년|개월)$/u,
    (count, unit) => `Fixed-term contract, ${plural(count, unit === '년' ? 'year' : 'month')}`,
  ],
  [/^수습 (\d+)개월$/u, (count) => `Probation: ${plural(count, 'month')}`],
  [/^전화 ([\d-]+)$/u, (number) => `Telephone ${number}`],
  [/^이메일 (\S+@\S+)$/u, (address) => `E-mail ${address}`],
  [/^([\w\s.,/@+#:?=&-]+)$/u, (text) => text],
];

/** The English of a line whose form the draft itself has set; null where words of the employer would need a translator. */
export function fixedEnglish(line: string): string | null {
  const phrase = exact[line];
  if (phrase !== undefined) return phrase;
  for (const [form, english] of patterned) {
    const groups = form.exec(line)?.slice(1);
    if (groups) return english(...groups.map((group) => group ?? ''));
  }
  return null;
}
