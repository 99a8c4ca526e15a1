import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** Where a fetched file came from; kept in a hidden file beside it. */
export const Origin = z.object({
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  fetchedAt: z.iso.datetime(),
});
export type Origin = z.infer<typeof Origin>;

export function originPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.origin.json`);
}

/** Where a file was fetched from; null for files that were not fetched. */
export async function originOf(path: string): Promise<Origin | null> {
  const content = await readFile(originPath(path), 'utf8').catch(() => null);
  if (content === null) return null;
  return Origin.safeParse(JSON.parse(content)).data ?? null;
}

export async function writeOrigin(path: string, origin: Origin): Promise<void> {
  await writeFile(originPath(path), JSON.stringify(origin));
}
