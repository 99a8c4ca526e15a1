import { expect, test } from 'vitest';
import { readLawIndex } from '../../../tests/guides/law-index.ts';
import { parseReference } from '../../../tests/guides/reference.ts';
import { rules } from './rules.ts';

test('every article that a rule names exists and is in force', async () => {
  const book = await readLawIndex('2026-11-22');
  const problems = rules.flatMap(({ rule, article, also }) =>
    [article ?? '', ...also].flatMap((text) => {
      const reference = parseReference(text);
      const problem = reference ? book.problemOf(reference) : 'is no reference';
      return problem === null ? [] : [`${rule}: ${text}: ${problem}`];
    }),
  );
  expect(problems).toEqual([]);
});

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
});
