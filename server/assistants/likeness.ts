import { letterPairsOf } from '../../knowledge/text/letters.ts';

/** How much a text is like any of some questions, as `likenessToEach` measures it. */
export function likenessTo(questions: readonly string[]): (text: string) => number {
  const toEach = likenessToEach(questions);
  return (text) => Math.max(0, ...toEach(text).values());
}

/**
 * Measures how much a text is like each of some questions, by their places: the cosine of their pairs of letters, in
 * which pairs that stand in few questions count more. 0, which is left out, is nothing in common, 1 the same words.
 */
export function likenessToEach(questions: readonly string[]): (text: string) => ReadonlyMap<number, number> {
  const known = questions.map(letterPairsOf);
  const spread = new Map<string, number>();
  for (const pairs of known) for (const pair of pairs) spread.set(pair, (spread.get(pair) ?? 0) + 1);
  const rarity = (pair: string): number => Math.log(1 + known.length / (1 + (spread.get(pair) ?? 0)));
  const size = (pairs: ReadonlySet<string>): number =>
    [...pairs].reduce((sum, pair) => sum + rarity(pair), 0);
  const sizes = known.map(size);
  const holders = new Map<string, number[]>();
  for (const [index, pairs] of known.entries())
    for (const pair of pairs) holders.set(pair, [...(holders.get(pair) ?? []), index]);

  return (text) => {
    const pairs = letterPairsOf(text);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const index of holders.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + rarity(pair));
    const own = size(pairs);
    for (const [index, weight] of shared) shared.set(index, weight / Math.sqrt(own * (sizes[index] ?? 1)));
    return shared;
  };
}
