import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../server/config.ts';
import { startServer } from '../server/main.ts';
import { dataFolderHolder } from '../server/records/data-folder.ts';
import { type PostChecks, postChecks } from './post-checks.ts';
import { type PostRow, readPostRows } from './post-rows.ts';
import { fromCsv, type QueuedPost, queued, toCsv } from './review-queue.ts';

const usage = `usage: npm run job-posts -- FILE [--queue QUEUE.csv]      checks every post of a CSV, TSV, JSONL or XLSX file;
                                                       QUEUE.csv holds the doubtful ones, the heaviest first
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

async function checkFile(path: string, { check, forget }: PostChecks): Promise<void> {
  const rows = readPostRows(path, await readFile(path));
  const began = performance.now();
  const queue: QueuedPost[] = [];
  let done = 0;
  const waiting: PostRow[] = [...rows];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      const result = await check(row.text);
      const post = queued(row, result);
      if (post) queue.push(post);
      else await forget(result.conversationId);
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
      clear: rows.length - queue.length,
      doubtful: count('doubtful'),
      unlawful: count('unlawful'),
      perMinute: Math.round((rows.length / seconds) * 60),
    }),
  );
}

async function recordDecisions(queue: readonly QueuedPost[], { decide }: PostChecks): Promise<void> {
  const decided = queue.filter(({ decision }) => decision !== '');
  for (const { conversation, decision, note } of decided) await decide(conversation, decision, note);
  console.error(JSON.stringify({ decided: decided.length, open: queue.length - decided.length }));
}

async function withDecisions(
  queue: readonly QueuedPost[],
  { decisionOf }: PostChecks,
): Promise<QueuedPost[]> {
  const recorded: QueuedPost[] = [];
  for (const post of queue) {
    const decision = await decisionOf(post.conversation);
    recorded.push({ ...post, decision: decision?.decision ?? '', note: decision?.note ?? '' });
  }
  return recorded;
}
