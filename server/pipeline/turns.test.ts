import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

const never = () => new Promise<void>(() => {});

test('pieces of documents are done one at a time, in their order', async () => {
  const turns = createTurns(never);
  const seen: string[] = [];
  const piece = (name: string) =>
    turns.document(async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    });
  await Promise.all([piece('a'), piece('b')]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a document waits while somebody asks, and goes on when the last has an answer', async () => {
  const turns = createTurns(never);
  const seen: string[] = [];
  const first = turns.question();
  const second = turns.question();
  const piece = turns.document(async () => seen.push('piece'));
  first();
  first();
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([]);
  second();
  await piece;
  expect(seen).toEqual(['piece']);
});

test('where questions never stop, it waits no longer than its patience', async () => {
  const turns = createTurns(async () => {});
  turns.question();
  expect(await turns.document(async () => 'done')).toBe('done');
});

test('a piece that fails holds nobody up', async () => {
  const turns = createTurns(never);
  await expect(turns.document(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.document(async () => 'next')).toBe('next');
});
