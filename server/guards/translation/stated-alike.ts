import { numbersIn, type StatedNumber } from '../grounding/numbers.ts';

const spelled: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
const months: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
const halfDay = /\b(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b\.?/giu;
const koreanClock = /(오전|오후)?\s?(?<!\d)(\d{1,2})\s?시(?!간|급)(?:\s?(\d{1,2})\s?분|\s?(반))?/gu;
const contact = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[\w./?=&%#:-]+|(?:www\.)[\w./-]+/giu;

/** English numerals, names of months and half-day clocks in digits, so that they are read as the Korean is. */
const inDigits = (english: string): string =>
  english
    .replace(halfDay, (_, hour, minute, half) => {
      const of24 = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return `${String(of24).padStart(2, '0')}:${minute ?? '00'}`;
    })
    .replace(/\b[a-z]+\b/giu, (word) => {
      const lower = word.toLowerCase();
      if (spelled.includes(lower)) return String(spelled.indexOf(lower) + 1);
      const month = /^[A-Z]/.test(word) ? months.indexOf(lower) : -1;
      return month < 0 ? word : `${month + 1}`;
    })
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/giu, '');

/** Korean times as the clock shows them: 오후 6시 반 is 18:30. */
const byTheClock = (korean: string): string =>
  korean.replace(koreanClock, (_, half, hour, minutes, past) => {
    const of24 = half ? (Number(hour) % 12) + (half === '오후' ? 12 : 0) : Number(hour);
    return ` ${String(of24).padStart(2, '0')}:${(minutes ?? (past ? '30' : '0')).padStart(2, '0')}`;
  });

/** Every number, amount, time and telephone number once for once; the units must agree where both are told. */
export function sameNumbers(korean: string, english: string): boolean {
  const left: StatedNumber[] = numbersIn(inDigits(english.replace(contact, ' ')));
  for (const said of numbersIn(byTheClock(korean.replace(contact, ' ')))) {
    const agrees = ({ value, unit }: StatedNumber): boolean =>
      value === said.value && (unit === said.unit || unit === null || said.unit === null);
    const at = left.findIndex(agrees);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

/** Every e-mail and web address, letter for letter. */
export const sameAddresses = (korean: string, english: string): boolean =>
  addresses(korean) === addresses(english);

const addresses = (text: string): string =>
  [...text.matchAll(contact)]
    .map(([found]) => found.replace(/[.,]+$/u, ''))
    .sort()
    .join(' ');
