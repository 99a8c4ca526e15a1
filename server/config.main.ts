import { readFile, writeFile } from 'node:fs/promises';
import { describeConfig, documentConfig, readConfig } from './config.ts';

/** `npm run config` prints what is in force; `npm run config -- --write` renews `.env.example` and the README's table. */
if (process.argv.includes('--write')) {
  await writeFile('.env.example', exampleFile());
  const readme = await readFile('README.md', 'utf8');
  await writeFile(
    'README.md',
    readme.replace(/(<!-- config -->\n)[\s\S]*(<!-- \/config -->)/, `$1${table()}$2`),
  );
} else {
  console.log(JSON.stringify(describeConfig(readConfig()), null, 2));
}

function exampleFile(): string {
  return documentConfig()
    .map(({ name, byDefault, meaning }) => `# ${meaning}\n# ${name}=${byDefault}\n`)
    .join('\n');
}

function table(): string {
  const rows = documentConfig().map(
    ({ name, byDefault, meaning }) => `| \`${name}\` | ${byDefault} | ${meaning} |`,
  );
  return ['| variable | default | meaning |', '|---|---|---|', ...rows, ''].join('\n');
}
