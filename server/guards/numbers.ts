const magnitudes: Readonly<Record<string, number>> = { 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2, 십: 10 };
const written = /\d[\d,]*(?:\.\d+)?(?:\s?[억만천백십]\s?(?:\d[\d,]*(?:\.\d+)?)?)*/gu;

/**
 * The numbers that a text states, as plain numerals, so that `1만 320원`, `10320원` and `10,320원` are one number.
 * Numbers of articles, list marks and citation tokens are no statements and are left out.
 */
export function numbersIn(text: string): Set<string> {
  const statements = text
    .replace(/\[\d+\]/g, ' ')
    .replace(/제\s?\d+(?:조|항|호|장|절|편|관|차)(?:의\s?\d+)?/gu, ' ')
    .replace(/^\s*(?:\d+[.)]|[-*])\s/gmu, ' ');
  return new Set([...statements.matchAll(written)].map(([number]) => String(toNumber(number))));
}

/** `1만 2천` is 12,000: each magnitude multiplies what stands before it, and 만 and 억 close a group of four digits. */
function toNumber(number: string): number {
  let total = 0;
  let group = 0;
  for (const [, digits, magnitude] of number.matchAll(/(\d[\d,]*(?:\.\d+)?)?\s?([억만천백십])?/gu)) {
    if (digits === undefined && magnitude === undefined) continue;
    const value = digits === undefined ? 1 : Number(digits.replaceAll(',', ''));
    const times = magnitude === undefined ? 1 : (magnitudes[magnitude] ?? 1);
    if (times >= 1e4) {
      total += (group + (digits === undefined ? 0 : value) || 1) * times;
      group = 0;
    } else {
      group += value * times;
    }
  }
  return Number((total + group).toFixed(6));
}
