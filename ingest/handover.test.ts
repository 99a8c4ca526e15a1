import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../knowledge/index/embedded-store.ts';
import type { VectorStore } from '../knowledge/index/vector-store.ts';
import type { PassageAnalyzer } from '../knowledge/retrieve/passage-vectors.ts';
import type { Records } from '../server/records/records.ts';
import { recordsInMemory } from '../tests/fixtures/records.ts';
import { handOver } from './hand-to-server.ts';
import { takeIngest } from './handover.ts';
import type { IngestEvent } from './ingest-event.ts';
import { ingestWork } from './ingest-work.ts';
import { IngestQueue } from './queue.ts';

const analyzer: PassageAnalyzer = {
  vectorsOf: async (passages) =>
    passages.map(() => ({ morpheme: new Map([[1, 1]]), bigram: new Map([[1, 1]]) })),
};

let records: Records;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterAll(() => records.close());

let folder: string;
let files: string;
let store: VectorStore;
let queue: IngestQueue;
let server: Server;
let door: { port: number; token: string };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-handover-'));
  files = join(folder, 'files');
  await mkdir(files);
  store = await openEmbeddedStore(join(folder, 'index'));
  queue = new IngestQueue(
    records.ingestJobs,
    ingestWork(
      { store, analyzer, manifest: records.manifest },
      { tables: records.jobs, mask: (text) => text },
      { patient: false },
    ),
  );
  const take = takeIngest(queue);
  server = createServer((request, response) => {
    if (request.headers['x-naru-token'] === 'secret' && request.url === '/internal/ingest') {
      void take(request, response);
    } else {
      response.writeHead(404).end('unknown');
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  door = { port: (server.address() as AddressInfo).port, token: 'secret' };
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await queue.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
  for (const { documentId } of await records.manifest.all()) await records.manifest.remove(documentId);
});

const quiet = () => {};

describe('work handed to the server', () => {
  test('is done there, and its progress comes back', async () => {
    await writeFile(join(files, 'a.txt'), '주휴수당 안내');
    await writeFile(join(files, 'b.txt'), '');
    const events: IngestEvent[] = [];
    const summary = await handOver(door, { paths: [files] }, (event) => events.push(event));
    expect(summary).toMatchObject({ indexed: 1, failed: 1 });
    expect(events.map(({ type }) => type)).toEqual(['started', 'file', 'file', 'finished']);
    expect(await store.count()).toBe(1);
  });

  test('is refused without the token, or with paths that only the asker understands', async () => {
    await expect(handOver({ ...door, token: 'guess' }, { paths: [files] }, quiet)).rejects.toThrow(
      'refused to ingest (404)',
    );
    await expect(handOver(door, { paths: ['files'] }, quiet)).rejects.toThrow('refused to ingest (400)');
  });

  test('that fails on the server says why', async () => {
    store.count = () => Promise.reject(new Error('The vector store zvec cannot be reached.'));
    await expect(handOver(door, { paths: [files] }, quiet)).rejects.toThrow('cannot be reached');
  });

  test('breaks off when the server stops', async () => {
    for (const name of ['a', 'b', 'c']) await writeFile(join(files, `${name}.txt`), `주휴수당 안내 ${name}`);
    const stopAtOnce = (event: IngestEvent) => {
      if (event.type === 'started') server.closeAllConnections();
    };
    await expect(handOver(door, { paths: [files] }, stopAtOnce)).rejects.toThrow();
  });
});
