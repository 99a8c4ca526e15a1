const first = 0xac00;
const vowels = 21;
const finals = 28;
const syllables = 19 * vowels * finals;

/** Whether two syllables differ in one letter (자모) and no more: 셍 and 생. */
function isOneLetterApart(one: string, other: string): boolean {
  const [a, b] = [one.charCodeAt(0) - first, other.charCodeAt(0) - first];
  if (a < 0 || a >= syllables || b < 0 || b >= syllables) return false;
  const differences =
    Number(Math.floor(a / (vowels * finals)) !== Math.floor(b / (vowels * finals))) +
    Number(Math.floor(a / finals) % vowels !== Math.floor(b / finals) % vowels) +
    Number(a % finals !== b % finals);
  return differences === 1;
}

/** Finds the word of a list that is one letter away: 위셍 → 위생. Its time hangs on the word's length alone. */
export function neighbours(words: ReadonlySet<string>): (word: string) => string | undefined {
  const byGap = new Map<string, string[]>();
  const gaps = (word: string): string[] =>
    [...word].map((_, at) => `${word.slice(0, at)}_${word.slice(at + 1)}`);
  for (const word of words) for (const gap of gaps(word)) byGap.set(gap, [...(byGap.get(gap) ?? []), word]);
  return (word) => {
    for (const [at, gap] of gaps(word).entries()) {
      const near = byGap.get(gap)?.find((other) => isOneLetterApart(word[at] ?? '', other[at] ?? ''));
      if (near !== undefined) return near;
    }
    return undefined;
  };
}
