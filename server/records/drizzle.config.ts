import { defineConfig } from 'drizzle-kit';

/** `npm run migrations` writes the SQL file that brings a database from the last migration to schema.ts. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './server/records/schema.ts',
  out: './server/records/migrations',
});
