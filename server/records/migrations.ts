import { fileURLToPath } from 'node:url';

/** The SQL files that drizzle-kit wrote from schema.ts, applied in order at every start. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
