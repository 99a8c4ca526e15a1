import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * A turn of the event loop for oneself. Of all who wait for one, one goes on in each turn of the loop, in the order in
 * which they asked, and between two of them the loop takes in what came over the network. `setImmediate` alone lets
 * all who wait go on at once: eight questions would hold up a ninth, which is only to be told that there is no place,
 * for as long as they take together.
 */
export async function nextTurn(): Promise<void> {
  const mine = last.then(() => setImmediate());
  last = mine;
  await mine;
}
