import { expect, test } from 'vitest';
import { ahead } from './ahead.ts';

test('the next item is made while the present one is worked on, and none further', async () => {
  const seen: string[] = [];
  async function* numbers() {
    for (const number of [1, 2, 3]) {
      seen.push(`made ${number}`);
      yield number;
    }
  }
  for await (const number of ahead(numbers())) {
    await new Promise(setImmediate);
    seen.push(`used ${number}`);
  }
  expect(seen).toEqual(['made 1', 'made 2', 'used 1', 'made 3', 'used 2', 'used 3']);
});

test('a failure comes in its turn', async () => {
  const seen: number[] = [];
  async function* failing() {
    yield 1;
    throw new Error('the second');
  }
  const use = async () => {
    for await (const number of ahead(failing())) {
      await new Promise(setImmediate);
      seen.push(number);
    }
  };
  await expect(use()).rejects.toThrow('the second');
  expect(seen).toEqual([1]);
});

test('whoever stops early stops the source', async () => {
  let ended = false;
  async function* endless() {
    try {
      for (let number = 1; ; number += 1) yield number;
    } finally {
      ended = true;
    }
  }
  for await (const number of ahead(endless())) if (number === 2) break;
  expect(ended).toBe(true);
});
