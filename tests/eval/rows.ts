import { readFile } from 'node:fs/promises';
import type { z } from 'zod';

/** The day on which the questions of the sets are asked, unless a row says otherwise. */
export const dayOfAsking = '2026-11-22';

/** Reads a JSON Lines file. @throws Error that names the line which does not fit the schema */
export async function readRows<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}, line ${index + 1}: ${parsed.error.message}`);
    return parsed.data;
  });
}

/** The share of rows for which it holds, to four places. */
export function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : Number((rows.filter(holds).length / rows.length).toFixed(4));
}
