import { setTimeout as pause } from 'node:timers/promises';
import { openIndex } from '../knowledge/index/open-index.ts';
import { analyzerWithThread } from '../knowledge/retrieve/analysis-thread.ts';
import { createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import { type Config, embedderChoice, indexSettings, isOnServers, recordsPlace } from '../server/config.ts';
import { maskPersonalData } from '../server/guards/personal-data.ts';
import { createOllamaEmbedder } from '../server/models/ollama-embedder.ts';
import { DataFolderBusy, lockDataFolder } from '../server/records/data-folder.ts';
import { openRecords } from '../server/records/open.ts';
import { handOver } from './hand-to-server.ts';
import { keptParts } from './index-parts.ts';
import type { IngestEvent, IngestSummary } from './ingest-event.ts';
import type { NewIngestJob } from './ingest-job.ts';
import { ingestWork } from './ingest-work.ts';
import { IngestQueue } from './queue.ts';
import { rebuildForModel } from './rebuild-for-model.ts';
import { hideUnfinished } from './recover.ts';

/** A server that is starting has the data folder before it listens. */
const longestStart = 60_000;

/**
 * Does a job with the data folder, or hands it to the server that has it. Either way it goes through the queue, so
 * that what was killed in the middle is taken up by whoever comes next.
 * @throws DataFolderBusy while another ingest has the folder; Error with the cause when the job fails
 */
export async function doOrHandOver(
  job: NewIngestJob & { readonly origin: 'command' | 'watch' },
  config: Config,
  report: (event: IngestEvent) => void,
  signal: AbortSignal,
): Promise<IngestSummary> {
  for (let waited = 0; ; waited += 500) {
    try {
      return await doHere(job, config, report, signal);
    } catch (failure) {
      if (!(failure instanceof DataFolderBusy) || failure.holder.purpose === 'ingest') throw failure;
      if (failure.holder.door !== null)
        return await handOver(failure.holder.door, { ...job, paths: [...job.paths] }, report);
      if (waited >= longestStart) throw failure;
      await pause(500, undefined, { signal });
    }
  }
}

async function doHere(
  job: NewIngestJob,
  config: Config,
  report: (event: IngestEvent) => void,
  signal: AbortSignal,
): Promise<IngestSummary> {
  // Servers take writes from several processes; what lies in the data folder belongs to one.
  const shared = isOnServers(config);
  const lock = shared ? null : await lockDataFolder(config.NARU_DATA_DIR, 'ingest');
  // All at the same time: each takes about a second, and most runs find nothing to do.
  const openingRecords = openRecords(recordsPlace(config));
  const openingStore = openIndex(indexSettings(config));
  try {
    const [records, store, here] = await Promise.all([openingRecords, openingStore, createAnalyzer()]);
    const analyzer = analyzerWithThread(here);
    const choice = embedderChoice(config);
    const index = { store, analyzer, ...keptParts(records, choice && createOllamaEmbedder(choice)) };
    const jobData = { tables: records.jobs, mask: (text: string) => maskPersonalData(text).text };
    if (!shared) await hideUnfinished(index);
    await rebuildForModel(index, report);
    const queue = new IngestQueue(records.ingestJobs, ingestWork(index, jobData, { patient: false }));
    await queue.start();
    try {
      return await queue.run(job, report, signal);
    } finally {
      await queue.close();
      await analyzer.close();
    }
  } finally {
    for (const opened of await Promise.allSettled([openingStore, openingRecords])) {
      if (opened.status === 'fulfilled') await opened.value.close();
    }
    await lock?.release();
  }
}
