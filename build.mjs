import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const made = ['dist/server.mjs', 'dist/widget/naru.js', 'dist/pages/files.json'];
/** What goes into `dist`: folders count themselves too, so that a deleted file is noticed. */
const madeFrom = ['server', 'ingest', 'knowledge', 'web-widget', 'package-lock.json'];

/** What `npm start` runs: the server's bundle, the widget and the pages, in `dist`, made anew when a source is younger. */
if (Math.max(...madeFrom.flatMap(changesUnder)) > Math.min(...made.map(changedAt))) {
  // Only now, as loading TypeScript takes longer than all the rest of this.
  const { tsImport } = await import('tsx/esm/api');
  const [{ buildServer }, { buildWidget }, { buildPages }] = await Promise.all(
    ['./server/build.ts', './web-widget/build.ts', './web-widget/pages/build-pages.ts'].map((path) =>
      tsImport(path, import.meta.url),
    ),
  );
  await Promise.all([buildServer(), buildWidget(), buildPages()]);
}

/** @param {string} path @returns {number[]} */
function changesUnder(path) {
  const folder = statSync(join(root, path)).isDirectory();
  const inside = folder ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }) : [];
  return [path, ...inside.map((name) => join(path, name))].map(changedAt);
}

/** Milliseconds since 1970; 0 where there is no such file. @param {string} path */
function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
