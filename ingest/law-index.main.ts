/** `npm run law-index -- PATH…`: lists every article of the statutes under PATH in knowledge/law-index.tsv. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findFiles } from './find-files.ts';
import { decode } from './read/decode.ts';
import { splitFrontMatter } from './read/front-matter.ts';
import { isStatute, parseStatute, type Statute } from './statute/statute.ts';

const target = fileURLToPath(new URL('../knowledge/law-index.tsv', import.meta.url));

const { files, missing } = await findFiles(process.argv.slice(2));
const statutes: Statute[] = [];
for (const file of files) {
  const { data, body } = splitFrontMatter(decode(await readFile(file)));
  if (isStatute(data)) statutes.push(parseStatute(data, body));
}
if (statutes.length === 0 || missing.length > 0) {
  console.error(
    `No statutes, or not all: ${missing.join(', ') || 'give a folder with statutes in Markdown'}.`,
  );
  process.exit(1);
}
statutes.sort((a, b) => (a.title < b.title ? -1 : 1));
const rows = statutes.flatMap(({ title, enforcedFrom, articles }) =>
  articles.map(({ number, heading }) => [title, number, heading, enforcedFrom].join('\t')),
);
await writeFile(target, `${['act\tarticle\theading\tenforcement_date', ...rows].join('\n')}\n`);
console.log(`${target}: ${rows.length} articles of ${statutes.length} statutes.`);
