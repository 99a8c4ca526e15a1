import { Document, Packer, Paragraph } from 'docx';
import { markdownToHwpx } from 'kordoc';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFileReader } from '../../ingest/read/file-reader.ts';
import { createSandbox } from '../../ingest/read/sandbox/sandbox.ts';
import { ErrorResponse, RunResult, StoredFile } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { hwpOf } from '../builders/files/hwp.ts';
import { pdfOf } from '../builders/files/pdf.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

// The first file starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const sandbox = createSandbox({ memoryMegabytes: 512, seconds: 30, idleSeconds: 0 });
let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records, readFile: createFileReader(sandbox) });
});
afterAll(async () => {
  await house.close();
  await sandbox.close();
  await records.close();
});

function send(content: string | Uint8Array<ArrayBuffer>, name: string, to = house): Promise<Response> {
  const form = new FormData();
  form.set('file', new File([content], name, { type: 'application/octet-stream' }));
  return fetch(`${to.url}/v1/files`, { method: 'POST', body: form });
}

async function refusal(response: Response): Promise<[number, string]> {
  const { error } = ErrorResponse.parse(await response.json());
  return [response.status, error.code];
}

test('a file comes back as text by parts with positions, personal data masked, and is kept under its id', async () => {
  const rows = '이름,전화\n홍길동,010-1234-5678\n';
  const response = await send(rows, '지원자 명단.csv');
  expect(response.status).toBe(201);
  const file = StoredFile.parse(await response.json());
  expect(file).toMatchObject({
    name: '지원자 명단.csv',
    form: 'csv',
    masked: expect.arrayContaining(['phone']),
  });
  expect(file.parts).toEqual([{ position: '2행', text: expect.stringContaining('[전화번호]') }]);
  expect(JSON.stringify(file)).not.toContain('1234');
  expect(response.headers.get('location')).toBe(`/v1/files/${file.id}`);
  const again = await fetch(`${house.url}/v1/files/${file.id}`);
  expect(StoredFile.parse(await again.json())).toEqual(file);
});

test('a deleted file is gone', async () => {
  const { id } = StoredFile.parse(
    await (await send('# 이력서\n\n나루상사에서 일했습니다.', '이력서.md')).json(),
  );
  expect((await fetch(`${house.url}/v1/files/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await refusal(await fetch(`${house.url}/v1/files/${id}`))).toEqual([404, 'unknown_file']);
  expect(await refusal(await fetch(`${house.url}/v1/files/${id}`, { method: 'DELETE' }))).toEqual([
    404,
    'unknown_file',
  ]);
});

test('a file is gone when its time is over', async () => {
  const { id, expiresAt } = StoredFile.parse(await (await send('글', 'a.txt')).json());
  const then = new Date(expiresAt);
  expect(await records.files.find(id, new Date(then.getTime() - 1))).not.toBeNull();
  expect(await records.files.find(id, then)).toBeNull();
  await records.files.deleteExpired(then);
  expect(await records.files.find(id, new Date(0))).toBeNull();
});

test('what a file is, its content says; what is none is refused with the reason', async () => {
  expect(
    StoredFile.parse(
      await (await send('<!doctype html><title>공고</title><p>모집합니다.', '공고.hwp')).json(),
    ).form,
  ).toBe('html');
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
  expect(await refusal(await send(png, '이력서.pdf'))).toEqual([415, 'file_unsupported']);
  expect(await refusal(await send('', '빈 파일.txt'))).toEqual([422, 'file_empty']);
  expect(await refusal(await send('%PDF-1.7 잘림', '이력서.pdf'))).toEqual([422, 'file_damaged']);
});

test('a form without a file, another body and too large a file are refused', async () => {
  const post = (body: BodyInit) => fetch(`${house.url}/v1/files`, { method: 'POST', body });
  expect(await refusal(await post(new FormData()))).toEqual([400, 'file_missing']);
  expect(await refusal(await post('글'))).toEqual([400, 'file_missing']);
  expect(await refusal(await post(new Blob(['--x'], { type: 'multipart/form-data; boundary=x' })))).toEqual([
    400,
    'file_missing',
  ]);
  expect(await refusal(await send('가'.repeat(1024 * 1024), 'a.txt'))).toEqual([413, 'too_large']);
});

test('whoever sends too many files waits, and so do all when too many are being read', async () => {
  const waiting: (() => void)[] = [];
  const slow = await openHouse({
    records,
    filesPerMinute: 3,
    readFile: () =>
      new Promise((resolve) =>
        waiting.push(() => resolve({ form: 'plain', title: null, parts: [], notices: [] })),
      ),
  });
  const first = [send('가', 'a.txt', slow), send('나', 'b.txt', slow)];
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(await refusal(await send('다', 'c.txt', slow))).toEqual([503, 'over_capacity']);
  for (const finish of waiting) finish();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([201, 201]);
  expect(await refusal(await send('라', 'd.txt', slow))).toEqual([429, 'too_many']);
  await slow.close();
});

describe('a file stands in an input for its text', () => {
  const post = {
    title: '꽃집 매장 직원 1명 모집',
    pay: '시급 12,000원',
    hours: '주5일 10시~19시 (휴게 1시간)',
  };
  const lines = [post.title, post.pay, post.hours, '서울 마포구 양화로 1', '문의 02-123-4567'];

  async function idOf(bytes: Uint8Array<ArrayBuffer>, name: string, service?: string): Promise<string> {
    const form = new FormData();
    form.set('file', new File([bytes], name));
    const query = service ? `?for=${service}` : '';
    const response = await fetch(`${house.url}/v1/files${query}`, { method: 'POST', body: form });
    return StoredFile.parse(await response.json()).id;
  }

  const run = (assistant: string, input: unknown): Promise<Response> =>
    fetch(`${house.url}/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ assistant, input }),
    });

  test.each([
    ['docx', async () => new Uint8Array(await docxOf(lines))],
    ['hwp', async () => new Uint8Array(hwpOf([lines]))],
    ['hwpx', async () => new Uint8Array(await markdownToHwpx(lines.join('\n\n')))],
    ['pdf', async () => new Uint8Array(pdfOf([lines]))],
  ])('an old post as %s becomes a post, with the contact that a post needs', async (form, bytes) => {
    const id = await idOf(await bytes(), `옛 공고.${form}`, 'job-post');
    const result = RunResult.parse(await (await run('job-post', { brief: { file: id } })).json());
    const text = result.answer.text;
    for (const fact of ['꽃집 매장', '시급 12,000원', '10:00~19:00', '02-123-4567'])
      expect(text).toContain(fact);
  });

  test('the same file, checked', async () => {
    const id = await idOf(new Uint8Array(pdfOf([['경비원 모집', '남자만, 60세 이하']])), 'a.pdf');
    const { draft } = RunResult.parse(await (await run('job-post-check', { text: { file: id } })).json());
    expect(draft?.content.verdict).toMatchObject({ verdict: 'unlawful' });
  });

  test.each([
    ['that there is not', { brief: { file: '3f0b4b0e-3a0c-4a55-9b8d-6a2f5b5f0c11' } }, 404, 'unknown_file'],
    ['with another key beside it', { brief: { file: 'x', also: 1 } }, 400, 'bad_request'],
  ])('a file %s is refused', async (_, input, status, code) => {
    expect(await refusal(await run('job-post', input))).toEqual([status, code]);
  });

  test('one that is too long is refused by the limit of its field', async () => {
    const id = await idOf(new TextEncoder().encode('홀 서빙 모집합니다. '.repeat(1000)), 'a.txt');
    const response = await run('job-post', { brief: { file: id } });
    const { error } = ErrorResponse.parse(await response.json());
    expect([response.status, error.issues?.[0]?.path]).toEqual([400, 'input.brief']);
  });

  test('the schema of the input says which fields take one', async () => {
    const schema = await (await fetch(`${house.url}/v1/assistants/job-post/schema?of=input`)).json();
    expect(schema.properties.brief.anyOf).toMatchObject([{ type: 'string' }, { required: ['file'] }]);
  });
});

async function docxOf(lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph(line));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
