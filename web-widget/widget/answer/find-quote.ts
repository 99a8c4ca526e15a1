/**
 * Where `quote` stands in `text`, as [start, end), or null. Spaces and line breaks may differ: a passage keeps the
 * lines of its document, a quotation need not.
 */
export function findQuote(text: string, quote: string): readonly [number, number] | null {
  const words = quote.trim();
  if (!words) return null;
  const exact = text.indexOf(words);
  if (exact >= 0) return [exact, exact + words.length];
  const bare = [...words.replace(/\s+/g, '')].map((char) => char.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'));
  const match = new RegExp(bare.join('\\s*')).exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}
