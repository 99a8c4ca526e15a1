import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentChunks, DocumentList, IngestJobList } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type OpenDesk, openDesk } from '../fixtures/desk.ts';
import { administrator, type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let open: OpenDesk;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  open = await openDesk(records);
  house = await openHouse({
    records,
    documents: open.desk,
    search: (query) => open.retriever.search(query),
  });
}, 60_000);
afterAll(async () => {
  await house.close();
  await open.close();
  await records.close();
});

const token = { authorization: `Bearer ${administrator}` };

async function call(path: string, request: RequestInit = {}): Promise<Response> {
  return fetch(`${house.url}${path}`, { ...request, headers: { ...token, ...request.headers } });
}

async function listed(query = ''): Promise<DocumentList['documents']> {
  return DocumentList.parse(await (await call(`/v1/documents${query}`)).json()).documents;
}

async function found(question: string): Promise<string> {
  const response = await fetch(`${house.url}/v1/search?${new URLSearchParams({ q: question })}`);
  return JSON.stringify(await response.json());
}

describe('documents over HTTP', () => {
  test.each([
    ['GET', '/v1/documents'],
    ['POST', '/v1/documents?name=a.txt'],
    ['GET', '/v1/documents/x'],
    ['DELETE', '/v1/documents/x'],
    ['GET', '/v1/documents/x/chunks'],
    ['GET', '/v1/documents/x/text'],
    ['PUT', '/v1/documents/x/chunks/0b5d2a3e-6a57-5a0c-8f0e-2d8f5f0f7c11'],
    ['GET', '/v1/ingest-jobs'],
  ])('%s %s is for administrators', async (method, path) => {
    expect((await fetch(`${house.url}${path}`, { method })).status).toBe(401);
    const guess = { authorization: 'Bearer somebody-elses-token' };
    expect((await fetch(`${house.url}${path}`, { method, headers: guess })).status).toBe(401);
  });

  test('a file is sent, found, corrected, switched off and deleted', async () => {
    const sent = await call(`/v1/documents?name=${encodeURIComponent('출장.md')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: '# 출장비\n\n출장비는 일주일 안에 신청합니다.',
    });
    expect(sent.status).toBe(202);
    const job = (await sent.json()) as { id: string };
    await open.settled();
    const { jobs } = IngestJobList.parse(await (await call('/v1/ingest-jobs')).json());
    expect(jobs.find(({ id }) => id === job.id)).toMatchObject({ state: 'done', summary: { indexed: 1 } });
    expect(await found('출장비 신청')).toContain('일주일');

    const [document] = await listed('?q=출장');
    const address = `/v1/documents/${encodeURIComponent(document?.id ?? '')}`;
    const { chunks } = DocumentChunks.parse(await (await call(`${address}/chunks`)).json());
    const { text } = (await (await call(`${address}/text`)).json()) as { text: string };
    expect(text).toContain('출장비는 일주일 안에 신청합니다.');
    const correct = (body: object) =>
      call(`${address}/chunks/${chunks[0]?.passage.id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await correct({ text: '출장비는 한 달 안에 신청합니다.' })).json()).toMatchObject({
      corrected: true,
      original: '출장비는 일주일 안에 신청합니다.',
    });
    expect(await found('출장비 신청')).toContain('한 달');
    await correct({ off: true });
    expect(await found('출장비 신청')).not.toContain('출장비는');
    await correct({});
    expect(await found('출장비 신청')).toContain('일주일');

    expect((await call(address, { method: 'DELETE' })).status).toBe(204);
    expect(await found('출장비 신청')).not.toContain('출장비는');
    expect((await call(address)).status).toBe(404);
  });

  test('a form sends a file too, and what cannot be read is listed with its reason', async () => {
    const form = new FormData();
    form.set('file', new File(['  \n'], '빈 글.txt'));
    expect((await call('/v1/documents', { method: 'POST', body: form })).status).toBe(202);
    await open.settled();
    expect(await listed('?state=failed')).toMatchObject([
      { title: '빈 글.txt', error: expect.stringMatching(/\S/) },
    ]);
  });

  test('a file without a name, or with nothing in it, is refused in words', async () => {
    const send = (query: string, body: string) =>
      call(`/v1/documents${query}`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    for (const response of [await send('', '출장비'), await send('?name=a.txt', '')]) {
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'bad_request' } });
    }
  });

  test('openapi.json describes them', async () => {
    const { paths } = (await (await fetch(`${house.url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    expect(Object.keys(paths['/v1/documents/{id}'] ?? {})).toEqual(['get', 'delete']);
    expect(paths['/v1/documents']?.post).toMatchObject({ responses: { 202: expect.anything() } });
    expect(paths['/v1/documents/{id}/chunks/{chunk}']).toHaveProperty('put');
  });
});
