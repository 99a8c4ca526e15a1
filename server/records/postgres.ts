import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool } from 'pg';
import { assembleRecords } from './assemble.ts';
import { migrationsFolder } from './migrations.ts';
import type { Records } from './records.ts';
import * as schema from './schema.ts';
import { RecordsUnavailable } from './unavailable.ts';

/** Any fixed number: servers that start together on one database migrate it one after the other. */
const migrationLock = 20_263_001;

/** PostgreSQL at `url`; the tables live in the database's schema `public`. */
export async function openPostgres(url: string): Promise<Records> {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  // An idle connection that the server drops is replaced at the next query; without a listener it would end us.
  pool.on('error', () => {});
  try {
    await migrateAlone(pool);
  } catch (error) {
    await pool.end();
    throw new RecordsUnavailable(
      `The database at ${withoutPassword(url)} cannot be opened. Check that PostgreSQL is running there, and ` +
        `that DATABASE_URL names a user who may create tables.`,
      { cause: error },
    );
  }
  return assembleRecords(drizzle(pool, { schema }), {
    name: 'postgresql',
    shared: true,
    close: () => pool.end(),
  });
}

async function migrateAlone(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const database = drizzle(client, { schema });
    await database.execute(sql`select pg_advisory_lock(${migrationLock})`);
    try {
      await migrate(database, { migrationsFolder });
    } finally {
      await database.execute(sql`select pg_advisory_unlock(${migrationLock})`);
    }
  } finally {
    client.release();
  }
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const address = new URL(url);
  return `${address.protocol}//${address.host}${address.pathname}`;
}
