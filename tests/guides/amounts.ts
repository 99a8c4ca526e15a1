const number = '\\d[\\d,]*(?:\\.\\d+)?';
const amount = new RegExp(
  `(?:(?<day>\\d{4})년 (?<month>\\d{1,2})월 (?<date>\\d{1,2})일|(?<eok>${number})억 ?(?:(?<eokRest>${number})만 ?)?|(?<man>${number})만 ?(?:(?<rest>${number})(?=원))?|(?<cheonman>\\d)천만|(?<baekman>\\d)백만|(?<plain>${number}))`,
  'gu',
);

/**
 * The numbers of a text in its order: `1만 320원` and `1억` as whole won, `2천만원` too, a date as `2026-03-01`.
 */
export function amountsIn(text: string): (number | string)[] {
  return [...text.matchAll(amount)].map(({ groups = {} }) => {
    const { day, month, date, eok, eokRest, man, rest, cheonman, baekman, plain } = groups;
    if (day) return `${day}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
    if (eok) return value(eok) * 100_000_000 + value(eokRest) * 10_000;
    if (man) return value(man) * 10_000 + value(rest);
    if (cheonman) return value(cheonman) * 10_000_000;
    if (baekman) return value(baekman) * 1_000_000;
    return value(plain);
  });
}

const value = (digits = '0'): number => Number(digits.replaceAll(',', ''));

const printed = new RegExp(
  `(?:(?:\\d{4}년 \\d{1,2}월 \\d{1,2}일)|(?:${number}|\\d천|\\d백)(?:억|만)?(?: ?${number}만)? ?(?:${number})?)(?:원|일|시간|주|개월|년|명|배|%|퍼센트)?$`,
  'u',
);

/** The amount with which a text ends, `약 9,569원` as 9569; undefined where it ends in words. */
export function lastAmount(text: string): number | string | undefined {
  const end = printed.exec(text.trimEnd())?.[0];
  return end === undefined ? undefined : amountsIn(end).at(-1);
}
