import { blockedTimesIn } from './limits.ts';
import { blockedInWords } from './limits-in-words.ts';

const day =
  /(?<![\d./~-])(?:20\d{2}[.\-/]\s?)?\d{1,2}(?:\/|월\s?)\d{1,2}일?(?:\s?[~∼–-]\s?(?:\d{1,2}(?:\/|월\s?))?\d{1,2}일?)?/gu;

/** The times that texts which are kept out take out of the calendar, and nothing else of them. */
export function hiddenTimesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [
    ...blockedInWords(blockedTimesIn(text, true)),
    ...[...text.matchAll(day)].map(([found]) =>
      /[~∼–]/u.test(found) ? `${found} 제외` : `${found}~${found} 제외`,
    ),
  ]);
}
