/** Characters without width, which may hide inside a number. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** NFC, so that Hangul typed on any keyboard reads the same, and without invisible characters. */
export function plainForm(text: string): string {
  return text.normalize('NFC').replace(invisible, '');
}

/**
 * The same text with full-width signs, dashes and spaces in their plain form, character for character, so that a
 * place in it is the same place in the text.
 */
export function sameLengthForm(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u3000\t]/g, ' ');
}
