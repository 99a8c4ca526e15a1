import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pino from 'pino';
import { createDocumentDesk } from '../ingest/document-desk.ts';
import { takeIngest } from '../ingest/handover.ts';
import { keptParts } from '../ingest/index-parts.ts';
import { ingestKnowledge } from '../ingest/ingest.ts';
import { ingestWork } from '../ingest/ingest-work.ts';
import { IngestQueue } from '../ingest/queue.ts';
import { createFileReader, createPostReader } from '../ingest/read/file-reader.ts';
import { createSandbox } from '../ingest/read/sandbox/sandbox.ts';
import { rebuildForModel } from '../ingest/rebuild-for-model.ts';
import { hideUnfinished } from '../ingest/recover.ts';
import { Uploads } from '../ingest/uploads.ts';
import { whenReachable } from '../ingest/when-reachable.ts';
import { readGuides } from '../knowledge/guides/guide.ts';
import { openIndex } from '../knowledge/index/open-index.ts';
import { StoreUnavailable } from '../knowledge/index/vector-store.ts';
import { createJobSearch } from '../knowledge/jobs/job-search.ts';
import { analyzerWithThread } from '../knowledge/retrieve/analysis-thread.ts';
import { createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../knowledge/retrieve/create-retriever.ts';
import { fittingGuides } from '../knowledge/retrieve/fitting-guides.ts';
import { createApp } from './app.ts';
import { answeringGuides } from './assistants/answering-guides.ts';
import { readFamiliarity } from './assistants/familiarity.ts';
import { overdueReplies, readReplies } from './assistants/replies/reply-library.ts';
import { createChores } from './chores.ts';
import {
  type Config,
  handoverSettings,
  indexSettings,
  isOnServers,
  modelChoice,
  openIdChoice,
  readConfig,
  recordsPlace,
  retentionRules,
  transcriberChoice,
} from './config.ts';
import type { Readiness } from './contracts/index.ts';
import { readLawBook } from './guards/grounding/law-book.ts';
import { maskPersonalData } from './guards/personal-data.ts';
import { isLoopback } from './identity/loopback.ts';
import { createOpenIdSignIn } from './identity/openid-sign-in.ts';
import { roleMapping } from './identity/role-mapping.ts';
import { createSessions } from './identity/sessions.ts';
import { createSites } from './identity/sites.ts';
import { createAdmission } from './models/admission.ts';
import { createOllamaEmbedder } from './models/ollama-embedder.ts';
import { openModel } from './models/open-model.ts';
import { createOpenAiTranscriber } from './models/openai-transcriber.ts';
import { rerankedBy } from './models/reranking-retriever.ts';
import { createTokenGauge } from './models/token-estimate.ts';
import { administerAccounts } from './pipeline/accounts-administration.ts';
import { createAdministration } from './pipeline/administration.ts';
import { auditInto } from './pipeline/audit.ts';
import { dateInSeoul } from './pipeline/calendar.ts';
import { keepDayReport } from './pipeline/day-report.ts';
import { diskRoom } from './pipeline/disk-room.ts';
import { createExporter } from './pipeline/exports/exporter.ts';
import { createFiles } from './pipeline/files.ts';
import { openHandovers } from './pipeline/handover/open-handovers.ts';
import { createLoadLog } from './pipeline/load/load-log.ts';
import { createMetrics } from './pipeline/metrics.ts';
import { createObservation } from './pipeline/observation.ts';
import { createOneTimeLinks } from './pipeline/one-time-links.ts';
import { readPrompts } from './pipeline/prompt-library.ts';
import { cleaningMs, createRetention } from './pipeline/retention.ts';
import { createPostBatches } from './pipeline/review/post-batches.ts';
import { createReviewRoom } from './pipeline/review/review-room.ts';
import { createRuns } from './pipeline/runs.ts';
import { readsSpeech } from './pipeline/spoken-files.ts';
import { DataFolderBusy, lockDataFolder } from './records/data-folder.ts';
import { openRecords } from './records/open.ts';
import type { SignInWay } from './transport/sign-in-http.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ownKnowledge = ['guides', 'procedures', 'lexicon/terms'].map((folder) =>
  path.join(root, 'knowledge', folder),
);
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** How often the queue is looked at and what was asked is written down. */
const loadMs = 10_000;
/** Files being read or waiting for it at a time. */
const fileQueue = 8;
/** Recordings among them: other files find room while minutes pass with these. */
const recordingsAtOnce = 4;
/** Documents being written or waiting for it at a time. */
const exportQueue = 64;
/** No document takes longer to write; where servers share an index, a younger half may be another server's. */
const longestDocumentMs = 10 * 60_000;
const healthTimeoutMs = 2_000;

export interface RunningServer {
  readonly url: string;
  /** Lets processes of this machine's operator hand over work. */
  readonly operatorToken: string;
  /** Resolves once the guides are indexed and the server can answer. */
  readonly ready: Promise<void>;
  /** Whether no site may embed the widget yet: it works on this machine's own pages alone. */
  readonly withoutSites: boolean;
  close(): Promise<void>;
}

/**
 * The composition root: picks the adapters that the configuration names, and starts listening.
 *
 * @param options.demo lets whoever is at this machine sign in as anyone, to have a look
 * @throws DataFolderBusy while another process has the data folder
 */
export async function startServer(
  config: Config,
  purpose: 'server' | 'evaluation' = 'server',
  { demo = false } = {},
): Promise<RunningServer> {
  if (demo && !isLoopback(config.HOST))
    throw new Error(
      `A demonstration lets anybody in as anyone, so it is given on this machine alone; HOST is ${config.HOST}.`,
    );
  const log = pino({ level: config.LOG_LEVEL, base: null });
  const lock = await lockDataFolder(config.NARU_DATA_DIR, purpose);
  const operatorToken = randomBytes(24).toString('base64url');
  const metrics = createMetrics();
  const startedAt = new Date();

  const [records, store, analyzer, replies, prompts, guides, lawBook] = await Promise.all([
    openRecords(recordsPlace(config)),
    openIndex(indexSettings(config)),
    createAnalyzer(),
    readReplies(path.join(root, 'knowledge/replies')),
    readPrompts(path.join(root, 'prompts')),
    readGuides(path.join(root, 'knowledge/guides')),
    readLawBook(),
  ]);
  const embedderOf = (model: string) =>
    config.OLLAMA_HOST ? createOllamaEmbedder({ host: config.OLLAMA_HOST[0], model }) : null;
  const embedder = config.NARU_EMBED_MODEL ? embedderOf(config.NARU_EMBED_MODEL) : null;
  const gauge = createTokenGauge();
  const choice = modelChoice(config);
  const model = choice ? await openModel(choice, gauge, log) : null;
  const searched = createRetriever({
    store,
    analyzer,
    graph: records.references,
    ...(embedder ? { embedder, embedderOf } : {}),
  });
  const rerank = prompts.get('rerank');
  const retriever =
    config.NARU_RERANK && model && rerank ? rerankedBy(model, searched, { render: rerank.render }) : searched;
  for (const { id, owner, next_review } of overdueReplies(replies, dateInSeoul(new Date())))
    log.warn({ reply: id, owner, next_review }, 'a canned reply is due for review');
  const admission = createAdmission({
    slots: config.NARU_MODEL_SLOTS * (model?.hosts().length ?? 1),
    queueLength: config.NARU_QUEUE_LENGTH,
    deadlineMs: config.NARU_QUEUE_SECONDS * 1000,
  });
  const load = createLoadLog({
    records: records.load,
    queue: admission.load,
    now: () => new Date(),
    process: randomUUID(),
  });
  const parts = {
    retriever,
    jobs: createJobSearch(records.jobs),
    model,
    admission,
    gauge,
    prompts,
    replies,
    familiarity: await readFamiliarity(guides),
    answering: answeringGuides(guides),
    fitting: fittingGuides(guides, analyzer),
    lawBook,
    metrics,
    load,
    log,
  };
  await records.runs.closeInterrupted(new Date());
  const runs = createRuns(parts, records, {
    abandonSeconds: config.NARU_ABANDON_SECONDS,
    ...(config.NARU_TODAY ? { today: config.NARU_TODAY } : {}),
  });

  const sandbox = createSandbox({
    memoryMegabytes: config.NARU_READ_MEGABYTES,
    seconds: config.NARU_READ_SECONDS,
    idleSeconds: 300,
  });
  const speech = transcriberChoice(config);
  const files = createFiles({
    read: readsSpeech(
      createFileReader(sandbox),
      speech ? createOpenAiTranscriber(speech) : null,
      recordingsAtOnce,
    ),
    records,
    hours: config.NARU_FILE_HOURS,
    queueLength: fileQueue,
  });
  const oneTimeLinks = createOneTimeLinks({
    records,
    hours: config.NARU_LINK_HOURS,
    rememberedDays: config.NARU_RETENTION_DAYS,
  });

  const reviews = createReviewRoom(records);
  const postBatches = createPostBatches({
    read: createPostReader(sandbox),
    records,
    runs,
    room: reviews,
    log,
    shared: records.name === 'postgresql',
  });

  const exporter = createExporter({ idleSeconds: 300, queueLength: exportQueue });

  let guidesIndexed = false;
  const readiness = async (): Promise<Readiness> => {
    const within = AbortSignal.timeout(healthTimeoutMs);
    const [modelState, embedderState, database, passages] = await Promise.all([
      model?.health(within),
      embedder?.health(within),
      records.health(),
      store.count().catch(() => null),
    ]);
    return {
      ready: guidesIndexed && database.ready && passages !== null,
      composer: modelState?.ready ? 'model' : 'extract',
      model: model && modelState ? { name: model.name, ...modelState } : null,
      embedder: embedder && embedderState ? { name: embedder.model, ...embedderState } : null,
      store: { name: store.name, ready: passages !== null, passages: passages ?? 0 },
      database: { name: records.name, ...database },
    };
  };

  const passageAnalyzer = analyzerWithThread(analyzer);
  const index = { store, analyzer: passageAnalyzer, ...keptParts(records, embedder) };
  const jobData = { tables: records.jobs, mask: (text: string) => maskPersonalData(text).text };
  const queue = new IngestQueue(records.ingestJobs, ingestWork(index, jobData, { patient: true }), {
    onFailure: (failure) => log.error({ err: failure }, 'the queue of ingest could not go on'),
  });
  const uploads = await Uploads.open(path.resolve(config.NARU_DATA_DIR, 'uploads'));
  const shared = isOnServers(config);
  const hideHalves = () =>
    hideUnfinished(index, shared ? new Date(Date.now() - longestDocumentMs) : undefined);
  // A store that is away gives no answers either; what it holds by half is hidden when it is back, below.
  await hideHalves().catch((failure) => {
    if (!(failure instanceof StoreUnavailable)) throw failure;
  });
  const documents = createDocumentDesk({ index, jobs: records.ingestJobs, queue, uploads });
  const sites = createSites(records.sites);
  const sessions = createSessions({ ...records, hours: config.NARU_SESSION_HOURS });
  const audit = auditInto(records.audit, () => new Date());
  const retention = createRetention(records.retention, oneTimeLinks, retentionRules(config), audit);
  const openId = openIdChoice(config);
  const signIn: SignInWay = demo
    ? { kind: 'demo' }
    : openId
      ? { kind: 'provider', provider: createOpenIdSignIn(openId) }
      : { kind: 'off' };
  const handover = openHandovers({
    ...parts,
    records,
    runs,
    settings: { ...handoverSettings(config), signIn: signIn.kind !== 'off' },
  });
  const { server, io } = createApp(
    {
      ...parts,
      runs,
      files,
      exporter,
      handover,
      oneTimeLinks,
      retention,
      accounts: administerAccounts({ records, sessions, audit, mapping: roleMapping(openId) }),
      reviews,
      postBatches,
      administration: createAdministration(records, runs.today),
      observation: createObservation({
        records,
        replies,
        readiness,
        modelHosts: () => model?.hosts() ?? [],
        queue: admission.load,
        activeRuns: async () => (await metrics.activeRuns.get()).values[0]?.value ?? 0,
        disk: () => diskRoom(config.NARU_DATA_DIR),
        server: `${hostname()}, ${process.pid}`,
        startedAt,
        now: () => new Date(),
        today: runs.today,
      }),
      signIn,
      sessions,
      sites,
      audit,
      readiness,
      documents,
      takeIngest: takeIngest(queue),
    },
    {
      trustedProxies: config.NARU_TRUST_PROXY,
      requestsPerMinute: config.NARU_REQUESTS_PER_MINUTE,
      filesPerMinute: config.NARU_FILES_PER_MINUTE,
      fileBytes: config.NARU_FILE_MEGABYTES * 1024 * 1024,
      operatorToken,
      ...(config.NARU_ADMIN_TOKEN ? { administratorToken: config.NARU_ADMIN_TOKEN } : {}),
      widget: path.join(root, 'dist/widget'),
      pages: path.join(root, 'dist/pages'),
      demo: path.join(root, 'web-widget/demo'),
      guides: path.join(root, 'knowledge/guides'),
    },
  );
  server.listen(config.PORT, config.HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await lock.announce({ port, token: operatorToken });

  const chores = createChores(log);
  chores.every(cleaningMs, 'what is too old could not be deleted', () => retention.clean());
  chores.every(hourMs, "yesterday's report could not be written", () => {
    const yesterday = dateInSeoul(new Date(Date.now() - dayMs));
    return keepDayReport(records.reviews, yesterday, config.NARU_DATA_DIR);
  });
  chores.every(loadMs, 'how much was asked could not be written', () => load.tick());
  await retention.clean();

  const closing = new AbortController();
  const indexing = whenReachable(
    async () => {
      await hideHalves();
      if (config.NARU_GUIDES) await ingestKnowledge(ownKnowledge, index);
    },
    {
      signal: closing.signal,
      report: (failure) => log.warn({ err: failure }, 'the guides wait for the index'),
    },
  );
  const ready = indexing.then(() => {
    guidesIndexed = true;
  });
  const rebuilt = ready
    .then(() => rebuildForModel(index, (event) => log.info({ event }, 'the index'), closing.signal))
    .catch((failure) => {
      if (!closing.signal.aborted) log.error({ err: failure }, 'the index could not be rebuilt');
    });
  postBatches.start();
  // Jobs that a killed process left, and files that it had received and not yet named in a job.
  await queue.start();
  if (!(await uploads.isEmpty()))
    await queue.add({ what: 'documents', origin: 'upload', paths: [uploads.folder] });

  return {
    url: `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${port}`,
    operatorToken,
    ready,
    withoutSites: !(await sites.all()).some(({ revokedAt }) => revokedAt === null),
    async close() {
      chores.stop();
      model?.close();
      closing.abort(new Error('The server stops.'));
      await postBatches.close();
      await runs.close();
      await handover.switchboard.close();
      await load
        .tick()
        .catch((failure) => log.error({ err: failure }, 'how much was asked could not be written'));
      const closed = io.close();
      server.closeAllConnections();
      await closed;
      await ready.catch(() => {});
      await rebuilt;
      await queue.close();
      await passageAnalyzer.close();
      await sandbox.close();
      await exporter.close();
      await store.close();
      await records.close();
      await lock.release();
    },
  };
}

/** The process: one server until a signal ends it. */
export async function main(): Promise<void> {
  try {
    const demo = process.argv.includes('--demo');
    const running = await startServer(readConfig(), 'server', { demo });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        running.close().then(() => process.exit(0));
      });
    }
    console.log(`Naru listens at ${running.url}`);
    if (demo)
      console.log(`DEMONSTRATION: anybody at this machine signs in as anyone at ${running.url}/sign-in`);
    if (running.withoutSites)
      console.log(
        `No site may embed the widget yet, so it works at http://localhost alone; add one at ${running.url}/admin/sites`,
      );
    await running.ready;
    console.log('The guides are indexed: Naru is ready.');
  } catch (failure) {
    console.error(failure instanceof DataFolderBusy || failure instanceof Error ? failure.message : failure);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
