import { join } from 'node:path';
import { openEmbeddedDatabase } from './embedded.ts';
import { openPostgres } from './postgres.ts';
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
export function openRecords({ dataDir, databaseUrl }: RecordsPlace): Promise<Records> {
  return databaseUrl === undefined ? openEmbeddedDatabase(join(dataDir, 'db')) : openPostgres(databaseUrl);
}
