import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../knowledge/index/embedded-store.ts';
import type { VectorStore } from '../knowledge/index/vector-store.ts';
import { type Analyzer, createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../knowledge/retrieve/create-retriever.ts';
import type { DocumentDesk } from '../server/contracts/document-desk.ts';
import type { Records } from '../server/records/records.ts';
import { recordsInMemory } from '../tests/fixtures/records.ts';
import { createDocumentDesk } from './document-desk.ts';
import { ingest } from './ingest.ts';
import { ingestWork } from './ingest-work.ts';
import { IngestQueue } from './queue.ts';
import { hideUnfinished } from './recover.ts';
import { Uploads } from './uploads.ts';

let records: Records;
let analyzer: Analyzer;
beforeAll(async () => {
  [records, analyzer] = await Promise.all([recordsInMemory(), createAnalyzer()]);
}, 60_000);
afterAll(() => records.close());

let folder: string;
let files: string;
let store: VectorStore;
let queue: IngestQueue;
let desk: DocumentDesk;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'naru-desk-')));
  files = join(folder, 'files');
  await mkdir(files);
  store = await openEmbeddedStore(join(folder, 'index'));
  queue = new IngestQueue(
    records.ingestJobs,
    ingestWork(parts(), { tables: records.jobs, mask: (text) => text }, { patient: false }),
  );
  desk = createDocumentDesk({
    index: parts(),
    jobs: records.ingestJobs,
    queue,
    uploads: await Uploads.open(join(folder, 'uploads')),
  });
});
afterEach(async () => {
  await queue.close();
  await store.close();
  await rm(folder, { recursive: true });
  for (const { documentId } of await records.manifest.all()) {
    for (const { passageId } of await records.corrections.ofDocuments([documentId]))
      await records.corrections.remove(passageId);
    await records.manifest.remove(documentId);
  }
});

function parts() {
  return { store, analyzer, manifest: records.manifest, corrections: records.corrections };
}

/** What a person's question would find now. */
async function found(text: string): Promise<string[]> {
  const retriever = createRetriever({ store, analyzer });
  return (await retriever.search({ text, k: 10, asOf: '2026-11-22' })).map((passage) => passage.text);
}

async function put(name: string, text: string): Promise<void> {
  await writeFile(join(files, name), text);
  await ingestFiles();
}

const ingestFiles = () => ingest([files], parts(), { report: () => {} });

async function upload(name: string, text: string): Promise<void> {
  await desk.upload(name, Readable.from([Buffer.from(text)]));
}

/** Waits until the queue has nothing left to do. */
async function settled(): Promise<void> {
  await queue.run({ what: 'documents', origin: 'command', paths: [files] }, () => {});
}

const only = async () => {
  const [entry] = (await desk.list({ page: 1, size: 10 })).documents;
  if (!entry) throw new Error('Nothing is listed.');
  return entry;
};

describe('a document', () => {
  test('that is deleted is not found from the moment the call returns, nor after its folder is read again', async () => {
    await put('휴가.txt', '반차휴가는 하루의 절반을 쉬는 휴가입니다.');
    expect(await found('반차휴가')).toHaveLength(1);
    await desk.remove((await only()).id);
    expect(await found('반차휴가')).toEqual([]);
    await ingestFiles();
    expect(await found('반차휴가')).toEqual([]);
    expect(await only()).toMatchObject({ state: 'removed' });
    await put('휴가.txt', '반차휴가는 네 시간을 쉬는 휴가입니다.');
    expect(await found('반차휴가')).toEqual([expect.stringContaining('네 시간')]);
  });

  test('that was sent is found once its job is done, and deleted with its file', async () => {
    await upload('안내.md', '# 출장비\n\n출장비는 일주일 안에 신청합니다.');
    await settled();
    expect(await found('출장비 신청')).toHaveLength(1);
    await desk.remove((await only()).id);
    expect(await found('출장비 신청')).toEqual([]);
    expect((await readdir(join(folder, 'uploads'))).filter((name) => !name.startsWith('.'))).toEqual([]);
    expect((await desk.list({ page: 1, size: 10 })).total).toBe(0);
  });

  test('that is sent again says nothing of its former text from the moment the call returns', async () => {
    await upload('안내.txt', '출장비는 일주일 안에 신청합니다.');
    await settled();
    await upload('안내.txt', '출장비는 한 달 안에 신청합니다.');
    expect((await found('출장비 신청')).join()).not.toContain('일주일');
    await settled();
    expect(await found('출장비 신청')).toEqual([expect.stringContaining('한 달')]);
    expect((await desk.list({ page: 1, size: 10 })).total).toBe(1);
  });

  test('that was interrupted in the middle is not found by half', async () => {
    await put('휴가.txt', '반차휴가는 하루의 절반을 쉬는 휴가입니다.');
    const [entry] = await records.manifest.all();
    if (entry) await records.manifest.write({ ...entry, state: 'pending' });
    await hideUnfinished(parts());
    expect(await found('반차휴가')).toEqual([]);
    await ingestFiles();
    expect(await found('반차휴가')).toHaveLength(1);
  });

  test('is listed by state, kind and words, a page at a time, and its text can be read beside its chunks', async () => {
    await put('가.txt', '반차휴가는 하루의 절반을 쉽니다.');
    await put('나.txt', '');
    const list = (query: object) => desk.list({ page: 1, size: 10, ...query });
    expect((await list({ state: 'failed' })).documents).toMatchObject([
      { source: join(files, '나.txt'), error: expect.stringContaining('empty') },
    ]);
    expect((await list({ q: '반차' })).documents).toMatchObject([{ passages: 1, kind: 'document' }]);
    expect(await list({ size: 1, page: 2 })).toMatchObject({ total: 2, documents: [expect.anything()] });
    const [document] = (await list({ state: 'indexed' })).documents;
    expect(await desk.text(document?.id ?? '')).toContain('반차휴가는 하루의 절반을 쉽니다.');
    await expect(desk.document('document:nothing')).rejects.toMatchObject({ code: 'unknown_document' });
  });
});

describe('a chunk', () => {
  const text = '# 휴가\n\n반차휴가는 하루의 절반입니다.\n\n# 출장\n\n출장비는 일주일 안에 신청합니다.';
  const chunks = async () => desk.chunks((await only()).id);
  async function correct(about: string, correction: { text?: string; off?: boolean }): Promise<void> {
    const chunk = (await chunks()).find(({ original }) => original.includes(about));
    await desk.correct((await only()).id, chunk?.passage.id ?? '', { text: null, off: false, ...correction });
  }

  test('that is corrected is found with its new text, also after the folder is read again, until the source changes', async () => {
    await put('규정.md', text);
    await correct('반차', { text: '반차휴가는 네 시간입니다.' });
    expect((await found('반차휴가')).join()).toContain('네 시간');
    await records.manifest.write({ ...(await rowOf()), pipeline: 'older' });
    await ingestFiles();
    expect((await found('반차휴가')).join()).toContain('네 시간');
    expect(await chunks()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ corrected: true, original: expect.stringContaining('절반') }),
        expect.objectContaining({ corrected: false }),
      ]),
    );
    await put('규정.md', text.replace('절반입니다', '반나절입니다'));
    expect((await found('반차휴가')).join()).toContain('반나절');
    expect((await chunks()).every(({ corrected }) => !corrected)).toBe(true);
  });

  test('that is switched off is not found and stays in the list; switched on it is found again', async () => {
    await put('규정.md', text);
    await correct('출장비', { off: true });
    expect((await found('출장비 신청')).join()).not.toContain('일주일');
    await records.manifest.write({ ...(await rowOf()), pipeline: 'older' });
    await ingestFiles();
    expect((await found('출장비 신청')).join()).not.toContain('일주일');
    expect((await chunks()).map(({ off }) => off)).toEqual([false, true]);
    await correct('출장비', {});
    expect((await found('출장비 신청')).join()).toContain('일주일');
    // Nothing is missing from the index: the next run has nothing to do.
    expect((await ingestFiles()).unchanged).toBe(1);
  });

  async function rowOf() {
    const [row] = await records.manifest.all();
    if (!row) throw new Error('Nothing is listed.');
    return row;
  }
});

describe('a file that is sent', () => {
  test.each(['', '.env', '../../', 'a'.repeat(300)])('needs a name: %j', async (name) => {
    await expect(upload(name, '출장비')).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('never leaves its folder', async () => {
    await upload('../../밖.txt', '출장비');
    expect(await readdir(join(folder, 'uploads'))).toContain('밖.txt');
  });

  test('and is empty or breaks off leaves nothing behind', async () => {
    await expect(desk.upload('a.txt', Readable.from([]))).rejects.toMatchObject({ code: 'bad_request' });
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('출장비');
        throw new Error('gone');
      })(),
    );
    await expect(desk.upload('b.txt', broken)).rejects.toThrow('gone');
    expect(await readdir(join(folder, 'uploads'))).toEqual(['.incoming']);
    expect(await readdir(join(folder, 'uploads', '.incoming'))).toEqual([]);
  });
});
