/** The same items in the same order, each made while the one before it is worked on. */
export async function* oneAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  const begin = () => {
    const making = source.next();
    // A failure is told when the item's turn comes; until then nobody waits for it.
    making.catch(() => {});
    return making;
  };
  let next = begin();
  try {
    for (;;) {
      const item = await next;
      if (item.done) return;
      next = begin();
      yield item.value;
    }
  } finally {
    // Whoever stops early does not leave work going on behind him.
    await next.catch(() => {});
    await source.return?.();
  }
}
