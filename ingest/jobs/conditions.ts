import type { Pay, WorkingTime } from '../../server/contracts/jobs.ts';

const periods = [
  [/연봉|년봉|연급/, 'year'],
  [/월급|월봉/, 'month'],
  [/일급|일당/, 'day'],
  [/시급/, 'hour'],
] as const;

/**
 * Pay as listings word it: `연봉 3,000 만원 ~ 4,800 만원`, `월급 250만원 이상`, `시급 11,000원`. Null where no period
 * or no amount is named.
 */
export function payOf(text: string): Pay | null {
  const period = periods.find(([wording]) => wording.test(text))?.[1];
  const amounts = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s*(억|만)?\s*원?/g)].map(([, digits = '', unit]) =>
    Math.round(Number(digits.replaceAll(',', '')) * (unit === '억' ? 1e8 : unit === '만' ? 1e4 : 1)),
  );
  const [from, to] = amounts;
  if (period === undefined || from === undefined || from === 0) return null;
  return { text, period, from, to: to ?? (text.includes('이상') ? null : from) };
}

/** Working time as listings word it: `주5일 주 40시간 근로 09:00 ~ 18:00`. Null for an empty text. */
export function workingTimeOf(text: string): WorkingTime | null {
  if (text === '') return null;
  const days = /주\s?(\d(?:\.\d)?)일/.exec(text)?.[1];
  const hours = /주\s?(\d{1,2}(?:\.\d)?)\s?시간/.exec(text)?.[1];
  const clock = /(\d{1,2}):(\d{2})\s*[~-]\s*(\d{1,2}):(\d{2})/.exec(text);
  const time = (hour = '', minute = '') => `${hour.padStart(2, '0')}:${minute}`;
  return {
    text,
    daysPerWeek: days === undefined ? null : Number(days),
    hoursPerWeek: hours === undefined ? null : Number(hours),
    from: clock ? time(clock[1], clock[2]) : null,
    to: clock ? time(clock[3], clock[4]) : null,
  };
}

/** Years of experience asked for at least. `신입/경력2년` takes beginners: 0; `경력` alone says no number: 1. */
export function careerYearsOf(text: string): number | null {
  if (/무관|신입/.test(text)) return 0;
  const years = /(\d+)\s*년/.exec(text)?.[1];
  if (years !== undefined) return Number(years);
  return text.includes('경력') ? 1 : null;
}

/** The least schooling asked for, in the steps of `SchoolingLevel`: of `고졸 ~ 대졸(4년)` the first. */
export function schoolingOf(text: string): number | null {
  const [least = ''] = text.split('~');
  if (/무관/.test(least)) return 0;
  if (/박사|석사|대학원/.test(least)) return 5;
  if (/2~3년|전문대|초대졸|2년제|3년제/.test(text.replace(/\s/g, '')) && !/\(4년\)/.test(least)) return 3;
  if (/대졸|대학교|학사|4년/.test(least)) return 4;
  if (/고졸|고등/.test(least)) return 2;
  if (/중졸|중학/.test(least)) return 1;
  return null;
}

/** A calendar date in any of the usual spellings; null for none and for `채용시까지`, the text itself for a bad one. */
export function dateOf(text: string): string | null {
  if (!/\d/.test(text)) return null;
  const [, year, month = '', day = ''] = /(\d{4})[-./년\s]*(\d{1,2})[-./월\s]*(\d{1,2})/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
