/** The rank constant of Cormack, Clarke and Büttcher (2009). */
const constant = 60;

/** What a ranked list gives to the item at this position (0 for the first). */
export function reciprocalRank(position: number): number {
  return (constant + 1) / (constant + 1 + position);
}
