/** `npm run index -- verify|rebuild|copy`: compares, rebuilds and moves the index. */
import { copyPassages } from '../knowledge/index/copy-passages.ts';
import type { IndexSettings } from '../knowledge/index/index-settings.ts';
import { openIndex, rebuildIndex } from '../knowledge/index/open-index.ts';
import { analyzerWithThread } from '../knowledge/retrieve/analysis-thread.ts';
import { createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import {
  type Config,
  embedderChoice,
  indexSettings,
  isOnServers,
  readConfig,
  recordsPlace,
} from '../server/config.ts';
import { createOllamaEmbedder } from '../server/models/ollama-embedder.ts';
import { lockDataFolder } from '../server/records/data-folder.ts';
import { openRecords } from '../server/records/open.ts';
import { keptParts } from './index-parts.ts';
import { showProgress } from './progress.ts';
import { fillFromSources, replaceManifest } from './rebuild-index.ts';
import { isWhole, verifyIndex } from './verify-index.ts';

const usage = `npm run index -- verify | rebuild | copy to-qdrant | copy to-embedded

verify       compares the index with the list of what was ingested; ends with 1 where they differ
rebuild      indexes everything anew from its files into a new index, and then puts it in the old one's place
copy         moves what one index holds into the other, vectors too: from the data folder to the server at
             QDRANT_URL, or back. The list of what was ingested is in the database and stays.`;

async function verify(config: Config): Promise<boolean> {
  await using records = await opened(config);
  const store = await openIndex(indexSettings(config));
  try {
    const report = await verifyIndex(store, records.manifest);
    console.log(
      `${report.documents} documents, ${report.expected} passages expected, ${report.held} in the index`,
    );
    for (const [title, count] of report.missing) console.log(`missing: ${count} of ${title}`);
    for (const [id, count] of report.unknown) console.log(`not in the list: ${count} of ${id}`);
    for (const title of report.unfinished) console.log(`not finished: ${title}`);
    console.log(
      isWhole(report) ? 'The index is whole.' : 'They differ: run npm run ingest again, or rebuild.',
    );
    return isWhole(report);
  } finally {
    await store.close();
  }
}

async function rebuild(config: Config): Promise<boolean> {
  await using records = await opened(config);
  const analyzer = analyzerWithThread(await createAnalyzer());
  const choice = embedderChoice(config);
  const parts = { analyzer, ...keptParts(records, choice && createOllamaEmbedder(choice)) };
  const settings = indexSettings(config);
  let entries: Awaited<ReturnType<typeof fillFromSources>> = [];
  await rebuildIndex(settings, async (next, present) => {
    entries = await fillFromSources(next, present, parts, showProgress(process.stdout));
  });
  await analyzer.close();
  await replaceManifest(records.manifest, entries);
  return entries.every(({ state }) => state === 'indexed' || state === 'removed');
}

async function copy(config: Config, direction: string | undefined): Promise<boolean> {
  const { folder, qdrant } = indexSettings(config);
  if (!qdrant) throw new Error('QDRANT_URL says where the server is: set it to copy to or from Qdrant.');
  const sides: Record<string, [IndexSettings, IndexSettings]> = {
    'to-qdrant': [{ folder }, { folder, qdrant }],
    'to-embedded': [{ folder, qdrant }, { folder }],
  };
  const [from, to] = sides[direction ?? ''] ?? [];
  if (!from || !to) throw new Error(usage);
  const source = await openIndex(from);
  try {
    await rebuildIndex(to, async (next) => {
      console.log(`${await copyPassages(source, next)} passages copied`);
    });
  } finally {
    await source.close();
  }
  return true;
}

async function opened(config: Config) {
  const records = await openRecords(recordsPlace(config));
  const { manifest, corrections, references, embeddings } = records;
  return { manifest, corrections, references, embeddings, [Symbol.asyncDispose]: () => records.close() };
}

const [command = '', direction] = process.argv.slice(2);
const commands: Record<string, (config: Config) => Promise<boolean>> = {
  verify,
  rebuild,
  copy: (config) => copy(config, direction),
};
const run = commands[command];
if (!run) {
  console.log(usage);
  process.exit(command === '--help' ? 0 : 2);
}
try {
  const config = readConfig();
  const onServers = isOnServers(config) && command !== 'copy';
  const lock = onServers ? null : await lockDataFolder(config.NARU_DATA_DIR, 'ingest');
  try {
    process.exitCode = (await run(config)) ? 0 : 1;
  } finally {
    await lock?.release();
  }
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
