/** Signs that most fonts lack, in those that every font has. */
const plainer: Readonly<Record<string, string>> = {
  ㆍ: '·',
  '〜': '~',
  '∼': '~',
  '▪': '•',
  '✓': 'v',
  '☐': '□',
};

/**
 * A text in the characters that a font can show: `①` as `(1)`, `㎡` as `m2`, and `□` for what it has nothing like.
 * What cannot be shown would be lost without a trace.
 */
export function printable(text: string, covers: (codePoint: number) => boolean): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      const shown = (words: string): boolean =>
        [...words].every((one) => one === '\n' || covers(one.codePointAt(0) ?? 0));
      if (shown(character)) return character;
      const simple = plainer[character] ?? character.normalize('NFKC');
      if (!shown(simple)) return '□';
      return /^[\d가-힣]+$/u.test(simple) ? `(${simple})` : simple;
    })
    .join('');
}
