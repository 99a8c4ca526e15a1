import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** In the bundle, each module still finds the files beside its own source. */
const ownAddress = (folder: string): Plugin => ({
  name: 'own address',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const address = `new URL(${JSON.stringify(relative(folder, path))}, import.meta.url).href`;
      return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
});

/**
 * Bundles the server's own modules into `server.mjs`; packages stay where npm put them. Takes half a second and
 * saves each start two (docs/decisions/2026-11-22-run-the-sources.md).
 */
export async function buildServer(folder: string = resolve(here, '../dist')): Promise<void> {
  await build({
    stdin: { contents: "import { main } from './main.ts'; await main();", resolveDir: here },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    outfile: join(folder, 'server.mjs'),
    plugins: [ownAddress(folder)],
    logLevel: 'warning',
  });
}
