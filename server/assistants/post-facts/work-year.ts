import type { CalendarDate } from '../../contracts/index.ts';

const begins = [
  /(?<year>20\d{2})\s?(?:년|[.\-/])\s?(?:\d{1,2}\s?(?:월|[.\-/])?\s?(?:\d{1,2}\s?일?)?)?\s?(?:부터|입사|근무\s?시작|시작|개점|오픈|출근|~|∼|-\s?20)/gu,
  /(?:입사|시작|근무\s?시작|계약\s?기간|근무\s?기간|기간|개시|출근)\s?(?:일|예정일|예정)?\s?[:：은는]?\s?(?<year>20\d{2})\s?(?:년|[.\-/])/gu,
  /(?<word>내년)\s?(?:\d{1,2}\s?월|초|봄|1분기)?[^\n.]{0,10}(?:부터|입사|시작|근무|오픈|출근)/gu,
  /(?<short>[12]\d)년\s?\d{1,2}\s?월[^\n.]{0,6}(?:부터|입사|시작|출근)/gu,
];

/** The year in which the work begins: as the post says, else the year of today. */
export function readWorkYear(text: string, today: CalendarDate): number {
  const thisYear = Number(today.slice(0, 4));
  const years = begins.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => {
      if (groups?.word !== undefined) return thisYear + 1;
      return groups?.short === undefined ? Number(groups?.year) : 2000 + Number(groups.short);
    }),
  );
  const told = years.filter((year) => year >= thisYear && year <= thisYear + 2);
  return told.length > 0 ? Math.min(...told) : thisYear;
}
