const letterOrDigit = /[\p{L}\p{N}]/u;
const others = /[^\p{L}\p{N}]/gu;

/** What is known of a UTF-16 unit: nothing yet, that it is a letter or digit, or that it is neither. */
const unknown = 0;
const kept = 1;
const dropped = 2;
const kinds = new Uint8Array(0x1_0000);

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/**
 * A text's letters and digits, in NFC: spaces and marks vary too much between writers to be compared. It is asked of
 * every sentence of the evidence, so each character's kind is looked up in a table and not asked of a pattern again.
 *
 * @example lettersOf('주 15시간, 이상') // '주15시간이상'
 */
export function lettersOf(text: string): string {
  const whole = text.normalize('NFC');
  let letters = '';
  let from = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const unit = whole.charCodeAt(at);
    if (isSurrogate(unit)) return whole.replace(others, '');
    if (kindOf(unit) === kept) continue;
    letters += whole.slice(from, at);
    from = at + 1;
  }
  return letters + whole.slice(from);
}

function kindOf(unit: number): number {
  if (kinds[unit] === unknown) kinds[unit] = letterOrDigit.test(String.fromCharCode(unit)) ? kept : dropped;
  return kinds[unit] ?? dropped;
}

/** The pairs of neighbouring letters and digits of a text in lower case: how Korean texts are compared, whatever their spacing. */
export function letterPairsOf(text: string): Set<string> {
  const letters = lettersOf(text.toLowerCase());
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
