import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordsContract } from '../../tests/contract/records.ts';
import { recordsInMemory } from '../../tests/fixtures/records.ts';
import { openRecords } from './open.ts';

describe('records on embedded PGlite', () => {
  recordsContract(recordsInMemory);
});

describe('the embedded database in a data folder', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'naru-records-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test('is still there after it was closed and opened again, and not ready once it is closed', async () => {
    const first = await openRecords({ dataDir });
    const { id } = await first.conversations.create('consultation', new Date('2026-11-16T00:00:00Z'));
    await first.close();
    const second = await openRecords({ dataDir });
    expect(await second.conversations.find(id)).toMatchObject({ id, assistant: 'consultation' });
    await second.close();
    expect(await second.health()).toMatchObject({ ready: false });
    expect(second.name).toBe('pglite');
  }, 120_000);

  test('says which folder cannot be opened', async () => {
    await writeFile(join(dataDir, 'db'), 'a file where the folder should be');
    await expect(openRecords({ dataDir })).rejects.toThrow(join(dataDir, 'db'));
  });
});
