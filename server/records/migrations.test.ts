import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import { migrationsFolder } from './migrations.ts';
import * as schema from './schema.ts';

test('the migrations lead to the schema: whoever changes it has run `npm run migrations`', async () => {
  const snapshots = (await readdir(join(migrationsFolder, 'meta'))).filter((name) =>
    name.endsWith('_snapshot.json'),
  );
  const last = JSON.parse(
    await readFile(join(migrationsFolder, 'meta', snapshots.sort().at(-1) ?? ''), 'utf8'),
  );
  expect(await generateMigration(last, generateDrizzleJson({ ...schema }, last.id))).toEqual([]);
});
