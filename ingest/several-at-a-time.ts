/** What `work` makes of the items, in their order, while so many of them are worked on at the same time. */
export async function* severalAtATime<Item, Result>(
  items: Iterable<Item>,
  count: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const working: Promise<Result>[] = [];
  for (const item of items) {
    const result = work(item);
    // A failure is told when the item's turn comes; until then nobody waits for it.
    result.catch(() => {});
    working.push(result);
    const first = working.length === count ? working.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of working) yield await result;
}
