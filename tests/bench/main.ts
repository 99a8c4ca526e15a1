import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chat } from './chat.ts';
import { type Child, startChild } from './child.ts';
import { idleConnections } from './connections.ts';
import { documents } from './documents.ts';
import { ingest } from './ingest.ts';
import { interaction } from './interaction.ts';
import type { Bench, Measure, SharedBench } from './measure.ts';
import { overload } from './overload.ts';
import { screen } from './screen.ts';
import { answer, model } from './script.ts';
import { search } from './search.ts';
import { manyStreams } from './streams.ts';
import { tokens } from './tokens.ts';

/** In the order in which they run, those apart first; `search` is the last, for it stops the server. */
const benches: readonly Bench[] = [
  screen,
  chat,
  tokens,
  idleConnections,
  manyStreams,
  overload,
  documents,
  interaction,
  ingest,
  search,
];
const limitMs = 600_000;

async function untilReady({ url }: Child): Promise<void> {
  while (!(await fetch(`${url}/readyz`)).ok) await sleep(200);
}

const rounded = (value: number | null, digits: number) =>
  value === null ? null : Number(value.toFixed(digits));

function print({ name, beside }: Bench, measures: readonly Measure[]): void {
  const compared = measures.map((measure) => ({
    ...measure,
    ratio: measure.bare === null ? null : measure.naru / measure.bare,
  }));
  console.log(`\n${name}: Naru beside ${beside}`);
  console.table(
    Object.fromEntries(
      compared.map(({ name: measure, unit, naru, bare, ratio }) => [
        measure,
        { Naru: rounded(naru, 2), bare: rounded(bare, 2), unit, ratio: rounded(ratio, 3) },
      ]),
    ),
  );
  console.log(JSON.stringify({ bench: name, measures: compared }));
}

/** `npm run bench [-- NAME…]`: what Naru costs beside what it stands on, measured in one run on this machine. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `There is no bench ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}.`,
    );
  }
  const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name));
  const dataDir = await mkdtemp(path.join(tmpdir(), 'naru-bench-'));
  const children: Child[] = [];
  const late = setTimeout(() => {
    console.error(`The benchmarks took longer than ${limitMs / 1000} s and were stopped.`);
    void Promise.all(children.map((child) => child.stop())).then(() => process.exit(1));
  }, limitMs);
  try {
    const shared: SharedBench[] = [];
    for (const bench of chosen) {
      if (bench.apart) print(bench, await bench.run({ dataDir }));
      else shared.push(bench);
    }
    if (shared.length === 0) return;
    const settings = { script: { say: answer, tokensPerSecond: 400, firstTokenMs: 100 } };
    const ollama = await startChild('tests/fixtures/ollama/scripted-ollama.main.ts', [
      JSON.stringify(settings),
    ]);
    children.push(ollama);
    const naru = await startChild('server/main.ts', [], {
      PORT: '0',
      NARU_DATA_DIR: dataDir,
      OLLAMA_HOST: ollama.url,
      NARU_MODEL: model,
      NARU_REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    });
    children.push(naru);
    await untilReady(naru);
    for (const bench of shared) print(bench, await bench.run({ naru, ollama, dataDir }));
  } finally {
    clearTimeout(late);
    await Promise.all(children.map((child) => child.stop()));
    for (const folder of [
      dataDir,
      `${dataDir}-overload`,
      `${dataDir}-streams`,
      `${dataDir}-documents`,
      `${dataDir}-interaction`,
    ])
      await rm(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
