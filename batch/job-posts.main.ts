import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readPosts, type SourcedPost } from '../ingest/posts/read-posts.ts';
import { readConfig } from '../server/config.ts';
import { startServer } from '../server/main.ts';
import { dataFolderHolder } from '../server/records/data-folder.ts';
import { decisions, type PostChecks, postChecks } from './post-checks.ts';
import { fromCsv, type QueuedPost, queued, toCsv } from './review-queue.ts';

const usage = `usage: npm run job-posts -- FILE [--queue QUEUE.csv]      checks every post of a CSV, TSV, JSONL, XLSX or ZIP file;
                                                       the doubtful ones wait for the reviewers at /review, and
                                                       stand in QUEUE.csv, the heaviest first
       npm run job-posts -- --decide QUEUE.csv          records what stands in its column “decision”:
                                                       lawful, unlawful or corrected, with “note”
       npm run job-posts -- --export QUEUE.csv          prints the queue with the decisions that are recorded`;

/** Posts that are checked side by side: enough to keep the server busy while it writes its records. */
const atOnce = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queue: { type: 'string' }, decide: { type: 'string' }, export: { type: 'string' } },
});
const [file] = positionals;
if (!file && !values.decide && !values.export) {
  console.error(usage);
  process.exit(2);
}

/** The server that has the data folder, or one of our own for as long as it takes. */
const config = readConfig();
const holder = await dataFolderHolder(config.NARU_DATA_DIR);
const own = holder?.door
  ? null
  : await startServer({ ...config, PORT: 0, HOST: '127.0.0.1', LOG_LEVEL: 'error', NARU_MODEL: undefined });
const checks = own
  ? postChecks(own.url, own.operatorToken)
  : postChecks(`http://127.0.0.1:${holder?.door?.port}`, holder?.door?.token ?? '');

try {
  if (values.decide) await recordDecisions(fromCsv(await readFile(values.decide, 'utf8')), checks);
  else if (values.export)
    process.stdout.write(toCsv(await withDecisions(fromCsv(await readFile(values.export, 'utf8')), checks)));
  else if (file) await checkFile(file, checks);
} finally {
  await own?.close();
}

async function checkFile(path: string, checks: PostChecks): Promise<void> {
  const { posts: rows, errors } = await readPosts(basename(path), await readFile(path));
  for (const { source, line, reason } of errors) console.error(`${source}, line ${line}: ${reason}`);
  const began = performance.now();
  const queue: QueuedPost[] = [];
  let done = 0;
  let failed = errors.length;
  const waiting: SourcedPost[] = [...rows];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const { source, line } = row;
      const post = await checkRow(row, checks).catch((failure: Error) => {
        console.error(`${source}, line ${line}: ${failure.message}`);
        failed += 1;
        return null;
      });
      if (post) queue.push(post);
      done += 1;
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${rows.length}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (process.stderr.isTTY) process.stderr.write('\r');
  const seconds = (performance.now() - began) / 1000;
  if (values.queue) await writeFile(values.queue, toCsv(queue));
  else process.stdout.write(toCsv(queue));
  const count = (verdict: string): number => queue.filter((post) => post.verdict === verdict).length;
  console.error(
    JSON.stringify({
      posts: rows.length,
      clear: rows.length + errors.length - failed - queue.length,
      failed,
      doubtful: count('doubtful'),
      unlawful: count('unlawful'),
      perMinute: Math.round((rows.length / seconds) * 60),
    }),
  );
}

/** A row as it waits for a person; null where there is nothing to decide. @throws Error where it could not be checked */
async function checkRow(row: SourcedPost, { check, queue, forget }: PostChecks): Promise<QueuedPost | null> {
  const result = await check(row.text);
  const review = await queue(result.id, row.source, row.line);
  if (review) return queued(row, result, review);
  await forget(result.conversationId);
  return null;
}

async function recordDecisions(
  queue: readonly QueuedPost[],
  { decide, reviewOf }: PostChecks,
): Promise<void> {
  const decided = queue.filter(({ decision }) => decision !== '');
  for (const { conversation, decision, note, line } of decided) {
    const review = await reviewOf(conversation);
    if (review?.standing === decisions[decision]) continue;
    await decide(conversation, decision, note).catch((failure: Error) => {
      console.error(`Line ${line} of the file keeps what it has: ${failure.message}`);
      process.exitCode = 1;
    });
  }
  console.error(JSON.stringify({ decided: decided.length, open: queue.length - decided.length }));
}

async function withDecisions(queue: readonly QueuedPost[], { reviewOf }: PostChecks): Promise<QueuedPost[]> {
  const recorded: QueuedPost[] = [];
  for (const post of queue) {
    const review = await reviewOf(post.conversation);
    const [decision = ''] =
      Object.entries(decisions).find(([, outcome]) => outcome === review?.standing) ?? [];
    recorded.push({ ...post, decision, note: decision === '' ? '' : (review?.reason ?? '') });
  }
  return recorded;
}
