/**
 * `npm run ingest -- PATH…`: brings the index up to the files under PATH; `-- jobs PATH…` the job data. `--urls FILE`
 * and `--laws FILE` fetch what the lists name first.
 */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openIndex } from '../knowledge/index/open-index.ts';
import { createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import { type Config, indexSettings, readConfig, sourceSettings } from '../server/config.ts';
import { maskPersonalData } from '../server/guards/personal-data.ts';
import { createOllamaEmbedder } from '../server/models/ollama-embedder.ts';
import { DataFolderBusy, type Lock, lockDataFolder } from '../server/records/data-folder.ts';
import { openRecords } from '../server/records/open.ts';
import type { Records } from '../server/records/records.ts';
import { handOver } from './hand-to-server.ts';
import { ingest } from './ingest.ts';
import type { IngestSummary } from './ingest-event.ts';
import { ingestJobs } from './jobs/ingest-jobs.ts';
import { showProgress } from './progress.ts';
import { rebuildForModel } from './rebuild-for-model.ts';
import { fetchSources, takeSourceLists } from './sources/fetch-sources.ts';

const usage = `npm run ingest -- PATH…
npm run ingest -- --urls FILE --laws FILE
npm run ingest -- jobs PATH…

Indexes the documents under each PATH, a file or a folder: HWP, HWPX, PDF, DOCX, PPTX, XLSX, CSV, HTML, Markdown,
text, EPUB, SRT, and ZIP archives of these. Files that did not change
since the last time are left alone; what is gone from a PATH is taken out of the index.
With \`--urls\`, FILE lists web addresses, one a line, on hosts of NARU_SOURCE_HOSTS; with \`--laws\`, full names of laws,
which come from the open API of the National Law Information Center (NARU_LAW_API_KEY).
With \`jobs\`, each PATH holds job data: the job dictionary, KECO codes, listings, training courses
(docs/job-data.md says in which columns).`;

interface Work {
  readonly what: 'documents' | 'jobs';
  /** Absolute. */
  readonly paths: string[];
}

/** A server that is starting has the data folder before it listens. */
const longestStart = 60_000;

async function run(work: Work, config: Config): Promise<IngestSummary> {
  const report = showProgress(process.stdout);
  for (let waited = 0; ; waited += 500) {
    try {
      return await ingestHere(work, config, report);
    } catch (failure) {
      if (!(failure instanceof DataFolderBusy) || failure.holder.purpose === 'ingest') throw failure;
      if (failure.holder.door !== null) return await handOver(failure.holder.door, work, report);
      if (waited >= longestStart) throw failure;
      await pause(500);
    }
  }
}

async function ingestHere(
  { paths, what }: Work,
  config: Config,
  report: ReturnType<typeof showProgress>,
): Promise<IngestSummary> {
  // Servers take writes from several processes; what lies in the data folder belongs to one.
  const lock =
    config.QDRANT_URL && config.DATABASE_URL ? null : await lockDataFolder(config.NARU_DATA_DIR, 'ingest');
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort(new Error('Interrupted. The same command goes on from here.'));
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  // All at the same time: each takes about a second, and most runs find nothing to do.
  const openingRecords = openRecords({
    dataDir: config.NARU_DATA_DIR,
    ...(config.DATABASE_URL ? { databaseUrl: config.DATABASE_URL } : {}),
  });
  if (what === 'jobs')
    return await ingestJobsHere(paths, await openingRecords, lock, report, interrupted.signal);
  const openingStore = openIndex(indexSettings(config));
  try {
    const [records, store, analyzer] = await Promise.all([openingRecords, openingStore, createAnalyzer()]);
    const embedder =
      config.OLLAMA_HOST && config.NARU_EMBED_MODEL
        ? createOllamaEmbedder({ host: config.OLLAMA_HOST[0], model: config.NARU_EMBED_MODEL })
        : null;
    const index = {
      store,
      analyzer,
      manifest: records.manifest,
      references: records.references,
      embeddings: records.embeddings,
      ...(embedder ? { embedder } : {}),
    };
    await rebuildForModel(index, report);
    return await ingest(paths, index, { report, signal: interrupted.signal });
  } finally {
    for (const opened of await Promise.allSettled([openingStore, openingRecords])) {
      if (opened.status === 'fulfilled') await opened.value.close();
    }
    await lock?.release();
  }
}

async function ingestJobsHere(
  paths: readonly string[],
  records: Records,
  lock: Lock | null,
  report: ReturnType<typeof showProgress>,
  signal: AbortSignal,
): Promise<IngestSummary> {
  try {
    const jobs = { tables: records.jobs, mask: (text: string) => maskPersonalData(text).text };
    return await ingestJobs(paths, jobs, { report, signal });
  } finally {
    await records.close();
    await lock?.release();
  }
}

const { lists, rest: given } = takeSourceLists(process.argv.slice(2));
const [first, ...rest] = given;
const what = first === 'jobs' ? 'jobs' : 'documents';
const paths = what === 'jobs' || first === undefined ? rest : [first, ...rest];
if (paths.length + lists.length === 0 || paths.some((path) => path.startsWith('-'))) {
  console.log(usage);
  process.exit(paths.includes('--help') ? 0 : 2);
}
try {
  const config = readConfig();
  const fetched = await fetchSources(lists, sourceSettings(config), console.log);
  const work: Work = { what, paths: [...paths.map((path) => resolve(path)), ...fetched.folders] };
  const { failed } = await run(work, config);
  process.exitCode = failed + fetched.failed === 0 ? 0 : 1;
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
