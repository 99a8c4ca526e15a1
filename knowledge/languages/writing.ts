import { englishStem, simplifiedChinese, withoutMarks } from './fold.ts';
import type { Language } from './language.ts';

/** A word, or a letter where words are not parted, with its place in the text. */
export interface Token {
  /** As it is compared. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** How a language is written, and how its words are compared with those of the table. */
export interface Writing {
  readonly tokens: (text: string) => Token[];
  /** Whether a word of the text is the word of the table: the same, or one that begins with it. */
  readonly same: (word: string, ofTable: string) => boolean;
}

const equal = (word: string, ofTable: string): boolean => word === ofTable;
/** Endings hang on the stem that the table has. */
const begins = (word: string, ofTable: string): boolean => word.startsWith(ofTable);

const split =
  (letters: RegExp, form: (word: string) => string): Writing['tokens'] =>
  (text) =>
    [...text.matchAll(letters)].map(([word], index, all) => {
      const start = all[index]?.index ?? 0;
      return { form: form(word), start, end: start + word.length };
    });

const words = /[\p{L}\p{M}\d]+(?:['%.-][\p{L}\p{M}\d]+)*|\d+%|_/gu;
/** One letter with its marks each: in these scripts, words are not parted by spaces. */
const letters = /[a-z]+(?:-\d)?|\d+|\p{L}\p{M}*|_/gu;
const asIs = (word: string): string => word;

const english: Writing = { tokens: split(words, englishStem), same: equal };
const unparted: Writing = { tokens: split(letters, asIs), same: equal };
const inflected: Writing = { tokens: split(words, asIs), same: begins };
const whole: Writing = { tokens: split(words, asIs), same: equal };

const writings: Partial<Record<Language, Writing>> = {
  en: english,
  zh: { tokens: split(letters, simplifiedChinese), same: equal },
  // A text with marks is compared with them; `unmarkedVietnamese` is for one without.
  vi: whole,
  ja: unparted,
  th: unparted,
  km: unparted,
  my: unparted,
  ru: inflected,
  mn: inflected,
  uz: inflected,
  ne: inflected,
};

export function writingOf(language: Language): Writing {
  return writings[language] ?? whole;
}

/** Vietnamese typed without marks. */
export const unmarkedVietnamese: Writing = { tokens: split(words, withoutMarks), same: equal };
