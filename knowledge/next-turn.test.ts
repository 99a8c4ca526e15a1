import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { nextTurn } from './next-turn.ts';

it('lets one go on in each turn of the loop, in the order in which they asked', async () => {
  const done: string[] = [];
  const all = Promise.all(
    ['첫째', '둘째', '셋째'].map(async (who) => {
      await nextTurn();
      done.push(who);
    }),
  );
  const seen: number[] = [];
  while (done.length < 3) {
    await turnOfTheLoop();
    seen.push(done.length);
  }
  await all;
  expect(done).toEqual(['첫째', '둘째', '셋째']);
  expect(seen.every((count, at) => count - (seen[at - 1] ?? 0) <= 1)).toBe(true);
});
