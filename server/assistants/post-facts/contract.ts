import type { Span } from './span.ts';

/** How long the employment is meant to last. */
export interface Contract {
  /** Whole months of a fixed term; undefined where none is stated. */
  readonly months: number | undefined;
  readonly at: Span | undefined;
  readonly permanent: boolean;
  /** Share of the pay in percent during probation. */
  readonly probation:
    | { readonly months: number | undefined; readonly percent: number; readonly at: Span }
    | undefined;
}

const term = [
  /(?:계약|근무|근로|고용)\s?기간\s?[:：은는]?\s?(?:총|최대)?\s?(?<count>\d{1,2})\s?(?<unit>년|개월)(?!\s?(?:이상\s?(?:근무|가능)|경력))/gu,
  /(?<count>\d{1,2})\s?(?<unit>년|개월)\s?(?:간\s?|짜리\s?|단위\s?|단기\s?)?(?:계약직|기간제|촉탁직|단기|계약\b|계약(?!\s?(?:후|종료)))/gu,
  /(?:계약직|기간제|촉탁직|단기|계약)\s?[(:：,]?\s?(?<count>\d{1,2})\s?(?<unit>년|개월)(?!차)/gu,
];
const dated =
  /(?<from>20\d{2}\s?[.년\-/]\s?\d{1,2}\s?[.월\-/]\s?\d{1,2})\s?[.일]?\s?(?:~|∼|-|부터)\s?(?<to>20\d{2}\s?[.년\-/]\s?\d{1,2}\s?[.월\-/]\s?\d{1,2})/u;
const permanent = /정규직|무기\s?계약|기간의?\s?정함이\s?없|정직원/u;
const probation =
  /(?:수습|시용|인턴|적응|처음|첫|초기|입사\s?후)(?:[^\n.\d한두세석]{0,12}(?<count>\d{1,2}|한|두|세|석)\s?(?:개월|달))?[^\n.%]{0,30}?(?<percent>\d{2})\s?(?:%|퍼센트|프로)(?:만|를|을)?\s?(?:지급|지불|적용|드|줍|준|의\s?급여|로|급여)?/u;
const spelled: Readonly<Record<string, number>> = { 한: 1, 두: 2, 세: 3, 석: 3 };

export function readContract(text: string): Contract {
  const isPermanent = permanent.test(text.replace(/정규직\s?(?:전환|채용\s?가능|기회)/gu, ''));
  return { ...readTerm(text), permanent: isPermanent, probation: readProbation(text) };
}

function readTerm(text: string): Pick<Contract, 'months' | 'at'> {
  for (const pattern of term) {
    for (const match of text.matchAll(pattern)) {
      const count = Number(match.groups?.count);
      const start = match.index ?? 0;
      return {
        months: match.groups?.unit === '년' ? count * 12 : count,
        at: { start, end: start + match[0].length },
      };
    }
  }
  const match = dated.exec(text);
  if (!match) return { months: undefined, at: undefined };
  const months = monthsBetween(numbersOf(match.groups?.from), numbersOf(match.groups?.to));
  return { months, at: { start: match.index, end: match.index + match[0].length } };
}

const numbersOf = (date = ''): readonly number[] =>
  [...date.matchAll(/\d+/g)].map(([digits]) => Number(digits));

/** From the first day to the last, both worked: 12-14 to 12-13 a year later is twelve months. */
function monthsBetween(from: readonly number[], to: readonly number[]): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from;
  const [toYear = 0, toMonth = 0, toDay = 0] = to;
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay + 1 - fromDay) / 31;
}

function readProbation(text: string): Contract['probation'] {
  const match = probation.exec(text);
  if (!match) return undefined;
  const count = match.groups?.count;
  return {
    months: count === undefined ? undefined : (spelled[count] ?? Number(count)),
    percent: Number(match.groups?.percent),
    at: { start: match.index, end: match.index + match[0].length },
  };
}
