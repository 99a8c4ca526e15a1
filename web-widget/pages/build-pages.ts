import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, transform } from 'esbuild';
import { browsers } from '../browsers.ts';
import { tokenSheet, tokensIn } from '../tokens/krds.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The pages that there are, each with the module that opens it. */
const pages: Readonly<Record<string, string>> = {
  employer: 'employer/employer.page.tsx',
  jobseeker: 'jobseeker/jobseeker.page.tsx',
  plans: 'plans/plans.page.tsx',
  queue: 'counselor/queue/queue.page.tsx',
  review: 'review/review.page.tsx',
  counselor: 'counselor/counselor.page.tsx',
  admin: 'admin/overview.page.tsx',
  'admin-documents': 'admin/documents.page.tsx',
  'admin-document': 'admin/document.page.tsx',
  'admin-search': 'admin/search.page.tsx',
  'admin-replies': 'admin/replies.page.tsx',
  'admin-standard-answers': 'admin/standard-answers.page.tsx',
  'admin-health': 'admin/health.page.tsx',
  'admin-load': 'admin/load.page.tsx',
  'admin-quality': 'admin/quality.page.tsx',
  'admin-sites': 'admin/sites/sites.page.tsx',
  'admin-users': 'admin/users/users.page.tsx',
  'admin-audit': 'admin/audit/audit.page.tsx',
  'admin-retention': 'admin/retention/retention.page.tsx',
};

/** Which files each page is made of, by their names in the folder: a name changes with the content. */
export type PageFiles = Readonly<
  Record<string, { readonly scripts: readonly string[]; readonly style: string }>
>;

/**
 * Builds the pages into a folder: a script a page, what several share in scripts of its own, one style sheet, and
 * `files.json`, which tells the server their names.
 */
export async function buildPages(folder: string = resolve(here, '../../dist/pages')): Promise<PageFiles> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, join(here, path)])),
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    drop: ['console'],
    target: browsers,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
  });
  const css = readFileSync(join(here, 'style/pages.css'), 'utf8');
  const { code } = await transform(tokenSheet(tokensIn(css), ':root') + css, {
    loader: 'css',
    minify: true,
    target: browsers,
  });
  const style = `pages-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.css`;
  writeFileSync(join(folder, style), code);
  const outputs = Object.entries(metafile.outputs);
  const scriptsOf = (path: string): string[] => {
    const [file] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(path)) ?? [];
    if (!file) throw new Error(`Nothing was built of ${path}.`);
    return [file, ...importsOf(metafile, file)].map((one) => basename(one));
  };
  const files: PageFiles = Object.fromEntries(
    Object.entries(pages).map(([name, path]) => [name, { scripts: scriptsOf(path), style }]),
  );
  writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
  return files;
}

/** What a file loads at once, and what that loads in turn. */
function importsOf(metafile: Metafile, file: string, found = new Set<string>()): Set<string> {
  for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
    if (kind !== 'import-statement' || found.has(path)) continue;
    found.add(path);
    importsOf(metafile, path, found);
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildPages();
  for (const [name, { scripts }] of Object.entries(files)) console.info(`${name}: ${scripts.join(', ')}`);
}
