import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readText } from '../../ingest/read/read-text.ts';
import { ErrorResponse, type ExportFormat, RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { passageWith } from '../builders/passage.ts';
import { ask, type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

// The first file starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const article = passageWith({
  title: '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률',
  locator: '제7조제1항',
  text: '사업주는 근로자를 모집하거나 채용할 때 남녀를 차별하여서는 아니 된다.',
});
let records: Records;
let house: House;
let written: RunResult;
const brief = '카페 여자분만 구해요 시급 12,000 월~금 9시~1시 (30분 쉼) 서초동';
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, passages: [article] });
  written = await run({ assistant: 'job-post', input: { brief } });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

async function run(body: unknown): Promise<RunResult> {
  const response = await fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return RunResult.parse(await response.json());
}

const take = (format: string, more = ''): Promise<Response> =>
  fetch(`${house.url}/v1/runs/${written.id}/export?format=${format}${more}`);

/** What each form says, read by another library than the one that wrote it. */
const readers: Readonly<Record<ExportFormat, (bytes: Uint8Array<ArrayBuffer>) => Promise<string>>> = {
  docx: async (bytes) =>
    (await readText('a.docx', bytes)).parts
      .map((part) => (part.kind === 'prose' ? part.markdown : ''))
      .join('\n'),
  hwpx: async (bytes) =>
    strFromU8(unzipSync(bytes)['Contents/section0.xml'] ?? new Uint8Array())
      .replace(/<\/hp:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  pdf: async (bytes) => {
    const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, at) =>
        (await (await pdf.getPage(at + 1)).getTextContent()).items
          .map((item) => ('str' in item ? item.str : ''))
          .join(''),
      ),
    );
    return pages.join('\n');
  },
  md: async (bytes) => strFromU8(bytes),
  json: async (bytes) => {
    const { title, mark, sections, sources } = JSON.parse(strFromU8(bytes));
    return [title, mark, ...sections.flatMap(Object.values), ...sources.flatMap(Object.values)].join('\n');
  },
};

/** The letters that count, whatever a form makes of spaces, lists and lines. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe.each(Object.keys(readers) as ExportFormat[])('a draft taken along as %s', (format) => {
  test('says what the draft says, with the AI mark, its sources and the date', async () => {
    const response = await take(format);
    expect(response.status).toBe(200);
    const said = lettersOf(await readers[format](new Uint8Array(await response.arrayBuffer())));
    for (const { title, text } of written.draft?.sections ?? []) {
      expect(said).toContain(lettersOf(title));
      for (const line of text.split('\n').filter((one) => !/^[|\s:-]+$/.test(one)))
        expect(said).toContain(lettersOf(line));
    }
    expect(said).toContain('인공지능AI서비스나루가만든초안');
    expect(said).toContain(lettersOf(article.title));
    if (format !== 'json') expect(said).toContain('만든날20');
  });

  test('comes as a file with a Korean name that nothing guesses at', async () => {
    const { headers } = await take(format);
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toMatch(
      new RegExp(`^attachment; .*filename\\*=UTF-8''구인공고 작성 20\\d\\d-\\d\\d-\\d\\d\\.${format}$`, 'u'),
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).not.toContain('html');
  });
});

test('of a post, an employer takes the post alone', async () => {
  const text = await (await take('md', '&sections=title,pay')).text();
  expect(text).toContain('## 급여');
  expect(text).not.toContain('공고에 쓰지 않은 내용');
});

test('fifty drafts at a time do not keep the server from answering', async () => {
  const fifty = Promise.all(Array.from({ length: 50 }, () => take('docx')));
  const order: string[] = [];
  await Promise.all([
    fifty.then(() => order.push('drafts')),
    ask(house, '안녕하세요').then(() => order.push('answer')),
  ]);
  expect(order).toEqual(['answer', 'drafts']);
  expect((await fifty).map(({ status }) => status)).toEqual(Array(50).fill(200));
});

test.each([
  ['an unknown form', () => take('exe'), 400, 'bad_request'],
  ['a section that there is not', () => take('md', '&sections=salary'), 409, 'nothing_to_export'],
  [
    'a run that there is not',
    () => fetch(`${house.url}/v1/runs/3f0b4b0e-3a0c-4a55-9b8d-6a2f5b5f0c11/export?format=md`),
    404,
    'unknown_run',
  ],
])('%s is refused with its reason', async (_, call, status, code) => {
  const response = await call();
  expect([response.status, ErrorResponse.parse(await response.json()).error.code]).toEqual([status, code]);
});

test('an answer to a question is no draft', async () => {
  const { id } = RunResult.parse(await (await ask(house, '안녕하세요')).json());
  const response = await fetch(`${house.url}/v1/runs/${id}/export?format=pdf`);
  expect(response.status).toBe(409);
});
