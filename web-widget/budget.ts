import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuiltWidget, buildWidget } from './build.ts';
import { buildPages, type PageFiles } from './pages/build-pages.ts';

/**
 * What a visitor may be made to load, in bytes after gzip: the button, button and chat together, what a
 * talk with a person needs besides, and the scripts of any
 * page of those who work with Naru.
 */
export const budget = { loader: 1500, whole: 34_000, live: 20_000, page: 120_000 } as const;

const sizeIn =
  (folder: string) =>
  (name: string): number =>
    gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;

/** Sizes of a built widget after gzip, in bytes. */
export function sizes({ folder, loader, body, shared, live }: BuiltWidget): {
  loader: number;
  whole: number;
  live: number;
} {
  const size = sizeIn(folder);
  const sum = (names: readonly string[]) => names.reduce((bytes, name) => bytes + size(name), 0);
  return { loader: size(loader), whole: sum([loader, body, ...shared]), live: sum(live) };
}

/** Bytes of each page's scripts after gzip, by the page's name. */
export function pageSizes(folder: string, files: PageFiles): [string, number][] {
  const size = sizeIn(folder);
  return Object.entries(files).map(([page, { scripts }]) => [
    page,
    scripts.reduce((sum, name) => sum + size(name), 0),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = (name: string, size: number, limit: number): void => {
    console.info(`${name}: ${size} of ${limit} bytes after gzip${size > limit ? ', TOO LARGE' : ''}`);
    if (size > limit) process.exitCode = 1;
  };
  const measured = sizes(await buildWidget());
  for (const part of ['loader', 'whole', 'live'] as const) report(part, measured[part], budget[part]);
  const folder = fileURLToPath(new URL('../dist/pages', import.meta.url));
  for (const [page, size] of pageSizes(folder, await buildPages(folder))) report(page, size, budget.page);
}
