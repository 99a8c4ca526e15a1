/** A piece of a text in Korean, with the place of the words that it stands for. */
export interface Fragment {
  readonly start: number;
  /** Index after the last letter. */
  readonly end: number;
  readonly korean: string;
}

/** How a quantity is said in a language. `korean` gives undefined where the match is none after all. */
export interface QuantityRule {
  readonly pattern: RegExp;
  readonly korean: (groups: Readonly<Record<string, string | undefined>>) => string | undefined;
}

/** Every quantity of a text, the earlier rules taking the words from the later ones. */
export function findQuantities(text: string, rules: readonly QuantityRule[]): Fragment[] {
  const found: Fragment[] = [];
  for (const { pattern, korean } of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '' || found.some((other) => start < other.end && other.start < end)) continue;
      const words = korean(match.groups ?? {});
      if (words !== undefined) found.push({ start, end, korean: words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
