import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { maskPersonalData } from '../../server/guards/personal-data.ts';
import type { Records } from '../../server/records/records.ts';
import { recordsInMemory } from '../../tests/fixtures/records.ts';
import type { IngestEvent, IngestSummary } from '../ingest-event.ts';
import { ingestJobs } from './ingest-jobs.ts';

let records: Records;
beforeAll(async () => {
  records = await recordsInMemory();
});
afterAll(() => records.close());

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naru-jobs-'));
});
afterEach(async () => {
  await ingest(join(folder, 'gone'));
  await rm(folder, { recursive: true });
  await ingest(folder);
});

const head = 'id,title,company,place,pay,deadline,description';
const entry = (id: string, name: string, code: string, group: string, duties: string) =>
  JSON.stringify({
    dJobCd: id,
    dJobCdSeq: '1',
    dJobNm: name,
    workSum: `${name}의 일을 한다.`,
    doWork: duties,
    optionJobInfo: { dJobECd: code, dJobECdNm: `[${code}]${group}`, similarNm: '' },
  });
const dictionary = [
  entry('K1', '경리사무원', '0272', '경리 사무원', '전표를 작성한다. 장부에 기록한다.'),
  entry('K2', '바리스타', '5317', '음료 조리사', '원두를 갈아 커피를 내린다.'),
].join('\n');

async function ingest(...paths: string[]): Promise<{ summary: IngestSummary; told: string[] }> {
  const events: IngestEvent[] = [];
  const parts = { tables: records.jobs, mask: (text: string) => maskPersonalData(text).text };
  const summary = await ingestJobs(paths, parts, { report: (event) => events.push(event) });
  const told = events.flatMap((event) => {
    if (event.type === 'notice') return [event.text];
    return event.type === 'file' && event.reason ? [event.reason] : [];
  });
  return { summary, told };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const everything = { limit: 100 };

test('a second run changes nothing, a changed row is replaced, a row that left the file is gone', async () => {
  const path = await file(
    'posts.csv',
    `${head}\n1,경리 직원,가나상사,서울 중구,월급 250만원,2026-12-01,\n2,바리스타,다라커피,서울 중구,시급 11000원,2026-12-01,`,
  );
  expect((await ingest(path)).summary).toMatchObject({ indexed: 1, failed: 0 });
  expect((await ingest(path)).summary).toMatchObject({ indexed: 0, unchanged: 1 });
  await file('posts.csv', `${head}\n1,경리 직원,가나상사,서울 중구,월급 260만원,2026-12-01,`);
  const { told } = await ingest(path);
  expect(told[0]).toContain('1 rows of listing: 0 new, 1 changed, 1 gone');
  const listings = await records.jobs.listings(everything);
  expect(listings.map(({ id, pay }) => [id, pay?.from])).toEqual([['1', 2_600_000]]);
});

test('a deleted file takes its rows with it', async () => {
  const path = await file('posts.csv', `${head}\n1,경리 직원,가나상사,,,,`);
  await ingest(folder);
  await rm(path);
  expect((await ingest(folder)).summary).toMatchObject({ removed: 1, failed: 0 });
  expect(await records.jobs.listings(everything)).toEqual([]);
});

test('a wrong line is told with its number and column, and what was kept of it stays', async () => {
  const path = await file(
    'posts.csv',
    `${head}\n1,경리 직원,가나상사,서울 중구,,2026-12-01,\n2,바리스타,다라커피,,,2026-12-02,`,
  );
  await ingest(path);
  await file(
    'posts.csv',
    `${head}\n1,경리 직원,가나상사,서울 중구,,2026-13-45,\n2,바리스타,,,,2026-12-02,\n3,"요양보호사",마바센터,,,,`,
  );
  const { summary, told } = await ingest(path);
  expect(summary).toMatchObject({ failed: 1 });
  expect(told.join('\n')).toMatch(/line 2: deadline “2026-13-45”/);
  expect(told.join('\n')).toContain('line 3: company is missing');
  const listings = await records.jobs.listings(everything);
  expect(listings.map(({ id }) => id).sort()).toEqual(['1', '2', '3']);
});

test('a line without an id keeps anything from being removed, for it may be that row', async () => {
  const path = await file(
    'courses.tsv',
    'id\ttitle\tinstitution\tstarts\tends\nA\t바리스타 과정\t한빛학원\t2026-12-01\t2027-01-01\nB\t전산회계\t한빛학원\t2026-12-01\t2027-01-01',
  );
  await ingest(path);
  await file(
    'courses.tsv',
    'id\ttitle\tinstitution\tstarts\tends\nA\t바리스타 과정\t한빛학원\t2026-12-01\t2027-01-01\n\t전산회계\t한빛학원\t2026-12-01\t2027-01-01',
  );
  expect((await ingest(path)).told.join('\n')).toContain('line 3: id is missing');
  expect(await records.jobs.courses(everything)).toHaveLength(2);
});

test('contacts in a listing are masked before anything is kept', async () => {
  const path = await file(
    'posts.csv',
    `${head},contact\n1,경리 직원,가나상사,서울 중구,,,문의 010-1234-5678 hr@example.com,02-123-4567`,
  );
  await ingest(path);
  const [listing] = await records.jobs.listings(everything);
  expect(JSON.stringify(listing)).not.toMatch(/010-1234|hr@example|02-123/);
  expect(listing?.description).toContain('문의');
});

test('occupations are suggested from the title, and again when the dictionary changed; a given one stays', async () => {
  const posts = await file(
    'posts.csv',
    `${head},keco\n1,경리 직원 구함,가나상사,,,,,\n2,매장 직원,다라커피,,,,,0272`,
  );
  const jobs = await file('jobs.jsonl', dictionary);
  await ingest(posts, jobs);
  const occupations = async () =>
    Object.fromEntries(
      (await records.jobs.listings(everything)).map(({ id, occupation }) => [id, occupation]),
    );
  expect(await occupations()).toEqual({
    1: { code: '0272', name: '경리 사무원', given: false },
    2: { code: '0272', name: '경리 사무원', given: true },
  });
  await file('jobs.jsonl', dictionary.replaceAll('0272', '0273').replaceAll('경리 사무원', '경리 담당'));
  await ingest(jobs);
  expect((await occupations())[1]).toEqual({ code: '0273', name: '경리 담당', given: false });
});

test('columns that fit no job data are told with what is missing', async () => {
  const path = await file('posts.csv', 'title,place\n경리,서울');
  const { summary, told } = await ingest(path);
  expect(summary.failed).toBe(1);
  expect(told.join('\n')).toMatch(/As job listings it lacks: company or company_name/);
});

test('a JSON line that is broken is told with its number, the others are taken', async () => {
  const path = await file('jobs.jsonl', `${dictionary}\n{"dJobCd": `);
  expect((await ingest(path)).told.join('\n')).toContain('line 3: it is not a JSON object');
  expect(await records.jobs.occupations()).toHaveLength(2);
});
