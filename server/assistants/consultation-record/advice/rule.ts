import type { CalendarDate } from '../../../contracts/index.ts';

/** A piece of advice as it is held against the rules: numbers in digits. */
export interface Said {
  /** The counselor's turn. */
  readonly text: string;
  /** It with the turns before it: what it answers. */
  readonly around: string;
  /** Which scheme the talk is about: one report is asked of those on benefit, another of those on allowance. */
  readonly scheme: 'benefit' | 'allowance' | 'other';
  readonly on: CalendarDate;
  /** The day on which the client begins to work, where the talk tells it. */
  readonly startOfWork: CalendarDate | null;
}

/** A rule of law that counselors are asked about, and what contradicts it. */
export interface AdviceRule {
  readonly id: string;
  /** The articles, the deciding one first. */
  readonly articles: readonly string[];
  /** What holds. */
  readonly correct: string;
  /** Whether the advice says otherwise. */
  readonly contradicts: (said: Said) => boolean;
}

export type Measure = 'months' | 'days' | 'percent' | 'hours' | 'won' | 'age' | 'times' | 'years';

const measures: Readonly<Record<Measure, readonly (readonly [RegExp, number])[]>> = {
  months: [
    [/(\d+)\s?(?:개월|달)/gu, 1],
    [/(\d+)\s?년(?!\s?\d+\s?월)/gu, 12],
    [/(?<![가-힣])(한)\s?달/gu, 1],
    [/(?<![가-힣])(반)\s?년/gu, 6],
  ],
  years: [[/(\d+)\s?년(?!\s?\d+\s?월)/gu, 1]],
  days: [
    [/(?<!월\s?)(\d+)\s?일(?!\s?(?:[월화수목금토일]요일|에\s))/gu, 1],
    [/(\d+)\s?주(?:일|\s)/gu, 7],
    [/(?<![가-힣])(일)주일/gu, 7],
    [/(\d+)\s?(?:개월|달)/gu, 30],
    [/(?<![가-힣])(한)\s?달/gu, 30],
  ],
  hours: [[/(\d+)\s?시간/gu, 1]],
  percent: [
    [/(\d+)\s?(?:%|퍼센트|프로)/gu, 1],
    [/(절)반/gu, 50],
  ],
  won: [
    [/(\d+)\s?만\s?(?:원|\s)/gu, 10_000],
    [/(\d{1,3}(?:,\d{3})+)\s?원/gu, 1],
  ],
  age: [[/(\d+)\s?(?:세|살)/gu, 1]],
  times: [[/(\d+)\s?(?:번|회|차례)/gu, 1]],
};

/** The numbers of a measure that a text states. */
export const statedIn = (text: string, measure: Measure): number[] =>
  measures[measure].flatMap(([pattern, factor]) =>
    [...text.matchAll(pattern)].map(
      ([, number = '']) =>
        Number(
          number === '한' || number === '일' || number === '절' || number === '반'
            ? 1
            : number.replaceAll(',', ''),
        ) * factor,
    ),
  );

/** Whether a text states a number of the measure, and none of them is right. */
export function statesOther(text: string, measure: Measure, ...right: readonly number[]): boolean {
  const stated = statedIn(text, measure);
  return stated.length > 0 && !stated.some((number) => right.includes(number));
}

/** Tells that something need not be reported: 안 적으셔도 돼요, 신고할 필요 없어요, 말 안 해도 몰라요. */
export const needsNoReport = (text: string): boolean =>
  /(?:신고|적|기재|말씀|말|알리|쓰|보고)[^.?]{0,4}(?:안|않)[^.?]{0,5}도|안\s?(?:적|쓰|써|신고|알리|말|보고)[^.?]{0,5}도|안\s?(?:적|쓰)[^.?]{0,3}\s?(?:게|것이)\s?(?:낫|좋)|(?:신고|보고)\s?(?:는|를|은)?\s?(?:할|하실|하지)?\s?(?:필요|의무)[가는도]?\s?없|(?:신고|적|쓰|말)[^.?]{0,4}지\s?(?:마|않으셔도)|신고\s?대상이?\s?아니|(?:소득|취업)으로\s?안\s?(?:봐|잡|쳐)|모르니까|안\s?걸려|걸릴\s?일/u.test(
    text,
  );
