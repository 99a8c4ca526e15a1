/** A number found in Korean text: '1만2천', '이백', '2,156,880', '열두'. `end` is the index after it. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** The last place word (천, 만 …), which tells money written without 원: '250만'. */
  readonly lastPlace: string | undefined;
  readonly spelled: boolean;
}

const sinoDigits: Readonly<Record<string, number>> = {
  영: 0,
  공: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
};
const smallPlaces: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };
const largePlaces: Readonly<Record<string, number>> = { 만: 10_000, 억: 100_000_000 };

/** No amount that people write is longer; a page of 천만억 is not read over and over. */
const longestNumeral = 24;

/** Sino-Korean or Arabic number, mixed as people mix them ('6백5십만', '229만 9천'). */
export function sinoNumeralAt(text: string, start: number): Numeral | undefined {
  let index = start;
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let lastPlace: string | undefined;
  let spelled = true;
  let ceiling = Number.POSITIVE_INFINITY;
  while (index < text.length && index - start < longestNumeral) {
    const character = text[index] ?? '';
    const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/.exec(text.slice(index))?.[0];
    if (digits !== undefined) {
      if (current !== undefined) break;
      current = Number(digits.replaceAll(',', ''));
      spelled = false;
      index += digits.length;
    } else if (sinoDigits[character] !== undefined && current === undefined) {
      current = sinoDigits[character];
      index += 1;
    } else if (smallPlaces[character] !== undefined && smallPlaces[character] < ceiling) {
      ceiling = smallPlaces[character];
      section += (current ?? 1) * ceiling;
      current = undefined;
      lastPlace = character;
      index += 1;
    } else if (largePlaces[character] !== undefined) {
      const amount = section + (current ?? 0);
      total += (amount === 0 ? 1 : amount) * largePlaces[character];
      section = 0;
      current = undefined;
      ceiling = Number.POSITIVE_INFINITY;
      lastPlace = character;
      index += 1;
    } else if (/\s/.test(character) && lastPlace !== undefined && current === undefined) {
      // '906만 2천원' goes on after the space; '200만 3개월' does not.
      if (!/^(?:[\d,]+|[일이삼사오육칠팔구]?)\s?(?:[십백천만]|(?<=\d)\s?원)/.test(text.slice(index + 1)))
        break;
      index += 1;
    } else break;
  }
  if (index === start) return undefined;
  return { value: total + section + (current ?? 0), end: index, lastPlace, spelled };
}

const nativeTens: readonly (readonly [string, number])[] = [
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['열', 10],
];
const nativeOnes: readonly (readonly [string, number])[] = [
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
  ['하나', 1],
  ['한', 1],
  ['둘', 2],
  ['두', 2],
  ['셋', 3],
  ['세', 3],
  ['석', 3],
  ['넷', 4],
  ['네', 4],
  ['넉', 4],
];

/** Pure Korean number before a counter: '두', '열두', '서른다섯'. */
export function nativeNumeralAt(text: string, start: number): Numeral | undefined {
  const tens = nativeTens.find(([word]) => text.startsWith(word, start));
  const afterTens = start + (tens?.[0].length ?? 0);
  const ones = nativeOnes.find(([word]) => text.startsWith(word, afterTens));
  const end = afterTens + (ones?.[0].length ?? 0);
  if (end === start) return undefined;
  return { value: (tens?.[1] ?? 0) + (ones?.[1] ?? 0), end, lastPlace: undefined, spelled: true };
}

/** Words for so many days. */
export const spelledDays: Readonly<Record<string, number>> = {
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  열흘: 10,
  보름: 15,
};
