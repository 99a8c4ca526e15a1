import { afterAll, beforeAll, expect, test } from 'vitest';
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
  house = await openHouse({ records, documents: open.desk });
}, 60_000);
afterAll(async () => {
  await house.close();
  await open.close();
  await records.close();
});

async function visit(path: string, request: RequestInit = {}): Promise<Response> {
  return fetch(`${house.url}${path}`, { redirect: 'manual', ...request });
}

async function post(path: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return visit(path, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields) });
}

async function signIn(): Promise<{ cookie: string; key: string }> {
  const response = await post('/admin/sign-in', { token: administrator });
  const header = response.headers.get('set-cookie') ?? '';
  expect(header).toMatch(/HttpOnly/);
  expect(header).toMatch(/SameSite=Strict/);
  expect(header).toMatch(/Path=\/admin/);
  const cookie = header.split(';')[0] ?? '';
  const page = await (await visit('/admin/documents', { headers: { cookie } })).text();
  return { cookie, key: /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

test.each(['/admin/documents', '/admin/document?id=x', '/admin/search?q=휴가'])(
  '%s leads to the sign-in whoever has not signed in',
  async (path) => {
    for (const cookie of ['', 'naru_admin=9999999999999.forged']) {
      const response = await visit(path, { headers: { cookie } });
      expect([response.status, response.headers.get('location')]).toEqual([303, '/admin/sign-in']);
    }
  },
);

test('a wrong token is told and signs nobody in', async () => {
  const response = await post('/admin/sign-in', { token: 'somebody-elses-token' });
  expect(response.status).toBe(401);
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).toContain('토큰이 맞지 않습니다');
});

test('a form that another site made the browser send changes nothing', async () => {
  const { cookie } = await signIn();
  const other = await signIn();
  for (const key of ['', 'guess']) {
    for (const path of ['/admin/document/remove', '/admin/document/chunk', '/admin/sign-out'])
      expect((await post(path, { key, id: 'x' }, cookie)).status).toBe(401);
  }
  expect((await post('/admin/document/remove', { key: other.key, id: 'x' })).status).toBe(303);
  const foreign = { cookie: other.cookie, origin: 'https://elsewhere.example' };
  const sent = await visit('/admin/document/remove', {
    method: 'POST',
    headers: foreign,
    body: new URLSearchParams({ key: other.key, id: 'x' }),
  });
  expect(sent.status).toBe(403);
});

test('what cannot be done is said on the page, and markup in names stays text', async () => {
  const { cookie, key } = await signIn();
  const gone = await post('/admin/document/remove', { key, id: 'document:gone' }, cookie);
  expect(gone.status).toBe(404);
  expect(await gone.text()).toContain('그 문서를 찾을 수 없습니다');
  const form = new FormData();
  form.set('file', new File(['# <script>alert(1)</script>\n\n출장비'], '<b>.md'));
  const address = `/admin/documents?key=${encodeURIComponent(key)}`;
  const sent = await visit(address, { method: 'POST', headers: { cookie }, body: form });
  expect(sent.headers.get('location')).toBe('/admin/documents?notice=sent');
  await open.settled();
  const page = await (await visit('/admin/documents', { headers: { cookie } })).text();
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<b>.md');
});
