import { type CommonWords, cyrillicWords, latinWords } from './common-words.ts';
import type { Language } from './language.ts';

/** Letters that only Vietnamese has among the languages written with Latin letters here. */
const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
/** Uzbek writes oʻ and gʻ with one of these marks. */
const uzbekLetters = /[og][ʻ‘’'`](?=[a-z])/u;
const uzbekCyrillic = /[қғҳў]/u;
const mongolianLetters = /[өү]/u;

/** What a letter of a script counts: a Han character or a Hangul syllable is about two Latin letters. */
const scripts: readonly { readonly letters: RegExp; readonly weight: number; readonly language: Script }[] = [
  { letters: /\p{sc=Hangul}/gu, weight: 2, language: 'ko' },
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, weight: 4, language: 'ja' },
  { letters: /\p{sc=Han}/gu, weight: 2, language: 'zh' },
  { letters: /\p{sc=Thai}/gu, weight: 1, language: 'th' },
  { letters: /\p{sc=Devanagari}/gu, weight: 1, language: 'ne' },
  { letters: /\p{sc=Khmer}/gu, weight: 1, language: 'km' },
  { letters: /\p{sc=Myanmar}/gu, weight: 1, language: 'my' },
  { letters: /\p{sc=Sinhala}/gu, weight: 1, language: 'si' },
  { letters: /\p{sc=Bengali}/gu, weight: 1, language: 'bn' },
  { letters: /\p{sc=Cyrillic}/gu, weight: 1, language: 'cyrillic' },
  // Abbreviations such as IRP or E-9 stand in texts of every language.
  { letters: /\p{sc=Latin}/gu, weight: 0.5, language: 'latin' },
];
type Script = Language | 'cyrillic' | 'latin';

/**
 * The language of a text, by its letters, and by its commonest words where languages share their letters. A text
 * without letters, or with nothing but abbreviations, is in the language of the talk: `before`, else Korean.
 */
export function detectLanguage(text: string, before: Language = 'ko'): Language {
  const plain = text.normalize('NFC').toLowerCase();
  const weights = scripts.map(({ letters, weight, language }) => ({
    language,
    weight: (plain.match(letters) ?? []).length * weight,
  }));
  const { language, weight } = weights.reduce((most, one) => (one.weight > most.weight ? one : most));
  if (weight === 0) return before;
  if (language === 'cyrillic') return cyrillicLanguage(plain);
  if (language === 'latin') return latinLanguage(text, plain, before);
  return language;
}

function cyrillicLanguage(plain: string): Language {
  if (uzbekCyrillic.test(plain)) return 'uz';
  if (mongolianLetters.test(plain)) return 'mn';
  return mostCommon(plain, cyrillicWords) ?? 'ru';
}

function latinLanguage(text: string, plain: string, before: Language): Language {
  if (/^[^\p{Ll}]*$/u.test(text) && !/\s\p{Lu}{2,}/u.test(text)) return before;
  if (vietnameseLetters.test(plain)) return 'vi';
  const folded = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
  const language = mostCommon(folded.replace(/(?<=[og])[ʻ‘’'`](?=[a-z])/gu, ''), latinWords);
  return language ?? (uzbekLetters.test(plain) ? 'uz' : 'en');
}

/** The language that has most of its common words in the text; undefined where none has any. */
function mostCommon(text: string, common: CommonWords): Language | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: { readonly language: Language; readonly count: number } | undefined;
  for (const [language, known] of common) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language;
}
