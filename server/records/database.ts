import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.ts';

/** The same SQL runs on PGlite and on PostgreSQL; the records see no difference. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;
