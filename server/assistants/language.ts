/** Letters that only Vietnamese has among the languages written with Latin letters here. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/**
 * The language of a text by its script: `ko`, `en`, `zh`, `vi`, `ja`, `th`, `ru`, `ne`, `km` or `my`. A text with
 * Hangul in it is Korean unless another script has twice the letters; one without letters is Korean, too.
 */
export function languageOf(text: string): string {
  const plain = text.normalize('NFC');
  const count = (script: RegExp): number => (plain.match(script) ?? []).length;
  const scripts: readonly (readonly [string, number])[] = [
    ['ko', count(/\p{sc=Hangul}/gu) * 2],
    ['ja', count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu) * 4],
    ['zh', count(/\p{sc=Han}/gu) * 2],
    ['th', count(/\p{sc=Thai}/gu)],
    ['ru', count(/\p{sc=Cyrillic}/gu)],
    ['ne', count(/\p{sc=Devanagari}/gu)],
    ['km', count(/\p{sc=Khmer}/gu)],
    ['my', count(/\p{sc=Myanmar}/gu)],
    ['latin', count(/\p{sc=Latin}/gu) / 2],
  ];
  const [language, letters] = scripts.reduce((most, script) => (script[1] > most[1] ? script : most));
  if (letters === 0) return 'ko';
  if (language !== 'latin') return language;
  return vietnamese.test(plain) ? 'vi' : 'en';
}
