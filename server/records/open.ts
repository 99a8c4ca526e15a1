import { join } from 'node:path';
import type { Records } from './records.ts';

export interface RecordsPlace {
  /** Absolute path of the data folder; the embedded database is its subfolder `db`. */
  readonly dataDir: string;
  /** A `postgresql://` address to use instead. */
  readonly databaseUrl?: string;
}

/**
 * Opens the records and brings their tables to the present schema. The embedded database belongs to one process:
 * take the data folder's lock first.
 * @throws RecordsUnavailable when the database cannot be opened.
 */
export async function openRecords({ dataDir, databaseUrl }: RecordsPlace): Promise<Records> {
  // Only the driver that is used is loaded.
  if (databaseUrl === undefined) {
    const { openEmbeddedDatabase } = await import('./embedded.ts');
    return openEmbeddedDatabase(join(dataDir, 'db'));
  }
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(databaseUrl);
}
