import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEmbeddedStore } from '../knowledge/index/embedded-store.ts';
import type { Embedder } from '../knowledge/index/embedder.ts';
import type { VectorStore } from '../knowledge/index/vector-store.ts';
import { type Analyzer, createAnalyzer } from '../knowledge/retrieve/analyzer.ts';
import type { Records } from '../server/records/records.ts';
import { recordsInMemory } from '../tests/fixtures/records.ts';
import type { IndexParts } from './index-parts.ts';
import { ingest, ingestKnowledge } from './ingest.ts';
import type { IngestEvent } from './ingest-event.ts';

// Reading starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let records: Records;
let analyzer: Analyzer;
beforeAll(async () => {
  [records, analyzer] = await Promise.all([recordsInMemory(), createAnalyzer()]);
});
afterAll(() => records.close());

let folder: string;
let files: string;
let store: VectorStore;
let index: IndexParts;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'naru-ingest-')));
  files = join(folder, 'files');
  await mkdir(files);
  store = await openEmbeddedStore(join(folder, 'index'));
  index = { store, analyzer, manifest: records.manifest };
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
  for (const { documentId } of await records.manifest.all()) await records.manifest.remove(documentId);
});

function statute(title: string, from: string, articles: readonly string[]): string {
  const body = articles.map((text, n) => `##### 제${n + 1}조 (제목)\n\n${text}\n`).join('\n');
  return `---\n제목: ${title}\n시행일자: ${from}\n---\n${body}`;
}

const put = (name: string, text: string | Uint8Array) => writeFile(join(files, name), text);

/** What a run did, file by file, and everything that it reported. */
async function run(parts: IndexParts = index, paths: readonly string[] = [files]) {
  const events: IngestEvent[] = [];
  const summary = await ingest(paths, parts, { report: (event) => events.push(event) });
  const outcomes = events.flatMap((event) =>
    event.type === 'file' ? [[basename(event.path), event.outcome]] : [],
  );
  const reasons = events.flatMap((event) => (event.type === 'file' && event.reason ? [event.reason] : []));
  const notices = events.flatMap((event) => (event.type === 'notice' ? [event.text] : []));
  return { summary, outcomes, reasons, notices, events };
}

/** The texts that the index gives for a question. */
async function found(question: string): Promise<string[]> {
  const { morpheme } = analyzer.queryVectors(question);
  const [hits = []] = await store.search([{ vector: 'morpheme', query: morpheme, limit: 10 }], {});
  return (await store.fetch(hits.map(({ id }) => id))).map(({ text }) => text);
}

describe('ingest', () => {
  test('a second run does nothing and writes nothing', async () => {
    await put(
      '나루법.md',
      statute('나루법', '2026-01-01', ['뱃사공에게 주휴수당을 준다.', '나루터를 둔다.']),
    );
    await put('안내.txt', '육아휴직 안내문\n\n육아휴직은 1년까지 씁니다.');
    expect((await run()).summary).toMatchObject({ indexed: 2, passages: 3, failed: 0 });
    expect(await found('주휴수당')).toEqual(['뱃사공에게 주휴수당을 준다.']);

    expect((await run(dying(index, 0))).summary).toMatchObject({ indexed: 0, unchanged: 2, passages: 0 });
  });

  test('a changed file replaces its own passages and touches no other', async () => {
    await put('a.txt', '주휴수당 안내\n\n주휴수당은 옛날 내용입니다.');
    await put('b.txt', '육아휴직 안내\n\n육아휴직은 그대로입니다.');
    await run();
    await put('a.txt', '주휴수당 안내\n\n주휴수당은 새 내용입니다.');
    expect((await run()).outcomes).toEqual([
      ['a.txt', 'indexed'],
      ['b.txt', 'unchanged'],
    ]);
    expect((await found('주휴수당')).join()).toContain('새 내용');
    expect((await found('주휴수당')).join()).not.toContain('옛날');
    expect(await store.count()).toBe(2);
  });

  test('a shorter file leaves none of its former passages behind', async () => {
    await put('a.md', '# 안내\n## 하나\n주휴수당\n## 둘\n육아휴직\n');
    await run();
    await put('a.md', '# 안내\n## 하나\n주휴수당\n');
    await run();
    expect(await found('육아휴직')).toEqual([]);
    expect(await store.count()).toBe(1);
  });

  test("a deleted file's passages vanish, and other folders' stay", async () => {
    await mkdir(join(files, 'one'));
    await mkdir(join(files, 'two'));
    await put('one/a.txt', '주휴수당은 이렇게 받습니다.');
    await put('two/b.txt', '육아휴직은 이렇게 씁니다.');
    await run();
    await rm(join(files, 'one', 'a.txt'));
    expect((await run(index, [join(files, 'two')])).outcomes).toEqual([['b.txt', 'unchanged']]);
    expect((await run(index, [join(files, 'one')])).outcomes).toEqual([['a.txt', 'removed']]);
    expect(await found('주휴수당')).toEqual([]);
    expect(await found('육아휴직')).toHaveLength(1);
    await rm(join(files, 'two'), { recursive: true });
    expect((await run(index, [join(files, 'two')])).summary).toMatchObject({ removed: 1, failed: 0 });
  });

  test('versions of a law stand side by side, and each day has the words that are in force', async () => {
    await put('나루법.md', statute('나루법', '2026-01-01', ['주휴수당은 하루치다.', '나루터를 둔다.']));
    await run();
    await put('다음.md', statute('나루법', '2027-01-01', ['주휴수당은 이틀치다.', '나루터를 둔다.']));
    expect((await run()).outcomes).toEqual([
      ['나루법.md', 'unchanged'],
      ['다음.md', 'indexed'],
    ]);
    const textsOn = async (day: string) =>
      (await store.ofArticles(['나루법 제1조', '나루법 제2조'], { inForceOn: day })).map(({ text }) => text);
    expect(await textsOn('2026-12-31')).toEqual(['주휴수당은 하루치다.', '나루터를 둔다.']);
    expect(await textsOn('2027-01-01')).toEqual(['주휴수당은 이틀치다.', '나루터를 둔다.']);
    expect((await run(dying(index, 0))).summary).toMatchObject({ indexed: 0, unchanged: 2 });
    expect(await store.count()).toBe(3);

    await rm(join(files, '나루법.md'));
    await run();
    expect(await textsOn('2026-12-31')).toEqual([]);
    expect(await textsOn('2027-01-01')).toEqual(['주휴수당은 이틀치다.', '나루터를 둔다.']);
    await rm(join(files, '다음.md'));
    await put('나루법.md', statute('나루법', '2026-01-01', ['주휴수당은 하루치다.', '나루터를 둔다.']));
    await run();
    expect(await textsOn('2030-01-01')).toEqual(['주휴수당은 하루치다.', '나루터를 둔다.']);
  });

  test('a new version of a law in the same file takes the place of the old one', async () => {
    await put('나루법.md', statute('나루법', '2025-01-01', ['옛 주휴수당이다.']));
    await run();
    await put('나루법.md', statute('나루법', '2026-01-01', ['새 주휴수당이다.']));
    await run();
    expect(await found('주휴수당')).toEqual(['새 주휴수당이다.']);
  });

  test('versions of a law in two files stand side by side; a copy is not taken twice', async () => {
    await put('a.md', statute('나루법', '2025-01-01', ['지금 주휴수당이다.']));
    await put('b.md', statute('나루법', '2027-01-01', ['내년 주휴수당이다.']));
    await put('c.md', statute('나루법', '2025-01-01', ['지금 주휴수당이다.']));
    const { outcomes, reasons } = await run();
    expect(outcomes).toEqual([
      ['a.md', 'indexed'],
      ['b.md', 'indexed'],
      ['c.md', 'skipped'],
    ]);
    expect(reasons[0]).toContain('a.md');
    expect(await found('주휴수당')).toHaveLength(2);
    expect((await run()).summary).toMatchObject({ indexed: 0, unchanged: 2, skipped: 1 });
  });

  test('a law whose file was renamed stays in the index once', async () => {
    await put('a.md', statute('나루법', '2025-01-01', ['주휴수당이다.']));
    await run();
    await rename(join(files, 'a.md'), join(files, 'z.md'));
    await run();
    expect(await found('주휴수당')).toEqual(['주휴수당이다.']);
    expect((await run()).summary).toMatchObject({ unchanged: 1, indexed: 0, removed: 0 });
  });

  test('bad files are reported with their reasons and the rest goes in', async () => {
    await put('empty.txt', '');
    await put('binary.txt', Uint8Array.from([0, 1, 2]));
    await put('front.md', '---\n제목: [나루법\n---\n##### 제1조 (가)\n글');
    await put('broken.pdf', '%PDF-1.7');
    await put('picture.png', Uint8Array.from([0x89, 0x50, 0, 1]));
    await put('good.txt', '주휴수당은 이렇게 받습니다.');
    const { outcomes, summary, reasons } = await run(index, [files, join(files, 'nowhere')]);
    expect(Object.fromEntries(outcomes)).toEqual({
      'empty.txt': 'failed',
      'binary.txt': 'failed',
      'front.md': 'failed',
      'broken.pdf': 'failed',
      'picture.png': 'skipped',
      nowhere: 'failed',
      'good.txt': 'indexed',
    });
    expect(summary).toMatchObject({ failed: 5, skipped: 1, indexed: 1 });
    expect(reasons.join('\n')).toMatch(/no such file[\s\S]*binary|damaged[\s\S]*empty[\s\S]*not YAML/);
    expect((await run()).summary).toMatchObject({ failed: 4, unchanged: 1 });
  });

  test('a file that goes bad keeps its last good text until it is good again', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    await run();
    await put('a.txt', '');
    expect((await run()).outcomes).toEqual([['a.txt', 'failed']]);
    expect(await found('주휴수당')).toHaveLength(1);
    await put('a.txt', '육아휴직은 이렇게 씁니다.');
    expect((await run()).outcomes).toEqual([['a.txt', 'indexed']]);
    expect(await found('주휴수당')).toEqual([]);
    expect(await records.manifest.all()).toHaveLength(1);
  });

  test('a run that is stopped goes on the next time', async () => {
    // Each as much as is written in one go.
    const sections = Array.from({ length: 500 }, (_, n) => `## ${n}절\n\n주휴수당 안내 ${n}`).join('\n\n');
    for (const name of ['a.md', 'b.md', 'c.md']) await put(name, `# ${name}\n\n${sections}`);
    const stop = new AbortController();
    const stopped = ingest([files], index, {
      report: (event) => event.type === 'file' && stop.abort(new Error('stopped')),
      signal: stop.signal,
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect((await run()).outcomes.map(([, outcome]) => outcome)).toEqual(['unchanged', 'indexed', 'indexed']);
  });

  test('a run that dies after any of its writes is made good by the next', async () => {
    async function firstEdition(): Promise<void> {
      await rm(files, { recursive: true });
      await mkdir(files);
      await put('a.md', statute('나루법', '2025-01-01', ['옛 주휴수당이다.', '퇴직금이다.', '휴가다.']));
      await put('b.txt', '육아휴직은 이렇게 씁니다.');
      await put('c.txt', '없어질 안내문입니다.');
      await run();
    }
    async function secondEdition(): Promise<void> {
      await put('a.md', statute('나루법', '2025-01-01', ['새 주휴수당이다.', '퇴직금이다.']));
      await put('b.txt', '해고예고는 이렇게 합니다.');
      await rm(join(files, 'c.txt'));
      await put('d.md', statute('새법', '2025-01-01', ['실업급여다.']));
    }
    async function contents() {
      const entries = (await records.manifest.all()).map(({ at: _, ...entry }) => entry);
      const passages = await Promise.all(entries.map(({ documentId }) => store.ofDocument(documentId)));
      return { entries, passages, count: await store.count() };
    }
    await firstEdition();
    await secondEdition();
    await run();
    const clean = await contents();
    expect(clean.count).toBe(4);
    let deaths = 0;
    for (let writes = 0; deaths === writes; writes += 1) {
      await firstEdition();
      await secondEdition();
      await run(dying(index, writes)).catch(() => {
        deaths += 1;
      });
      await run();
      expect(await contents(), `after ${writes} writes`).toEqual(clean);
    }
    expect(deaths).toBeGreaterThan(5);
  }, 180_000);

  test('an index that was deleted is noticed, and filled again', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    await run();
    const fresh = await openEmbeddedStore(join(folder, 'fresh'));
    const { notices, summary } = await run({ ...index, store: fresh });
    expect(notices[0]).toContain('0 passages, not 1');
    expect(summary.indexed).toBe(1);
    expect(await fresh.count()).toBe(1);
    await fresh.close();
  });

  test('everything is indexed again when the analyzer weighs words in another way', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    await run();
    const other: IndexParts['analyzer'] = {
      vectorsOf: async (passages) =>
        passages.map(() => ({ morpheme: new Map([[1, 1]]), bigram: new Map([[1, 1]]) })),
    };
    expect((await run({ ...index, analyzer: other })).summary.indexed).toBe(1);
    expect((await run({ ...index, analyzer: other })).summary.unchanged).toBe(1);
  });

  test('two runs at the same time come one after the other', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    const [first, second] = await Promise.all([run(), run()]);
    expect([first.summary.indexed, second.summary.unchanged]).toEqual([1, 1]);
  });
});

describe('ingest with an embedding model', () => {
  const answering: Embedder = {
    model: 'tiny-embed',
    embed: async (texts) => texts.map((text) => [text.length, 1, 0, 0]),
  };
  const silent: Embedder = { model: 'tiny-embed', embed: () => Promise.reject(new Error('refused')) };

  test('adds dense vectors', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    await run({ ...index, embedder: answering });
    const [hits] = await store.search([{ vector: 'dense', query: [20, 1, 0, 0], limit: 3 }], {});
    expect(hits).toHaveLength(1);
    expect((await run({ ...index, embedder: answering })).summary.unchanged).toBe(1);
  });

  test('goes on without a model that does not answer, and makes up for it when it does', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    const away = await run({ ...index, embedder: silent });
    expect(away.summary).toMatchObject({ indexed: 1, failed: 0 });
    expect(away.notices).toHaveLength(1);
    expect(await found('주휴수당')).toHaveLength(1);
    expect((await run({ ...index, embedder: silent })).summary).toMatchObject({ unchanged: 1 });
    expect((await run({ ...index, embedder: answering })).summary).toMatchObject({ indexed: 1 });
    expect((await run({ ...index, embedder: answering })).summary).toMatchObject({ unchanged: 1 });
  });

  test('does not wake the model when there is nothing to embed', async () => {
    await put('a.txt', '주휴수당은 이렇게 받습니다.');
    await run({ ...index, embedder: answering });
    expect((await run({ ...index, embedder: silent })).notices).toEqual([]);
  });
});

test('guides that cannot be read are told, and the others go in', async () => {
  const front =
    'id: a\ntitle: 가\ntopic: wages\naudience: []\nlaw: []\nas_of: 2026-11-22\nquestions: [주휴수당은요?]';
  await put('a.md', `---\n${front}\n---\n## 짧은 답\n쉬는 날의 임금입니다.\n`);
  await put('b.md', `---\n${front.replace('as_of: 2026-11-22', 'as_of: 언젠가')}\n---\n## 짧은 답\n글\n`);
  const events: IngestEvent[] = [];
  await ingestKnowledge([files], index, (event) => events.push(event));
  expect(events).toContainEqual(
    expect.objectContaining({ outcome: 'failed', reason: expect.stringContaining('as_of') }),
  );
  expect(await found('주휴수당')).toEqual(['쉬는 날의 임금입니다.']);
});

const writing = new Set<PropertyKey>(['upsert', 'deleteDocument', 'deletePassages', 'write', 'remove']);

/** The parts of a process that is killed after so many writes: none comes through any more. */
function dying(parts: IndexParts, writes: number): IndexParts {
  let left = writes;
  const watched = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (target, name) => (writing.has(name) && left-- <= 0 ? die : bound(target, name)),
    });
  return { ...parts, store: watched(parts.store), manifest: watched(parts.manifest) };
}

const die = () => Promise.reject(new Error('killed'));

function bound(target: object, name: PropertyKey): unknown {
  const member: unknown = Reflect.get(target, name);
  return typeof member === 'function' ? member.bind(target) : member;
}
