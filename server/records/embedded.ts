import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { assembleRecords } from './assemble.ts';
import { migrationsFolder } from './migrations.ts';
import type { Records } from './records.ts';
import * as schema from './schema.ts';
import { RecordsUnavailable } from './unavailable.ts';

/**
 * PGlite in the folder `directory`; in memory when it is absent. `template`, an archive of an empty database's
 * files, spares the seconds that making one takes.
 * @throws RecordsUnavailable when the folder cannot be used.
 */
export async function openEmbeddedDatabase(directory?: string, template?: Blob): Promise<Records> {
  const client = await start(directory, template);
  const database = drizzle(client, { schema });
  await migrate(database, { migrationsFolder });
  return assembleRecords(database, { name: 'pglite', shared: false, close: () => client.close() });
}

async function start(directory: string | undefined, template: Blob | undefined): Promise<PGlite> {
  if (directory === undefined) return PGlite.create(template ? { loadDataDir: template } : {});
  try {
    await mkdir(directory, { recursive: true });
    return await PGlite.create(directory);
  } catch (error) {
    throw new RecordsUnavailable(
      `The embedded database in ${directory} cannot be opened. Check that this user may write there and that ` +
        `the disk is not full; if the folder is damaged, move it away and the next start makes a new one.`,
      { cause: error },
    );
  }
}
