/**
 * The same items in the same order, so many of them made while those before them are worked on. The first are begun
 * at once.
 */
export function ahead<Item>(items: AsyncIterable<Item>, count = 1): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  const making: Promise<IteratorResult<Item>>[] = [];
  const begin = () => {
    const next = source.next();
    // A failure is told when the item's turn comes; until then nobody waits for it.
    next.catch(() => {});
    making.push(next);
  };
  for (let begun = 0; begun < count; begun += 1) begin();
  return inTurn();

  async function* inTurn(): AsyncGenerator<Item> {
    try {
      for (let next = making.shift(); next; next = making.shift()) {
        const item = await next;
        if (item.done) return;
        begin();
        yield item.value;
      }
    } finally {
      // Whoever stops early does not leave work going on behind him.
      await Promise.allSettled(making);
      await source.return?.();
    }
  }
}
