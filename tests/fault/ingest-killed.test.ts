import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import { createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { openRecords } from '../../server/records/open.ts';

const topics = ['주휴수당', '육아휴직', '퇴직금', '실업급여', '최저임금', '연차휴가', '해고예고', '산업재해'];
const kills = 3;

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'naru-killed-')));
  await mkdir(join(folder, 'files'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The files before (`edition` 1) and after a revision that shortens, rewords, removes and adds. */
async function writeEdition(edition: 1 | 2): Promise<void> {
  await rm(join(folder, 'files'), { recursive: true });
  await mkdir(join(folder, 'files'));
  for (const [n, topic] of topics.entries()) {
    if (edition === 2 && n === 0) continue;
    const articles = Array.from({ length: edition === 2 && n === 1 ? 20 : 150 }, (_, article) => {
      const revised = edition === 2 && (article + n) % 3 === 0 ? '새로 정한 ' : '';
      return `##### 제${article + 1}조 (${topic})\n\n**①** ${revised}${topic} ${article}은 이 법에 따른다.\n\n**②** 제1항은 ${topic}에 적용한다.\n`;
    });
    const head = `---\n제목: ${topic}법\n시행일자: 202${edition + 4}-01-01\n---\n`;
    await writeFile(join(folder, 'files', `${topic}.md`), head + articles.join('\n'));
  }
  await writeFile(join(folder, 'files', `guide-${edition}.txt`), `안내문 ${edition}\n\n주휴수당 안내입니다.`);
}

function startIngest(data: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'ingest/main.ts', join(folder, 'files')], {
    env: { ...process.env, NARU_DATA_DIR: join(folder, data), DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function ingestToTheEnd(data: string): Promise<void> {
  const child = startIngest(data);
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
}

/** Kills the process a moment after it has said that the first document is in. Returns whether it was still at work. */
async function ingestKilled(data: string, milliseconds: number): Promise<boolean> {
  const child = startIngest(data);
  const exit = once(child, 'exit');
  await Promise.race([once(child.stdout ?? child, 'data'), exit]);
  await pause(milliseconds);
  child.kill('SIGKILL');
  const [, signal] = await exit;
  return signal === 'SIGKILL';
}

/** Everything that a search could tell of an index. */
async function contents(data: string) {
  const records = await openRecords({ dataDir: join(folder, data) });
  const store = await openEmbeddedStore(join(folder, data, 'index'));
  const analyzer = await createAnalyzer();
  const manifest = (await records.manifest.all()).map(({ at: _, ...entry }) => entry);
  const answers = [];
  for (const topic of topics) {
    const { morpheme, bigram } = analyzer.queryVectors(`${topic} 새로 정한`);
    const lists = await store.search(
      [
        { vector: 'morpheme', query: morpheme, limit: 50 },
        { vector: 'bigram', query: bigram, limit: 50 },
      ],
      {},
    );
    answers.push(lists.map((list) => list.map(({ id, score }) => `${score.toFixed(6)} ${id}`).sort()));
  }
  const passages = await store.fetch(manifest.flatMap(({ passageIds }) => [...passageIds].sort()));
  const count = await store.count();
  await store.close();
  await records.close();
  return {
    count,
    answers,
    passages,
    manifest: manifest.map((entry) => ({ ...entry, passageIds: [...entry.passageIds].sort() })),
  };
}

test('ingest killed again and again, then run once more, gives the index of one clean run', async () => {
  await writeEdition(1);
  await ingestToTheEnd('killed');
  await writeEdition(2);
  const delays = Array.from({ length: kills }, () => Math.floor(Math.random() * 400));
  const inTheMiddle = [];
  for (const delay of delays) inTheMiddle.push(await ingestKilled('killed', delay));
  expect(inTheMiddle).toContain(true);
  await ingestToTheEnd('killed');
  await ingestToTheEnd('clean');
  const [killed, clean] = [await contents('killed'), await contents('clean')];
  expect(clean.count).toBe(6 * 150 * 2 + 20 * 2 + 1);
  expect(killed, `killed after ${delays.join(', ')} ms`).toEqual(clean);
}, 300_000);
