import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkAmounts } from '../../tests/guides/check-amounts.ts';
import { checkFacts } from '../../tests/guides/check-facts.ts';
import { citationsIn, parseReference } from '../../tests/guides/reference.ts';
import { readSources } from '../../tests/guides/sources.ts';
import { skipUnless } from '../../tests/require.ts';
import { readContacts } from './contacts.ts';
import { readProcedures } from './procedure.ts';
import { guideOfProcedure } from './procedure-guide.ts';

const asOf = '2026-11-22';
const procedures = await readProcedures(fileURLToPath(new URL('.', import.meta.url)));
const contacts = await readContacts();
const { guides, book, facts } = await readSources(asOf);
const contactsFile = fileURLToPath(new URL('../../../shared/data/contacts.tsv', import.meta.url));
const skip = skipUnless(existsSync(contactsFile), 'shared', contactsFile);

test('forty procedures and more are there, no two of the same title or question', () => {
  expect(procedures.length).toBeGreaterThanOrEqual(40);
  const wordings = procedures.flatMap(({ title, questions }) => [title, ...questions]);
  expect(new Set(wordings).size).toBe(wordings.length);
});

describe.each(procedures)('$id', (procedure) => {
  const guide = guideOfProcedure(procedure, contacts);

  test('is in a file of its name and leads to guides that exist', async () => {
    await expect(
      readFile(new URL(`./${procedure.id}.procedure.yaml`, import.meta.url)),
    ).resolves.toBeDefined();
    expect(guides.map(({ id }) => id)).toEqual(expect.arrayContaining(procedure.related));
  });

  test('cites only articles that exist and are in force', () => {
    const cited = [...new Set([...procedure.law, ...citationsIn(guide.body)])];
    const problems = cited.map((text) => {
      const reference = parseReference(text);
      return reference ? book.problemOf(reference) : `no reference to the law: ${text}`;
    });
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  test.skipIf(skip)('gives amounts only as the law or a dated fact gives them', () => {
    expect([...checkFacts(guide, facts ?? []), ...checkAmounts(guide, book, facts ?? [])]).toEqual([]);
  });
});

test.skipIf(skip)('every number and site of an office is the one that it gives out', async () => {
  const known = await readFile(contactsFile, 'utf8');
  for (const { phone, site } of Object.values(contacts)) {
    for (const way of [phone?.replace('국번 없이 ', ''), site]) if (way) expect(known).toContain(way);
  }
});
