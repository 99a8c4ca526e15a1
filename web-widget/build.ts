import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import { browsers } from './browsers.ts';
import { tokenSheet, tokensIn, withTokens } from './tokens/krds.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** Style sheets become strings: minified, and with the KRDS tokens that they use. */
const styleSheets: Plugin = {
  name: 'style sheets',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = withTokens(readFileSync(path, 'utf8'));
      const { code } = await transform(css, { loader: 'css', minify: true, target: browsers });
      return { contents: code, loader: 'text' };
    });
  },
};

const common: BuildOptions = {
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  drop: ['console'],
  target: browsers,
  plugins: [styleSheets],
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options });
  return outputFiles?.[0]?.text ?? '';
}

/**
 * The body of the widget, and in files of their own what is only fetched when a person is asked for and what both need.
 * Names change with the content.
 */
async function bundleBody(): Promise<{
  files: Map<string, string>;
  body: string;
  shared: string[];
  live: string[];
}> {
  const { outputFiles = [], metafile } = await build({
    ...common,
    entryPoints: [join(here, 'widget/widget.tsx')],
    outdir: here,
    entryNames: 'naru-[hash]',
    chunkNames: 'naru-[hash]',
    splitting: true,
    format: 'esm',
    metafile: true,
    banner: { js: '/*! Naru; licences in NOTICE.txt */' },
  });
  const outputs = Object.entries(metafile?.outputs ?? {}).map(([path, output]) => ({
    ...output,
    name: basename(path),
  }));
  const entry = outputs.find(({ entryPoint }) => entryPoint?.endsWith('widget/widget.tsx'));
  if (!entry) throw new Error('Nothing was built of the widget.');
  const shared = entry.imports
    .filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => basename(path));
  const first = new Set([entry.name, ...shared]);
  return {
    files: new Map(outputFiles.map(({ path, text }) => [basename(path), text])),
    body: entry.name,
    shared,
    live: outputs.map(({ name }) => name).filter((name) => !first.has(name)),
  };
}

/** What the licences of what we ship inside ask us to pass on. */
function notice(): string {
  const licence = (name: string, file: string): string =>
    readFileSync(join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file), 'utf8');
  return [
    'Naru widget. It contains:',
    `Preact\n${licence('preact', 'LICENSE')}`,
    `Socket.IO client\n${licence('socket.io-client', 'LICENSE')}`,
    `streaming-markdown\n${readFileSync(join(here, '../node_modules/streaming-markdown/license'), 'utf8')}`,
    'Design tokens of KRDS (대한민국 정부 디자인 시스템), 행정안전부, 공공누리 제1유형, https://www.krds.go.kr',
  ].join('\n\n');
}

export interface BuiltWidget {
  folder: string;
  /** File names inside the folder. But for the loader's they change with their content, so they can be cached for ever. */
  loader: string;
  body: string;
  /** What the body is made of besides. */
  shared: string[];
  /** What is fetched when a person is asked for. */
  live: string[];
}

/**
 * Builds the widget: `naru.js` (the one script tag), the body that it fetches, the tokens for our own pages, and the
 * notices. Takes about a second.
 */
export async function buildWidget(folder: string = resolve(here, '../dist/widget')): Promise<BuiltWidget> {
  const { files, ...built } = await bundleBody();
  const loader = await bundle({
    entryPoints: [join(here, 'loader/loader.ts')],
    format: 'iife',
    define: { NARU_BODY: JSON.stringify(built.body) },
  });
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder))
    if (/^naru-.+\.js$/.test(old) && !files.has(old)) rmSync(join(folder, old));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'naru.js'), loader);
  const pageTokens = tokensIn(readFileSync(join(here, 'demo/demo.css'), 'utf8'));
  writeFileSync(join(folder, 'tokens.root.css'), tokenSheet(pageTokens, ':root'));
  writeFileSync(join(folder, 'NOTICE.txt'), notice());
  return { folder, loader: 'naru.js', ...built };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { folder, body } = await buildWidget();
  console.info(`widget built: ${join(folder, body)}`);
}
