import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsContract } from '../../tests/contract/records.ts';
import { skipUnless } from '../../tests/require.ts';
import { openRecords } from './open.ts';

/** A variable of its own lets one run test PostgreSQL here and start embedded servers elsewhere. */
const server = process.env.NARU_TEST_DATABASE_URL ?? process.env.DATABASE_URL;
const skip = skipUnless(
  server !== undefined,
  'postgres',
  'NARU_TEST_DATABASE_URL names no PostgreSQL server',
);

/** A database of its own on the server, so that no suite sees another's rows. */
const name = `naru_test_${randomBytes(6).toString('hex')}`;

function address(): string {
  const url = new URL(server ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe.skipIf(skip)('records on PostgreSQL', () => {
  beforeAll(() => onServer(`create database ${name}`));
  afterAll(() => onServer(`drop database if exists ${name} with (force)`));

  describe('contract', () => {
    recordsContract(() => openRecords({ dataDir: '/nonexistent', databaseUrl: address() }));
  });

  test('several servers that start together on one database all get its tables', async () => {
    const opened = await Promise.all(
      [1, 2, 3].map(() => openRecords({ dataDir: '/nonexistent', databaseUrl: address() })),
    );
    for (const records of opened) expect(await records.manifest.all()).toEqual([]);
    await Promise.all(opened.map((records) => records.close()));
  });

  test("another server's young run is left alone", async () => {
    const records = await openRecords({ dataDir: '/nonexistent', databaseUrl: address() });
    const at = new Date('2026-11-20T09:00:00Z');
    const { id } = await records.conversations.create('consultation', at);
    const run = { id: crypto.randomUUID(), conversationId: id, question: '?', asOf: '2026-11-20', at };
    await records.runs.start(run);
    await records.runs.closeInterrupted(new Date('2026-11-20T09:01:00Z'));
    expect(await records.runs.active(id)).not.toBeNull();
    await records.runs.closeInterrupted(new Date('2026-11-20T10:00:00Z'));
    expect(await records.runs.active(id)).toBeNull();
    await records.close();
  });
});

test('a PostgreSQL that is not there is named without its password', async () => {
  const opening = openRecords({
    dataDir: '/nonexistent',
    databaseUrl: 'postgresql://naru:secret@127.0.0.1:9/naru',
  });
  await expect(opening).rejects.toThrow('postgresql://127.0.0.1:9/naru');
  await expect(opening).rejects.not.toThrow('secret');
});
