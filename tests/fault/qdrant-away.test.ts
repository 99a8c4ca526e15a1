import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQdrantStore } from '../../knowledge/index/qdrant-store.ts';
import { createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { readConfig } from '../../server/config.ts';
import { type RunningServer, startServer } from '../../server/main.ts';
import { passageWith } from '../builders/passage.ts';
import { type QdrantDouble, startQdrantDouble } from '../fixtures/qdrant/server-double.ts';

const storeDown = '자료를 찾는 장치가 잠시 멈췄습니다. 잠시 뒤 다시 물어 주세요.';

describe('Naru on a Qdrant server that goes away', () => {
  let double: QdrantDouble;
  let dataDir: string;
  let naru: RunningServer;

  beforeAll(async () => {
    double = await startQdrantDouble();
    const passage = passageWith({ effectiveFrom: '2020-01-01' });
    const { passageVectors } = await createAnalyzer();
    const store = await openQdrantStore({ url: double.url });
    await store.upsert([{ passage, vectors: await passageVectors(passage, { alsoFindBy: [] }) }]);
    dataDir = await mkdtemp(path.join(tmpdir(), 'naru-qdrant-'));
    naru = await startServer(
      readConfig({
        PORT: '0',
        NARU_DATA_DIR: dataDir,
        NARU_GUIDES: '0',
        NARU_TODAY: '2026-11-22',
        QDRANT_URL: double.url,
        LOG_LEVEL: 'silent',
      }),
    );
    await naru.ready;
  }, 60_000);
  afterAll(async () => {
    await naru.close();
    await double.close();
    await rm(dataDir, { recursive: true });
  });

  const ask = async () => {
    const response = await fetch(`${naru.url}/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        assistant: 'consultation',
        input: { question: '일주일에 하루는 유급휴일인가요?' },
      }),
    });
    return (await response.json()) as {
      status: string;
      answer: { text: string };
      timings: { total: number };
    };
  };
  const readiness = async () => {
    const response = await fetch(`${naru.url}/readyz`);
    return { status: response.status, ...((await response.json()) as { store: unknown }) };
  };

  it('answers from the index there', async () => {
    expect(await readiness()).toMatchObject({
      status: 200,
      store: { name: 'qdrant', ready: true, passages: 1 },
    });
    const run = await ask();
    expect([run.status, run.answer.text]).toEqual(['answered', expect.stringContaining('유급휴일')]);
  });

  it('says within 3 s that it cannot search while the server hangs, and answers again afterwards', async () => {
    double.hang();
    const run = await ask();
    expect([run.status, run.answer.text]).toEqual(['error_internal', storeDown]);
    expect(run.timings.total).toBeLessThan(3_000);
    expect(await readiness()).toMatchObject({ status: 503, store: { ready: false } });
    double.hang(false);
    expect((await ask()).status).toBe('answered');
  }, 20_000);

  it('says so while the server is down, and heals by itself', async () => {
    await double.close();
    expect(await ask()).toMatchObject({ status: 'error_internal', answer: { text: storeDown } });
    expect(await readiness()).toMatchObject({ status: 503, store: { ready: false } });
    double = await startQdrantDouble({ port: double.port, disk: double.disk });
    expect((await readiness()).status).toBe(200);
    expect((await ask()).status).toBe('answered');
  }, 20_000);

  it('starts without the server, and is ready once it is there', async () => {
    await double.close();
    const folder = await mkdtemp(path.join(tmpdir(), 'naru-qdrant-'));
    const waiting = await startServer(
      readConfig({
        PORT: '0',
        NARU_DATA_DIR: folder,
        NARU_GUIDES: '0',
        QDRANT_URL: double.url,
        LOG_LEVEL: 'silent',
      }),
    );
    expect((await fetch(`${waiting.url}/readyz`)).status).toBe(503);
    double = await startQdrantDouble({ port: double.port, disk: double.disk });
    expect((await fetch(`${waiting.url}/readyz`)).status).toBe(200);
    await waiting.close();
    await rm(folder, { recursive: true });
  }, 60_000);
});
