import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../tests/guides/reference.ts';
import { readSources } from '../../../tests/guides/sources.ts';
import { parseTerms, readTerms } from './term.ts';

const terms = readTerms();
const { book } = await readSources('2026-11-22');

test('four hundred terms, none of them twice', () => {
  expect(terms.length).toBeGreaterThanOrEqual(400);
  expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
});

test('each definition is one sentence about its term', () => {
  for (const { term, definition } of terms) {
    expect(definition.startsWith(term), definition).toBe(true);
    expect(definition, term).toMatch(/^[^.]+다\.$/);
  }
});

test('each definition rests on articles that exist and are in force', () => {
  const problems = terms.flatMap(({ law }) =>
    law.map((text) => {
      const reference = parseReference(text);
      return reference ? book.problemOf(reference) : `no reference to the law: ${text}`;
    }),
  );
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
});

test('names in other languages are in their own letters', () => {
  for (const { term, english, chinese, vietnamese } of terms) {
    for (const name of english) expect(name, term).toMatch(/^[\p{Script=Latin}\d\s'’+.,-]+$/u);
    for (const name of chinese) expect(name, term).toMatch(/\p{Script=Han}/u);
    for (const name of vietnamese) expect(name, term).toMatch(/^[\p{Script=Latin}\d\s+()-]+$/u);
  }
});

describe('a line that is not of the form', () => {
  test('is named', () => {
    expect(() => parseTerms('# 머리\n임금\t뜻', 'wages.terms.tsv')).toThrow('wages.terms.tsv, line 2');
  });
});
