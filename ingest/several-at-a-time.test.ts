import { expect, test } from 'vitest';
import { severalAtATime } from './several-at-a-time.ts';

test('results come in the order of the items, so many being worked on at a time', async () => {
  let working = 0;
  let most = 0;
  const results: number[] = [];
  const work = async (turns: number) => {
    working += 1;
    most = Math.max(most, working);
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    working -= 1;
    return turns;
  };
  for await (const result of severalAtATime([9, 1, 5, 0, 3], 3, work)) results.push(result);
  expect(results).toEqual([9, 1, 5, 0, 3]);
  expect(most).toBe(3);
});

test('a failure comes in its turn', async () => {
  const seen: string[] = [];
  const use = async () => {
    const items = severalAtATime(['one', 'two', 'three'], 2, async (item) => {
      if (item === 'two') throw new Error(item);
      return item;
    });
    for await (const item of items) seen.push(item);
  };
  await expect(use()).rejects.toThrow('two');
  expect(seen).toEqual(['one']);
});
