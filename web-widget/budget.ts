import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuiltWidget, buildWidget } from './build.ts';

/** What a visitor may be made to load, in bytes after gzip: the button, and button and chat together. */
export const budget = { loader: 1500, whole: 34_000 } as const;

/** Sizes of a built widget after gzip, in bytes. */
export function sizes({ folder, loader, body }: BuiltWidget): { loader: number; whole: number } {
  const size = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  return { loader: size(loader), whole: size(loader) + size(body) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = sizes(await buildWidget());
  for (const part of ['loader', 'whole'] as const) {
    const over = measured[part] > budget[part];
    console.info(
      `${part}: ${measured[part]} of ${budget[part]} bytes after gzip${over ? ', TOO LARGE' : ''}`,
    );
    if (over) process.exitCode = 1;
  }
}
