/** A calendar date as far as a text names it: `2026년 1월` has no day, `1월 1일` no year. */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly at: number;
  readonly length: number;
}

const dated =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?:\s?년(?!\s?(?:간|동안|이상|이하|미만))(?:\s?(?<month>\d{1,2})\s?월(?:\s?(?<day>\d{1,2})\s?일)?)?|\s?[-./]\s?(?<month2>\d{1,2})(?:\s?[-./]\s?(?<day2>\d{1,2}))?(?!\d)\.?)|(?<!\d)(?<month3>\d{1,2})\s?월(?!간)(?:\s?(?<day3>\d{1,2})\s?일)?/gu;

/** The dates that a text names, from left to right. */
export function datesIn(text: string): StatedDate[] {
  return [...text.matchAll(dated)].flatMap((match) => {
    const { year, month, day, month2, day2, month3, day3 } = match.groups ?? {};
    const months = Number(month ?? month2 ?? month3 ?? 0);
    const days = Number(day ?? day2 ?? day3 ?? 0);
    const date = {
      year: year === undefined ? null : Number(year),
      month: months === 0 ? null : months,
      day: days === 0 ? null : days,
      at: match.index,
      length: match[0].length,
    };
    return months > 12 || days > 31 ? [] : [date];
  });
}

/** Whether `known` says all that `stated` says. */
export function bears(known: StatedDate, stated: StatedDate): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) => stated[part] === null || stated[part] === known[part],
  );
}

/** A text in which dates have become blanks of the same length, so that their numbers are not taken for figures. */
export function withoutDates(text: string, dates: readonly StatedDate[]): string {
  return dates.reduce(
    (left, { at, length }) => `${left.slice(0, at)}${' '.repeat(length)}${left.slice(at + length)}`,
    text,
  );
}
